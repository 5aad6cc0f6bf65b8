"""Writes docs/reference/settings.md and .env.example from the settings classes themselves.

Run as `python -m cli.settings_reference`; with `--check` it only says whether they are stale.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic_core import PydanticUndefined
from pydantic_settings import BaseSettings

from api.settings import Settings
from catalogue.reference_pages import ROOT, write_or_check
from catalogue.tmdb.settings import TmdbSettings
from drift.settings import DriftSettings
from embeddings.settings import EmbeddingsSettings
from index.settings import IndexSettings

PAGE = ROOT / "docs" / "reference" / "settings.md"
EXAMPLE = ROOT / ".env.example"
_CLASSES: dict[str, type[BaseSettings]] = {
    "The service": Settings,
    "Embeddings": EmbeddingsSettings,
    "The index": IndexSettings,
    "TMDB": TmdbSettings,
    "Drift": DriftSettings,
}


@dataclass(frozen=True, slots=True)
class Setting:
    """One environment variable."""

    variable: str
    default: str
    description: str


def settings_of(kind: type[BaseSettings]) -> Iterator[Setting]:
    """Yield the settings of one class, in its order."""
    prefix = str(kind.model_config.get("env_prefix", ""))
    for name, field in kind.model_fields.items():
        default = field.default if field.default is not PydanticUndefined else None
        yield Setting(f"{prefix}{name}".upper(), _shown(name, default), field.description or "")


def page() -> str:
    """Return the reference page."""
    lines = [
        "# Settings",
        "",
        "Every setting is an environment variable. A value that cannot be used stops the start",
        "with the name of its variable. `CINQ_…_FILE` names a file that holds the value instead,",
        "as containers are given their secrets. This page is written by `make reference`.",
    ]
    for title, kind in _CLASSES.items():
        lines += ["", f"## {title}", "", "| variable | default | what it does |", "|---|---|---|"]
        lines += [
            f"| `{each.variable}` | {f'`{each.default}`' if each.default else 'unset'} "
            f"| {each.description} |"
            for each in settings_of(kind)
        ]
    return "\n".join(lines) + "\n"


def example() -> str:
    """Return the example environment file: every setting once, commented out."""
    lines = ["# Every setting with its default. Written by `make reference`."]
    seen: set[str] = set()
    for kind in _CLASSES.values():
        for each in settings_of(kind):
            if each.variable not in seen:
                seen.add(each.variable)
                lines += ["", f"# {each.description}", f"# {each.variable}={each.default}"]
    return "\n".join(lines) + "\n"


def main() -> None:
    """Write both files, or with --check fail when they are stale."""
    write_or_check({PAGE: page(), EXAMPLE: example()})


def _shown(name: str, default: Any) -> str:  # noqa: ANN401 - the default of any field
    if default is None or default in {(), ""}:
        return ""
    if isinstance(default, Path) and default.is_absolute():
        return default.relative_to(ROOT).as_posix()
    # The number of processors differs between machines.
    return "the number of processors, at most 4" if name == "answer_threads" else str(default)


if __name__ == "__main__":
    main()
