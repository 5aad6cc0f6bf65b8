"""How the command line talks: progress on a terminal, plain lines elsewhere, one JSON on demand."""

import sys
import time
from types import TracebackType
from typing import NoReturn, Self

import orjson
from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    SpinnerColumn,
    TaskID,
    TextColumn,
    TimeRemainingColumn,
)
from rich.progress import Progress as Bars

_out = Console(highlight=False, soft_wrap=True)
_errors = Console(stderr=True, highlight=False, soft_wrap=True)
# How often a long step says where it is when nobody watches.
_PLAIN_SECONDS = 10.0


def say(text: str) -> None:
    """Print a line for people."""
    _out.print(text, markup=False)


def print_json(value: object) -> None:
    """Print one JSON object on one line."""
    sys.stdout.write(orjson.dumps(value, default=str).decode() + "\n")


def fail(message: str) -> NoReturn:
    """Say what went wrong and end with status 1."""
    _errors.print(f"cinq: {message}", markup=False)
    raise SystemExit(1)


def progress(*, quiet: bool = False) -> "TerminalProgress | PlainProgress":
    """Return the progress that fits where the output goes; it writes to standard error."""
    if quiet:
        return PlainProgress(silent=True)
    return TerminalProgress() if _errors.is_terminal else PlainProgress()


class PlainProgress:
    """Progress as plain lines: when a step starts, now and then, and when it ends."""

    def __init__(self, *, silent: bool = False) -> None:
        self._silent = silent
        self._last = 0.0
        self._step = ""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        """Have nothing to tidy up."""

    def begin(self, step: str, what: str) -> None:
        """Print that `step` starts."""
        self._step, self._last = step, time.monotonic()
        self._print(f"{step}: {what} …")

    def advance(self, done: int, total: int) -> None:
        """Print where the step is, every ten seconds."""
        if time.monotonic() - self._last >= _PLAIN_SECONDS:
            self._last = time.monotonic()
            self._print(f"{self._step}: {done:,} of {total:,}")

    def end(self, step: str, summary: str) -> None:
        """Print what came of the step."""
        self._print(f"{step}: {summary}")

    def _print(self, line: str) -> None:
        if not self._silent:
            _errors.print(line, markup=False)


class TerminalProgress:
    """Progress as bars that stay on the screen with what came of each step."""

    def __init__(self) -> None:
        self._bars = Bars(
            SpinnerColumn(finished_text="[green]✓[/]"),
            TextColumn("{task.description}"),
            BarColumn(bar_width=28),
            MofNCompleteColumn(),
            TimeRemainingColumn(),
            console=_errors,
        )
        self._task: TaskID | None = None

    def __enter__(self) -> Self:
        self._bars.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        """Leave the bars as they are."""
        self._bars.stop()

    def begin(self, step: str, what: str) -> None:
        """Show a bar for `step`."""
        del step
        self._task = self._bars.add_task(what, total=None)

    def advance(self, done: int, total: int) -> None:
        """Move the bar of the current step."""
        if self._task is not None:
            self._bars.update(self._task, completed=done, total=total)

    def end(self, step: str, summary: str) -> None:
        """Replace the bar by what came of the step."""
        if self._task is not None:
            self._bars.remove_task(self._task)
            self._task = None
        self._bars.console.print(f"[green]✓[/] {step}: {summary}")
