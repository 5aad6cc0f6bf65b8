"""A drift report: what was compared, and what is said of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import orjson
from pydantic import TypeAdapter

from drift.decision import Finding, Judged
from drift.reading import Periods

FORMAT = 1


@dataclass(frozen=True, slots=True)
class Report:
    """One report; `name` is its moment as folders and addresses spell it."""

    name: str
    made_at: datetime
    seconds: float
    periods: Periods
    model_version: str | None
    false_alarms: float
    windows: tuple[Judged, ...]
    pages: tuple[str, ...] = ()
    """The windows that have a page by Evidently."""
    format: int = FORMAT

    @property
    def detected(self) -> tuple[tuple[str, Finding], ...]:
        """Every feature that drifted, with its window."""
        return tuple(
            (window.window, finding)
            for window in self.windows
            for finding in window.findings
            if finding.detected
        )

    def to_json(self) -> bytes:
        """Return the report as JSON."""
        value = orjson.loads(orjson.dumps(self))
        for window, judged in zip(value["windows"], self.windows, strict=True):
            for finding, found in zip(window["findings"], judged.findings, strict=True):
                finding["detected"] = found.detected
        value["detected"] = [f"{window}/{each.feature}" for window, each in self.detected]
        return orjson.dumps(value, option=orjson.OPT_INDENT_2) + b"\n"

    @classmethod
    def from_json(cls, text: bytes) -> "Report":
        """Return the report that was written; raise pydantic's ValidationError otherwise."""
        report: Report = _READER.validate_json(text)
        return report

    @property
    def sentence(self) -> str:
        """The report in one line."""
        if self.detected:
            names = [f"{window} {each.feature}" for window, each in self.detected]
            return f"Drift: {_listed(names)}."
        enough = [each.window for each in self.windows if each.state == "enough"]
        if not enough:
            return "Too little to tell: no window has enough rows."
        return f"No drift in {_listed(enough)}."


def name_of(moment: datetime) -> str:
    """Return the name of a report made at `moment` (UTC)."""
    return moment.strftime("%Y-%m-%dT%H%M%SZ")


def _listed(names: Sequence[str]) -> str:
    *most, last = names
    return f"{', '.join(most)} and {last}" if most else last


_READER = TypeAdapter(Report)
