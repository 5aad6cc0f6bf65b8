"""Where files of ratings are read: one after the other, away from the threads that answer."""

from api.bounded_threads import BoundedThreads
from api.film_answers import FilmAnswers
from api.imports.reading import FoundRatings, found_ratings

MOST_WAITING = 16


class ImportDesk:
    """Reads one file at a time, so that a search never waits for somebody's thousands of films."""

    def __init__(self) -> None:
        self._threads = BoundedThreads(1, waiting=MOST_WAITING, name="import")

    async def read(self, content: bytes, films: FilmAnswers) -> FoundRatings:
        """Return what `found_ratings` does; raise ServiceBusy when too many files wait already."""
        return await self._threads.run(found_ratings, content, films)

    def close(self) -> None:
        """Stop the thread once it is done."""
        self._threads.close()
