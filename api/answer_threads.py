"""Threads in which an index answers, so that one long answer does not hold up the others."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import ParamSpec, TypeVar

from api.exceptions import ServiceBusy

P = ParamSpec("P")
T = TypeVar("T")
_WAITING_PER_THREAD = 100


class AnswerThreads:
    """As many answers at once as there are threads; the rest wait their turn, up to a bound."""

    def __init__(self, threads: int) -> None:
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="answer")
        self._places = threads * (1 + _WAITING_PER_THREAD)
        self._taken = 0

    async def run(self, ask: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Return what `ask` returns; raise ServiceBusy when too many wait already."""
        if self._taken >= self._places:
            raise ServiceBusy
        self._taken += 1
        try:
            work = partial(ask, *args, **kwargs)
            return await asyncio.get_running_loop().run_in_executor(self._pool, work)
        finally:
            self._taken -= 1

    def close(self) -> None:
        """Stop the threads once they are done."""
        self._pool.shutdown(wait=False, cancel_futures=True)
