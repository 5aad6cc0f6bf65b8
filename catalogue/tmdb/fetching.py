"""Films come from TMDB's API into a films file: all of them once, then what changed."""

import asyncio
import gzip
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import BinaryIO

import orjson

from catalogue.import_lock import alone
from catalogue.sources.films_file import TMDB_FILMS
from catalogue.tmdb.answer import (
    APPENDED,
    LANGUAGE,
    AnswerUnreadableError,
    film_answer,
    film_record,
)
from catalogue.tmdb.changes import changed_ids
from catalogue.tmdb.client import TmdbClient, tmdb
from catalogue.tmdb.errors import TmdbExportImplausibleError, TmdbUnavailableError
from catalogue.tmdb.id_export import IdExport, newest_export
from catalogue.tmdb.mirror import Mirror, opened_mirror
from catalogue.tmdb.pace import Pace
from catalogue.tmdb.settings import TmdbSettings

FAILURES_IN_A_ROW = 20
"""So many films that TMDB does not give, one after another, are no accident."""
_FIRST_TOLD = 20
_MOST_GONE_SHARE = 0.1

Progress = Callable[[int, int], None]
"""Called with how many of how many films were asked for."""


@dataclass(slots=True)
class FetchReport:
    """What a fetch did.

    `asked` films = `new` + `changed` + `same` + `missing` (TMDB has them no more) + `failed`
    (to be asked for next time; `first_failures` tells the first ones). `gone` are films that the
    day's list of ids has no more, `unreleased` those that are held but left out of the `films`
    of the file.
    """

    file: Path
    day: date
    films: int = 0
    new: int = 0
    changed: int = 0
    same: int = 0
    missing: int = 0
    failed: int = 0
    gone: int = 0
    unreleased: int = 0
    first_failures: list[str] = field(default_factory=list)

    @property
    def asked(self) -> int:
        """How many films TMDB was asked for."""
        return self.new + self.changed + self.same + self.missing + self.failed


def tmdb_folder(data_dir: Path) -> Path:
    """Return the folder of what was fetched from TMDB."""
    return data_dir / "tmdb"


def fetch_films(
    data_dir: Path,
    settings: TmdbSettings,
    *,
    today: date | None = None,
    pace: Pace | None = None,
    on_progress: Progress | None = None,
) -> FetchReport:
    """Bring TMDB's films in the data dir up to date, and write them as a films file.

    What is there is asked for again only when TMDB tells that it changed, or it is old. Killed
    at any moment, the films file is the old one or the new one, and the next fetch goes on from
    there. Raises TmdbError.
    """
    day = today or datetime.now(UTC).date()
    turns = pace or Pace(settings.tmdb_requests_per_second)
    folder = tmdb_folder(data_dir)
    with alone(folder), opened_mirror(folder) as mirror:
        fetching = _Fetching(mirror, settings, turns, day, folder)
        asyncio.run(fetching.run(on_progress))
        report = fetching.report
        report.films = _write_films(report.file, mirror.records())
        report.unreleased = mirror.unreleased()
        return report


class _Fetching:
    def __init__(
        self, mirror: Mirror, settings: TmdbSettings, pace: Pace, today: date, folder: Path
    ) -> None:
        self._mirror = mirror
        self._settings = settings
        self._pace = pace
        self._today = today
        self._folder = folder
        self._failures_in_a_row = 0
        self.report = FetchReport(folder / TMDB_FILMS, today)

    async def run(self, on_progress: Progress | None) -> None:
        """Learn what is due, then ask for it."""
        async with tmdb(self._settings, self._pace) as client:
            # A wrong key is told before anything is fetched.
            await client.ask("authentication")
            await self._learn(client)
            await self._ask_for(client, self._mirror.due(), on_progress)

    async def _learn(self, client: TmdbClient) -> None:
        """Find out which films there are, and which of those that are held were edited."""
        export = await newest_export(
            self._settings, self._pace, self._today, self._mirror, self._folder
        )
        if export:
            self._take(export)
        since = self._mirror.changes_read()
        changed = await changed_ids(client, since, self._today) if since else frozenset[int]()
        oldest = self._today - timedelta(days=self._settings.tmdb_refresh_days)
        self._mirror.ask_again(changed, oldest, self._today)

    def _take(self, export: IdExport) -> None:
        held = self._mirror.held()
        gone = held - export.known
        if len(gone) > _MOST_GONE_SHARE * len(held) + FAILURES_IN_A_ROW:
            raise TmdbExportImplausibleError(len(held), len(gone))
        self.report.gone = len(gone)
        self._mirror.take_list(export.popular, gone, export.day, self._settings.tmdb_films)

    async def _ask_for(
        self, client: TmdbClient, due: list[int], on_progress: Progress | None
    ) -> None:
        """Ask for the films `due`, several at once."""
        waiting = iter(due)

        async def work() -> None:
            for tmdb_id in waiting:
                await self._ask_for_one(client, tmdb_id)
                if on_progress:
                    on_progress(self.report.asked, len(due))

        try:
            async with asyncio.TaskGroup() as group:
                for _ in range(self._settings.tmdb_connections):
                    group.create_task(work())
        except ExceptionGroup as errors:
            # The first one ended the others.
            raise errors.exceptions[0] from None

    async def _ask_for_one(self, client: TmdbClient, tmdb_id: int) -> None:
        try:
            found = await client.ask(
                f"movie/{tmdb_id}", language=LANGUAGE, append_to_response=APPENDED
            )
            if found is None:
                self._mirror.drop(tmdb_id)
                self.report.missing += 1
                return
            answer = film_answer(found, tmdb_id)
        except (TmdbUnavailableError, AnswerUnreadableError) as error:
            self._fail(tmdb_id, error)
            return
        self._failures_in_a_row = 0
        record = orjson.dumps(film_record(answer))
        kept = self._mirror.keep(tmdb_id, record, self._today, unreleased=answer.is_unreleased)
        self.report.new += kept.new
        self.report.changed += kept.changed
        self.report.same += not (kept.new or kept.changed)

    def _fail(self, tmdb_id: int, error: TmdbUnavailableError | AnswerUnreadableError) -> None:
        """Leave a film for the next time; give up when TMDB gives none at all."""
        self._mirror.fail(tmdb_id)
        self.report.failed += 1
        self._failures_in_a_row += 1
        why = error.reason if isinstance(error, TmdbUnavailableError) else str(error)
        if len(self.report.first_failures) < _FIRST_TOLD:
            self.report.first_failures.append(f"film {tmdb_id}: {why}")
        if self._failures_in_a_row >= FAILURES_IN_A_ROW:
            raise TmdbUnavailableError(f"{FAILURES_IN_A_ROW} films one after another", why)


def _write_films(place: Path, records: Iterable[bytes]) -> int:
    """Write the films file, whole or not at all; the same films make the same bytes."""
    written = 0
    draft = place.with_name(f".{place.name}.part")
    with draft.open("wb") as raw, _packed(raw) as file:
        for record in records:
            file.write(record + b"\n")
            written += 1
        file.flush()
        os.fsync(raw.fileno())
    draft.replace(place)
    return written


@contextmanager
def _packed(raw: BinaryIO) -> Iterator[gzip.GzipFile]:
    # Without a name and a time, the same content packs to the same bytes.
    with gzip.GzipFile(filename="", mode="wb", fileobj=raw, mtime=0) as file:
        yield file
