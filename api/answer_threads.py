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
# Two of these at once take the interpreter from each other a hundred times an answer: one thread
# gives half as many titles again as two do (docs/journal/serving.md).
_QUICK = frozenset({"recommend", "find_titles", "suggest", "similar"})


class AnswerThreads:
    """As many searches at once as there are threads, and beside them one quick answer at a time.

    The rest wait their turn, up to a bound on all together.
    """

    def __init__(self, threads: int, metrics: Metrics, tracing: Tracing | None = None) -> None:
        self._threads = BoundedThreads(
            threads, waiting=threads * _WAITING_PER_THREAD, name="answer"
        )
        self._quick = BoundedThreads(1, name="quick answer", places=self._threads.places)
        self._metrics = metrics
        self._tracing = tracing
        metrics.places.set(self._threads.places.count)

    async def run(self, ask: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Return what `ask` returns; raise ServiceBusy when too many wait already."""
        asked = time.perf_counter()
        pieces: list[Piece] = []

        def work() -> tuple[float, T]:
            return time.perf_counter(), watched(pieces, ask, *args, **kwargs)

        with self._metrics.waiting.track_inprogress():
            threads = self._quick if ask.__name__ in _QUICK else self._threads
            began, answer = await threads.run(work)
        kind = _KINDS.get(ask.__name__, "other")
        taken = time.perf_counter() - asked
        self._metrics.answered(kind, began - asked, seconds_by_stage(pieces), taken)
        if self._tracing is not None:
            self._tracing.answered(kind, asked, began, pieces)
        return answer

    def close(self) -> None:
        """Stop the threads once they are done."""
        self._threads.close()
        self._quick.close()
