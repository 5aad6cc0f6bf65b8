"""Films files become one table of films; every record that does not is told."""

import hashlib
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import orjson

from catalogue.digest import digest_of, film_digest
from catalogue.errors import NoFilmAcceptedError
from catalogue.film import Film
from catalogue.film_files import RawFilm
from catalogue.film_row import RowRejectedError, film_from_row
from catalogue.film_table import FilmTable
from catalogue.import_report import SourceReport
from catalogue.rejections import Rejection, Rejections
from catalogue.sources.fingerprint import fingerprint, size
from catalogue.sources.opening import open_source
from catalogue.sources.source import FilmSource, SourceName

SHORT_SYNOPSIS = 30
_FILMS_AT_ONCE = 4096

Progress = Callable[[int, int], None]
"""Called with how many of how many bytes are read."""


@dataclass(frozen=True, eq=False)
class FilmsRead:
    """What films files gave: `films` in the order of their ids, and an account of every record."""

    films: FilmTable
    digest: str
    sources: tuple[SourceReport, ...]
    rejections: Rejections
    flags: dict[str, int]


def read_films(
    paths: Sequence[Path],
    source: SourceName = "auto",
    *,
    quarantine: Path | None = None,
    on_progress: Progress | None = None,
) -> FilmsRead:
    """Return the films of the files `paths`; of two records of one film the first counts.

    A later record with the id of an earlier one is rejected, unless it says the same word for
    word. Rejected records are written to the new file `quarantine`: as JSON lines that can be
    mended there and imported. Raises FileUnreadableError when a file cannot be read as a whole,
    NoFilmAcceptedError when one holds no valid film.
    """
    found = [open_source(path, source) for path in paths]
    total = sum(size(each.files) for each in found)
    with quarantine.open("xb") if quarantine else nullcontext() as rejected:
        reading = _Reading(rejected)
        done = 0
        for path, each in zip(paths, found, strict=True):
            reading.read(path, each, _within(on_progress, done, total))
            done += size(each.files)
    return reading.result()


def _within(on_progress: Progress | None, done: int, total: int) -> Callable[[int], None] | None:
    return None if on_progress is None else lambda read: on_progress(done + read, total)


@dataclass(slots=True)
class _Place:
    """Where a film was first told, and the digest of what was told."""

    file: str
    line: int
    digest: bytes


class _Reading:
    """The films read so far."""

    def __init__(self, quarantine: BinaryIO | None) -> None:
        self._quarantine = quarantine
        self._places: dict[str, _Place] = {}
        self._films: list[Film] = []
        self._tables: list[FilmTable] = []
        self._sources: list[SourceReport] = []
        self._rejections = Rejections()
        self._flags: Counter[str] = Counter()

    def read(self, path: Path, source: FilmSource, on_bytes: Callable[[int], None] | None) -> None:
        """Read one source whole."""
        outcomes = Counter({"accepted": 0, "repeated": 0, "rejected": 0})
        rejections = Rejections()
        for raw in source.films(on_bytes):
            try:
                outcomes[self._add(raw, source.place)] += 1
            except RowRejectedError as error:
                outcomes["rejected"] += 1
                rejection = Rejection(source.place, raw.line, error.rule, error.reason)
                rejections.add(rejection)
                self._reject(raw, rejection)
        valid = outcomes.total() - outcomes["rejected"] + rejections.counts["duplicate-id"]
        if not valid:
            raise NoFilmAcceptedError(path, outcomes.total(), rejections.first)
        self._sources.append(
            SourceReport(
                name=source.name,
                kind=source.saw,
                sha256=fingerprint(source.files),
                bytes=size(source.files),
                records=outcomes.total(),
                **outcomes,
            )
        )

    def _add(self, raw: RawFilm, file: str) -> str:
        if raw.fault:
            raise RowRejectedError("unreadable", raw.fault)
        film = film_from_row(raw.fields)
        place = _Place(file, raw.line, film_digest(film))
        first = self._places.setdefault(film.id, place)
        if first is not place:
            if first.digest == place.digest:
                return "repeated"
            where = f"line {first.line:,}" + (f" of {first.file}" if first.file != file else "")
            raise RowRejectedError("duplicate-id", f"{film.id} is already on {where}")
        self._keep(film)
        return "accepted"

    def _keep(self, film: Film) -> None:
        if not film.overview:
            self._flags["no-synopsis"] += 1
        elif len(film.overview) < SHORT_SYNOPSIS:
            self._flags["short-synopsis"] += 1
        self._films.append(film)
        if len(self._films) == _FILMS_AT_ONCE:
            self._pack()

    def _pack(self) -> None:
        """Put the films at hand into columns, which take a tenth of their memory."""
        self._tables.append(FilmTable.from_films(self._films))
        self._films = []

    def _reject(self, raw: RawFilm, rejection: Rejection) -> None:
        self._rejections.add(rejection)
        if self._quarantine:
            told = {"_rejected": rejection, **(raw.fields or {"_raw": raw.raw})}
            self._quarantine.write(orjson.dumps(told) + b"\n")

    def result(self) -> FilmsRead:
        self._pack()
        return FilmsRead(
            films=FilmTable.joined(self._tables).by_id(),
            digest=digest_of({film_id: place.digest for film_id, place in self._places.items()}),
            sources=tuple(self._sources),
            rejections=self._rejections,
            flags=dict(self._flags),
        )


def file_sha256(path: Path) -> str:
    """Return the sha256 of the bytes of `path`."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
