"""Threads for work that would hold the event loop up, with a bound on what waits for them."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import ParamSpec, TypeVar

from api.exceptions import ServiceBusy

P = ParamSpec("P")
T = TypeVar("T")


class BoundedThreads:
    """As many jobs at once as there are threads; up to `waiting` more wait their turn."""

    def __init__(self, threads: int, *, waiting: int, name: str) -> None:
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix=name)
        self.places = threads + waiting
        self._taken = 0

    async def run(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Return what `work` returns; raise ServiceBusy when every place is taken."""
        if self._taken >= self.places:
            raise ServiceBusy
        self._taken += 1
        try:
            return await asyncio.get_running_loop().run_in_executor(
                self._pool, lambda: work(*args, **kwargs)
            )
        finally:
            self._taken -= 1

    def close(self) -> None:
        """Stop the threads once they are done, and forget what waits."""
        self._pool.shutdown(wait=False, cancel_futures=True)
