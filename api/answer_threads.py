"""Threads in which an index answers, so that one long answer does not hold up the others."""

import time
from collections.abc import Callable
from typing import ParamSpec, TypeVar

from api.bounded_threads import BoundedThreads
from api.metrics import Metrics
from api.tracing import Tracing
from index.stages import Piece, seconds_by_stage, watched

P = ParamSpec("P")
T = TypeVar("T")
_WAITING_PER_THREAD = 100
_KINDS = {
    "recommend": "recommendations",
    "search": "search",
    "find_titles": "titles",
    "suggest": "suggestions",
    "similar": "similar",
}


class AnswerThreads:
    """As many answers at once as there are threads; the rest wait their turn, up to a bound."""

    def __init__(self, threads: int, metrics: Metrics, tracing: Tracing | None = None) -> None:
        self._threads = BoundedThreads(
            threads, waiting=threads * _WAITING_PER_THREAD, name="answer"
        )
        self._metrics = metrics
        self._tracing = tracing
        metrics.places.set(self._threads.places)

    async def run(self, ask: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Return what `ask` returns; raise ServiceBusy when too many wait already."""
        asked = time.perf_counter()
        pieces: list[Piece] = []

        def work() -> tuple[float, T]:
            return time.perf_counter(), watched(pieces, ask, *args, **kwargs)

        with self._metrics.waiting.track_inprogress():
            began, answer = await self._threads.run(work)
        kind = _KINDS.get(ask.__name__, "other")
        taken = time.perf_counter() - asked
        self._metrics.answered(kind, began - asked, seconds_by_stage(pieces), taken)
        if self._tracing is not None:
            self._tracing.answered(kind, asked, began, pieces)
        return answer

    def close(self) -> None:
        """Stop the threads once they are done."""
        self._threads.close()
