"""How a long job says where it is, without knowing who listens."""

from typing import Protocol


class Progress(Protocol):
    """Listens to the steps of a job."""

    def begin(self, step: str, what: str) -> None:
        """Hear that `step` starts, and what it does."""

    def advance(self, done: int, total: int) -> None:
        """Hear that `done` of `total` pieces of the current step are finished."""

    def end(self, step: str, summary: str) -> None:
        """Hear that `step` is finished, and what came of it."""


class Silence:
    """Listens and says nothing."""

    def begin(self, step: str, what: str) -> None:
        """Say nothing."""

    def advance(self, done: int, total: int) -> None:
        """Say nothing."""

    def end(self, step: str, summary: str) -> None:
        """Say nothing."""
