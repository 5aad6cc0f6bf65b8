"""Notes what is asked and answered, beside the requests: they never wait for it."""

import asyncio
import logging
import random
from collections import deque
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import insert

from api.database import Database
from api.events.models import SearchEventRecord, ServedEventRecord
from api.events.spoken import spoken
from api.exceptions import ServiceFailure
from api.film_answers import FilmAnswers
from api.metrics import Metrics
from api.rounds import Rounds
from index.answers import SearchPage

_LOG = logging.getLogger(__name__)
_EVERY_SECONDS = 2.0
_MOST_WAITING = 2000
# The index mostly still knows the vector of a query; should it not, a sample of sketches is
# enough to compare crowds, and bounds what encoding them again costs.
_MOST_SKETCHES = 40
_MOST_WORDS = 1000
Row = dict[str, Any]
Clock = Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class _Search:
    row: Row
    films: FilmAnswers
    q: str


class EventLog:
    """Events wait in memory for a moment, in bounded number, and are written many at once.

    Those beyond the bound, and those that the database does not take, are dropped and counted.
    Words of a query are forgotten once the query is reduced to a sketch; nothing says who asked.
    """

    def __init__(
        self, database: Database, metrics: Metrics, clock: Clock, *, is_on: bool = True
    ) -> None:
        self._database = database
        self._metrics = metrics
        self._clock = clock
        self._is_on = is_on
        self._searches: deque[_Search] = deque()
        self._lists: deque[Row] = deque()

    def searched(self, films: FilmAnswers, q: str, page: SearchPage) -> None:
        """Note the first page of a search."""
        if not self._has_room("search", self._searches):
            return
        row = {
            **self._begun(films.version),
            "language": spoken(q),
            "words": min(len(q.split()), _MOST_WORDS),
            "results": len(page.hits),
            "top_score": page.hits[0].score if page.hits else None,
            "sketch": None,
        }
        self._searches.append(_Search(row, films, q))

    def served(self, version: str, audience: str, scored: Sequence[tuple[str, float]]) -> None:
        """Note a list of recommended films and their scores."""
        if not self._has_room("served", self._lists):
            return
        row = {
            **self._begun(version),
            "audience": audience,
            "film_ids": [film_id for film_id, _ in scored],
            "scores": [round(float(score), 6) for _, score in scored],
        }
        self._lists.append(row)

    async def write(self) -> None:
        """Write what waits."""
        searches, lists = list(self._searches), list(self._lists)
        self._searches.clear()
        self._lists.clear()
        if searches:
            await asyncio.to_thread(_sketch_some, searches)
            await self._insert("search", SearchEventRecord, [each.row for each in searches])
        if lists:
            await self._insert("served", ServedEventRecord, lists)

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[None]:
        """Write every few seconds until the block ends, and once more then."""
        async with Rounds("Noting events", self.write, _EVERY_SECONDS).going():
            yield
        await self.write()

    def _has_room(self, kind: str, waiting: Sequence[object]) -> bool:
        if not self._is_on:
            return False
        if len(waiting) < _MOST_WAITING:
            return True
        self._metrics.events.labels(kind, "dropped").inc()
        return False

    def _begun(self, version: str) -> Row:
        """Return what every event has; the hour is all that is kept of the moment."""
        return {
            "id": uuid4(),
            "at": _hour(self._clock()),
            "model_version": version[:64],
        }

    async def _insert(
        self, kind: str, table: type[SearchEventRecord | ServedEventRecord], rows: list[Row]
    ) -> None:
        try:
            async with self._database.writing() as transaction:
                await transaction.execute(insert(table), rows)
        except ServiceFailure as failure:
            self._metrics.events.labels(kind, "dropped").inc(len(rows))
            _LOG.warning("%d events were dropped: %s", len(rows), failure)
        else:
            self._metrics.events.labels(kind, "kept").inc(len(rows))


def _sketch_some(searches: Sequence[_Search]) -> None:
    for each in random.sample(searches, min(len(searches), _MOST_SKETCHES)):
        if each.q.strip():
            each.row["sketch"] = each.films.sketch(each.q)


def _hour(moment: datetime) -> datetime:
    return moment.replace(minute=0, second=0, microsecond=0)
