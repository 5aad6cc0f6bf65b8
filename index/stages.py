"""How long the parts of an answer take, for whoever wants to know."""

import time
from collections.abc import Callable
from contextvars import ContextVar
from typing import Literal, ParamSpec, Self, TypeVar

P = ParamSpec("P")
T = TypeVar("T")
StageName = Literal["encode", "search", "rank", "explain"]
Seconds = dict[StageName, float]

_TAKEN: ContextVar[Seconds | None] = ContextVar("seconds by stage", default=None)


class Stage:
    """Adds the time that its block takes to a stage; costs next to nothing when nobody looks."""

    __slots__ = ("_name", "_started")

    def __init__(self, name: StageName) -> None:
        self._name = name
        self._started = 0.0

    def __enter__(self) -> Self:
        self._started = time.perf_counter()
        return self

    def __exit__(self, *_: object) -> None:
        taken = _TAKEN.get()
        if taken is not None:
            spent = time.perf_counter() - self._started
            taken[self._name] = taken.get(self._name, 0.0) + spent


def watched(taken: Seconds, ask: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Return what `ask` returns, and add to `taken` the seconds that each stage of it took."""
    token = _TAKEN.set(taken)
    try:
        return ask(*args, **kwargs)
    finally:
        _TAKEN.reset(token)
