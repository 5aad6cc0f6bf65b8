"""The index that answers now, and how the next one takes its place."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import datetime
from typing import Protocol

from api.exceptions import IndexNotLive
from api.film_answers import FilmAnswers
from index.answers import Profile
from index.errors import IndexFailure
from index.registry.champion import Champion

_LOG = logging.getLogger(__name__)
_MOST_SECONDS_BETWEEN_RETRIES = 60.0


class IndexSource(Protocol):
    """Where indexes come from."""

    def champion(self) -> Champion | None:
        """Return which version is to be live, or None when none was promoted."""
        ...

    def load(self, champion: Champion) -> FilmAnswers:
        """Verify and load that version; raise IndexFailure or OSError when it cannot be used."""
        ...


class LiveIndex:
    """Holds one version at a time and follows the champion; requests never wait for a change.

    A new version is loaded and tried out in a thread, then put in place by one assignment; a
    request that has begun keeps the version it took. A version that cannot be used is logged and
    the old one stays.
    """

    def __init__(self, source: IndexSource, poll_seconds: float) -> None:
        self._source = source
        self._poll_seconds = poll_seconds
        self._live: tuple[Champion, FilmAnswers] | None = None
        self._refused: Champion | None = None
        self._failures = 0

    @property
    def films(self) -> FilmAnswers:
        """The index that is live; raises IndexNotLive before there is one."""
        if self._live is None:
            raise IndexNotLive
        return self._live[1]

    @property
    def version(self) -> str | None:
        """The version that is live, or None."""
        return None if self._live is None else self._live[1].version

    @property
    def promoted_at(self) -> datetime | None:
        """When the live version was promoted."""
        return None if self._live is None else self._live[0].promoted_at

    async def refresh(self) -> None:
        """Look for a newly promoted version and put it in place."""
        await asyncio.to_thread(self._refresh)

    @asynccontextmanager
    async def following(self) -> AsyncIterator[None]:
        """Follow the champion in the background while the block runs."""
        task = asyncio.create_task(self._follow(), name="follow the champion")
        try:
            yield
        finally:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task

    async def _follow(self) -> None:
        while True:
            await self.refresh()
            patience = min(2.0**self._failures, _MOST_SECONDS_BETWEEN_RETRIES)
            await asyncio.sleep(self._poll_seconds * patience)

    def _refresh(self) -> None:
        champion: Champion | None = None
        try:
            champion = self._source.champion()
            if champion is None or (self._live and champion == self._live[0]):
                self._failures = 0
                return
            films = self._source.load(champion)
            _try_out(films)
        except (IndexFailure, OSError, ValueError) as error:
            self._report(champion, error)
        else:
            self._live = (champion, films)
            self._refused, self._failures = None, 0
            _LOG.info("Index %s is live: %d films.", films.version, films.manifest.counts["films"])

    def _report(self, champion: Champion | None, error: Exception) -> None:
        self._failures = min(self._failures + 1, 10)
        if self._failures == 1 or champion != self._refused:
            named = champion.version if champion else "that was promoted"
            stays = f"index {self.version} stays live" if self.version else "no index is live"
            _LOG.error("Index %s cannot be used, %s: %s", named, stays, error)
        self._refused = champion


def _try_out(films: FilmAnswers) -> None:
    """Ask one of everything, so that the first person does not pay for what is made on demand."""
    suggested = films.suggest((), 5)
    films.search("a story", 1)
    films.find_titles("a", 1)
    if suggested:
        films.recommend(Profile(tuple(film.id for film in suggested)), 5)
        films.similar(suggested[0].id, 1)
