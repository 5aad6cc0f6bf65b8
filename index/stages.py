"""How long the parts of an answer take, for whoever wants to know."""

import time
from collections.abc import Callable, Iterable
from contextvars import ContextVar
from typing import Literal, NamedTuple, ParamSpec, Self, TypeVar

P = ParamSpec("P")
T = TypeVar("T")
StageName = Literal["encode", "search", "rank", "explain"]
Seconds = dict[StageName, float]


class Piece(NamedTuple):
    """A stage that ran from `started` to `ended`, by `time.perf_counter`."""

    stage: StageName
    started: float
    ended: float


_PIECES: ContextVar[list[Piece] | None] = ContextVar("pieces of an answer", default=None)


class Stage:
    """Notes when its block ran as a stage; costs next to nothing when nobody looks."""

    __slots__ = ("_name", "_started")

    def __init__(self, name: StageName) -> None:
        self._name = name
        self._started = 0.0

    def __enter__(self) -> Self:
        self._started = time.perf_counter()
        return self

    def __exit__(self, *_: object) -> None:
        pieces = _PIECES.get()
        if pieces is not None:
            pieces.append(Piece(self._name, self._started, time.perf_counter()))


def watched(pieces: list[Piece], ask: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Return what `ask` returns, and add to `pieces` each stage that it went through."""
    token = _PIECES.set(pieces)
    try:
        return ask(*args, **kwargs)
    finally:
        _PIECES.reset(token)


def seconds_by_stage(pieces: Iterable[Piece]) -> Seconds:
    """Return how long each stage took in all."""
    taken: Seconds = {}
    for stage, started, ended in pieces:
        taken[stage] = taken.get(stage, 0.0) + ended - started
    return taken
