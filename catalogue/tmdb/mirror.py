"""What was fetched from TMDB so far: one SQLite file that a kill at any moment leaves whole."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from catalogue.tmdb.answer import RECORD_VERSION
from catalogue.tmdb.errors import TmdbMirrorError

MIRROR = "mirror.sqlite"
_TABLES = """
create table if not exists films (
    tmdb_id integer primary key,
    record blob,                            -- the line of the films file, null before an answer
    unreleased integer not null default 0,  -- known, but nobody can have seen it
    fetched text,                           -- the day of the answer
    due integer not null default 1,         -- to be asked for
    failures integer not null default 0     -- how often in a row there was no answer of use
) without rowid;
create table if not exists facts (name text primary key, value text not null) without rowid;
"""
_LIST_READ = "list_read"
_CHANGES_READ = "changes_read"
_RECORD_VERSION = "record_version"


@dataclass(frozen=True, slots=True)
class Kept:
    """What an answer did to a film: it is new, or says something new."""

    new: bool
    changed: bool


class Mirror:
    """The films that are held and those that are due, each change on the disk when it returns."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def held(self) -> frozenset[int]:
        """Return the ids of all films that are held or wanted."""
        return frozenset(row[0] for row in self._all("select tmdb_id from films"))

    def due(self) -> list[int]:
        """Return the ids that are to be asked for: new ones first, those that failed last."""
        asked = "select tmdb_id from films where due order by failures, record is not null, tmdb_id"
        return [row[0] for row in self._all(asked)]

    def changes_read(self) -> date | None:
        """Return the day up to which changes were read, or None before the first fetch."""
        rows = self._all("select value from facts where name = ?", _CHANGES_READ)
        return date.fromisoformat(rows[0][0]) if rows else None

    def list_read(self) -> tuple[date, int] | None:
        """Return the day of the newest list of ids that was taken, and how many films of it."""
        rows = self._all("select value from facts where name = ?", _LIST_READ)
        if not rows:
            return None
        day, most = rows[0][0].split()
        return date.fromisoformat(day), int(most)

    def take_list(self, wanted: Iterable[int], gone: Iterable[int], day: date, most: int) -> None:
        """Add films to those that are wanted, and forget those that are gone, by one list."""
        with self._connection:
            self._connection.executemany(
                "insert or ignore into films (tmdb_id) values (?)", _rows(wanted)
            )
            self._connection.executemany("delete from films where tmdb_id = ?", _rows(gone))
            self._fact(_LIST_READ, f"{day.isoformat()} {most}")

    def fail(self, tmdb_id: int) -> None:
        """Note that there was no answer of use; the film stays due, and what is held of it."""
        with self._connection:
            self._connection.execute(
                "update films set failures = failures + 1 where tmdb_id = ?", (tmdb_id,)
            )

    def drop(self, tmdb_id: int) -> None:
        """Forget a film."""
        with self._connection:
            self._connection.execute("delete from films where tmdb_id = ?", (tmdb_id,))

    def ask_again(
        self, tmdb_ids: Iterable[int] | None, fetched_before: date, changes_read: date
    ) -> None:
        """Make films due: those of `tmdb_ids` (None: all) that are held, and all older answers."""
        with self._connection:
            if tmdb_ids is None:
                self._connection.execute("update films set due = 1")
            else:
                self._connection.executemany(
                    "update films set due = 1 where tmdb_id = ?", _rows(tmdb_ids)
                )
            self._connection.execute(
                "update films set due = 1 where fetched < ?", (fetched_before.isoformat(),)
            )
            self._fact(_CHANGES_READ, changes_read.isoformat())

    def keep(self, tmdb_id: int, record: bytes, today: date, *, unreleased: bool) -> Kept:
        """Keep the record of a film, which is then no longer due."""
        rows = self._all("select record, unreleased from films where tmdb_id = ?", tmdb_id)
        before = rows[0] if rows else (None, 0)
        with self._connection:
            self._connection.execute(
                "insert into films (tmdb_id, record, unreleased, fetched, due)"
                " values (?, ?, ?, ?, 0)"
                " on conflict (tmdb_id) do update set record = excluded.record,"
                " unreleased = excluded.unreleased, fetched = excluded.fetched,"
                " due = 0, failures = 0",
                (tmdb_id, record, unreleased, today.isoformat()),
            )
        new = before[0] is None
        return Kept(new=new, changed=not new and before != (record, int(unreleased)))

    def records(self) -> Iterator[bytes]:
        """Yield the lines of the films file by id; films that are not released have none."""
        for (record,) in self._connection.execute(
            "select record from films where record is not null and not unreleased order by tmdb_id"
        ):
            yield record

    def unreleased(self) -> int:
        """Return how many films that are held are not released yet."""
        return int(self._all("select count(*) from films where unreleased")[0][0])

    def begin(self) -> None:
        """Make what is missing, and have all asked for again when records are made otherwise."""
        with self._connection:
            self._connection.executescript(_TABLES)
            rows = self._all("select value from facts where name = ?", _RECORD_VERSION)
            if rows and rows[0][0] != str(RECORD_VERSION):
                self._connection.execute("update films set due = 1")
            self._fact(_RECORD_VERSION, str(RECORD_VERSION))

    def _fact(self, name: str, value: str) -> None:
        self._connection.execute("insert or replace into facts values (?, ?)", (name, value))

    def _all(self, statement: str, *values: object) -> list[tuple[Any, ...]]:
        return self._connection.execute(statement, values).fetchall()


def _rows(tmdb_ids: Iterable[int]) -> Iterator[tuple[int]]:
    return ((each,) for each in tmdb_ids)


@contextmanager
def opened_mirror(folder: Path) -> Iterator[Mirror]:
    """Yield the mirror in `folder`, made when missing; raise TmdbMirrorError."""
    place = folder / MIRROR
    connection = sqlite3.connect(place)
    try:
        connection.execute("pragma journal_mode = wal")
        connection.execute("pragma synchronous = normal")
        mirror = Mirror(connection)
        mirror.begin()
        yield mirror
    except sqlite3.DatabaseError as error:
        raise TmdbMirrorError(place, str(error)) from error
    finally:
        connection.close()
