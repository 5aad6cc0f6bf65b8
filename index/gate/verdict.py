"""What the gate said: one line for each thing it looked at, and the page people read."""

from typing import Literal

from pydantic import BaseModel, ConfigDict

Outcome = Literal["passed", "refused", "not judged"]
_MARKS: dict[Outcome, str] = {"passed": "✅", "refused": "❌", "not judged": "➖"}


class Check(BaseModel):
    """One thing that was looked at, what came of it, and why, in a sentence."""

    model_config = ConfigDict(frozen=True)

    name: str
    outcome: Outcome
    said: str


class Verdict(BaseModel):
    """Whether the candidate may go live: not when a single check refuses it.

    `against` is the version that it was held against, when there was one, and `changes` what
    people would see change.
    """

    model_config = ConfigDict(frozen=True)

    checks: tuple[Check, ...]
    against: str | None = None
    changes: tuple[str, ...] = ()

    @property
    def passed(self) -> bool:
        """Whether the candidate may go live."""
        return not any(check.outcome == "refused" for check in self.checks)

    @property
    def word(self) -> Literal["passed", "refused"]:
        """The verdict in a word."""
        return "passed" if self.passed else "refused"

    @property
    def reasons(self) -> tuple[str, ...]:
        """Why it was refused; or when it passed, how it does beside the champion."""
        if not self.passed:
            return tuple(check.said for check in self.checks if check.outcome == "refused")
        return tuple(check.said for check in self.checks if check.name == CHAMPION)


CHAMPION = "against the champion"


def check(name: str, failures: list[str], said: str) -> Check:
    """Return the check that is refused for its `failures`, or passed as `said`."""
    return Check(
        name=name,
        outcome="refused" if failures else "passed",
        said=" ".join(failures) or said,
    )


def not_judged(name: str, why: str) -> Check:
    """Return a check that could not be made."""
    return Check(name=name, outcome="not judged", said=why)


def verdict_page(verdict: Verdict) -> str:
    """Return the verdict as Markdown, for a pull request or a run folder."""
    against = f", against version {verdict.against}" if verdict.against else ""
    lines = [f"### The gate: {verdict.word}{against}", "", "| | check | why |", "|---|---|---|"]
    lines += [
        f"| {_MARKS[each.outcome]} | {each.name} | {each.said.replace('|', '/')} |"
        for each in verdict.checks
    ]
    if verdict.changes:
        lines += ["", "What changes:", "", *(f"- {change}" for change in verdict.changes)]
    return "\n".join(lines) + "\n"
