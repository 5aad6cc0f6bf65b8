"""Threads for work that would hold the event loop up, with a bound on what waits for them."""

import asyncio
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import ParamSpec, TypeVar

from api.exceptions import ServiceBusy

P = ParamSpec("P")
T = TypeVar("T")


class Places:
    """How many jobs may be under way or wait, in however many groups of threads."""

    def __init__(self, count: int) -> None:
        self.count = count
        self.taken = 0

    @contextmanager
    def one(self) -> Iterator[None]:
        """Keep one for the block; raise ServiceBusy when every one is taken."""
        if self.taken >= self.count:
            raise ServiceBusy
        self.taken += 1
        try:
            yield
        finally:
            self.taken -= 1


class BoundedThreads:
    """As many jobs at once as there are threads; up to `waiting` more wait their turn.

    Groups of threads may share their `places`.
    """

    def __init__(
        self, threads: int, *, waiting: int = 0, name: str, places: Places | None = None
    ) -> None:
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix=name)
        self.places = places or Places(threads + waiting)

    async def run(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Return what `work` returns; raise ServiceBusy when every place is taken."""
        with self.places.one():
            return await asyncio.get_running_loop().run_in_executor(
                self._pool, lambda: work(*args, **kwargs)
            )

    def close(self) -> None:
        """Stop the threads once they are done, and forget what waits."""
        self._pool.shutdown(wait=False, cancel_futures=True)
