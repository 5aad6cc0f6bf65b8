"""Where files of ratings are read: one after the other, away from the threads that answer."""

import asyncio
from concurrent.futures import ThreadPoolExecutor

from api.exceptions import ServiceBusy
from api.film_answers import FilmAnswers
from api.imports.reading import FoundRatings, found_ratings

MOST_WAITING = 16


class ImportDesk:
    """Reads one file at a time, so that a search never waits for somebody's thousands of films."""

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="import")
        self._taken = 0

    async def read(self, content: bytes, films: FilmAnswers) -> FoundRatings:
        """Return what `found_ratings` does; raise ServiceBusy when too many files wait already."""
        if self._taken > MOST_WAITING:
            raise ServiceBusy
        self._taken += 1
        try:
            loop = asyncio.get_running_loop()
            return await loop.run_in_executor(self._pool, found_ratings, content, films)
        finally:
            self._taken -= 1

    def close(self) -> None:
        """Stop the thread once it is done."""
        self._pool.shutdown(wait=False, cancel_futures=True)
