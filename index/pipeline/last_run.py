"""How the last run of the pipeline ended: one small file in the data dir, for whoever watches."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from index.errors import GateRefused
from index.whole_file import write_whole

_FILE = Path("live") / "last_run.json"
Outcome = Literal["done", "refused", "failed"]


class LastRun(BaseModel):
    """When a run ended and how, the step it ended with, and when one last went well.

    `refused` is a run that went well and whose index the gate refused.
    """

    model_config = ConfigDict(frozen=True)

    at: datetime
    outcome: Outcome
    step: str
    seconds: dict[str, float] = {}
    succeeded_at: datetime | None = None


def read_last_run(data_dir: Path) -> LastRun | None:
    """Return how the last run ended; None before the first, or when the file cannot be read."""
    try:
        return LastRun.model_validate_json((data_dir / _FILE).read_bytes())
    except (OSError, ValidationError):
        return None


def note_end(data_dir: Path, outcome: Outcome, step: str, seconds: dict[str, float]) -> None:
    """Note that a run ended now with `step`; a failed one keeps when one last went well."""
    now = datetime.now(UTC)
    before = read_last_run(data_dir)
    kept = before.succeeded_at if before else None
    run = LastRun(
        at=now,
        outcome=outcome,
        step=step,
        seconds=seconds,
        succeeded_at=kept if outcome == "failed" else now,
    )
    path = data_dir / _FILE
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, run.model_dump_json(indent=2) + "\n")


@contextmanager
def noting_failure(data_dir: Path, step: str) -> Iterator[None]:
    """Note the end of a run whose `step` fails; what the gate refused goes on to be announced."""
    try:
        yield
    except GateRefused:
        raise
    except Exception:
        note_end(data_dir, "failed", step, {})
        raise
