"""Records that were not accepted: every one counted under its rule, the first ones told."""

from collections import Counter
from dataclasses import dataclass, field

FIRST_TOLD = 20


@dataclass(frozen=True, slots=True)
class Rejection:
    """One record that was not accepted: where it is, which rule it breaks and how."""

    file: str
    line: int
    rule: str
    reason: str

    def __str__(self) -> str:
        return f"{self.file}, line {self.line:,}: {self.reason}"


@dataclass(slots=True)
class Rejections:
    """A running tally of rejections: `counts` by rule, and the first ones whole."""

    counts: Counter[str] = field(default_factory=Counter)
    first: list[Rejection] = field(default_factory=list)

    def add(self, rejection: Rejection) -> None:
        """Count `rejection`, and keep it while it is among the first."""
        self.counts[rejection.rule] += 1
        if len(self.first) < FIRST_TOLD:
            self.first.append(rejection)

    def __len__(self) -> int:
        return self.counts.total()
