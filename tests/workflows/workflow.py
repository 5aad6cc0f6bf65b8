"""GitHub's workflows, read as far as their shell steps go."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / ".github" / "workflows"
_EXPRESSION = re.compile(r"\$\{\{\s*(.+?)\s*\}\}")


@dataclass(frozen=True, slots=True)
class Step:
    """A command of a job, and what it finds in the environment."""

    run: str
    environment: dict[str, str]


@dataclass(frozen=True, slots=True)
class Job:
    """The steps of a job that a shell runs, once for each member of its matrix."""

    name: str
    steps: tuple[Step, ...]
    matrix: tuple[dict[str, str], ...]


def workflows() -> list[Path]:
    """Return every workflow."""
    return sorted(FOLDER.glob("*.yml"))


def read(path: Path) -> dict[str, Any]:
    """Return a workflow; `on` is the key True, as YAML 1.1 has it."""
    found: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return found


def jobs(path: Path) -> list[Job]:
    """Return the jobs of a workflow that have steps of their own."""
    return [_job(name, each) for name, each in read(path)["jobs"].items() if "steps" in each]


def filled(text: str, known: dict[str, str]) -> str:
    """Return `text` with `${{ name }}` replaced by what is known, else by nothing."""
    return _EXPRESSION.sub(lambda found: known.get(found[1], ""), text)


def _job(name: str, job: dict[str, Any]) -> Job:
    common = job.get("env", {})
    steps = tuple(
        Step(step["run"], {**common, **step.get("env", {})})
        for step in job["steps"]
        if "run" in step
    )
    axes = job.get("strategy", {}).get("matrix", {})
    matrix = tuple({f"matrix.{axis}": value} for axis, values in axes.items() for value in values)
    return Job(name, steps, matrix or ({},))
