"""Films files become one table of films; every record that does not is told."""

from collections import Counter
from collections.abc import Callable, Sequence, Set  # noqa: PYI025 - it reads as an annotation
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import BinaryIO

import orjson

from catalogue.digest import film_digest
from catalogue.errors import NoFilmAcceptedError
from catalogue.film import Film
from catalogue.film_files import RawFilm
from catalogue.film_row import RowRejectedError, film_from_row
from catalogue.film_table import FilmTable
from catalogue.hygiene.assembly import Assembled, assembled
from catalogue.hygiene.encoding import repaired_record
from catalogue.hygiene.notes import Note, Notes
from catalogue.hygiene.records import Place, Records
from catalogue.hygiene.same_film import agree
from catalogue.hygiene.synopses import NONE, PLACEHOLDER, synopsis_fault, without_placeholders
from catalogue.import_report import SourceReport
from catalogue.rejections import Rejection, Rejections
from catalogue.sources.fingerprint import fingerprint, size
from catalogue.sources.opening import open_source
from catalogue.sources.source import FilmSource, SourceName

DUPLICATE_ID = "duplicate-id"

Progress = Callable[[int, int], None]
"""Called with how many of how many bytes are read."""


@dataclass(frozen=True, eq=False)
class FilmsRead:
    """What films files gave: the films, and an account of every record."""

    assembled: Assembled
    sources: tuple[SourceReport, ...]
    rejections: Rejections
    merges: Notes
    notes: Notes

    @property
    def digest(self) -> str:
        """The digest of the films."""
        return self.assembled.digest

    @cached_property
    def films(self) -> FilmTable:
        """The films in the order of their ids, all of them in memory."""
        return FilmTable.joined(self.assembled.tables())


def read_films(
    paths: Sequence[Path],
    source: SourceName = "auto",
    *,
    scratch: Path,
    quarantine: Path | None = None,
    notes: Path | None = None,
    on_progress: Progress | None = None,
) -> FilmsRead:
    """Return the films of the files `paths`; records of one film are merged into one.

    The films lie in the empty folder `scratch`, which has to stay for as long as they are read.
    Rejected records are written to the new file `quarantine`: as JSON lines that can be mended
    there and imported. What was merged, repaired and flagged is told in the new file `notes`.
    Raises FileUnreadableError when a file cannot be read as a whole, NoFilmAcceptedError when
    one holds no valid film.
    """
    found = [open_source(path, source) for path in paths]
    total = sum(size(each.files) for each in found)
    with _new(quarantine) as rejected, _new(notes) as noted:
        reading = _Reading(scratch, rejected, noted)
        done = 0
        for path, each in zip(paths, found, strict=True):
            reading.read(path, each, _within(on_progress, done, total))
            done += size(each.files)
        return reading.result()


def _new(path: Path | None) -> AbstractContextManager[BinaryIO | None]:
    return path.open("xb") if path else nullcontext()


def _within(on_progress: Progress | None, done: int, total: int) -> Callable[[int], None] | None:
    return None if on_progress is None else lambda read: on_progress(done + read, total)


class _Reading:
    """The records read so far, and what was told of them."""

    def __init__(self, scratch: Path, quarantine: BinaryIO | None, notes: BinaryIO | None) -> None:
        self._quarantine = quarantine
        self._records = Records(scratch)
        self._sources: list[_FileRead] = []
        self._without_synopsis: set[str] = set()
        self._rejections = Rejections()
        self._merges = Notes(notes)
        self._notes = Notes(notes)

    def read(self, path: Path, source: FilmSource, on_bytes: Callable[[int], None] | None) -> None:
        """Read one source whole."""
        outcomes = Counter({"accepted": 0, "repeated": 0, "rejected": 0})
        rejections = Rejections()
        first = len(self._records)
        for raw in source.films(on_bytes):
            try:
                outcomes[self._add(raw, source.place)] += 1
            except RowRejectedError as error:
                outcomes["rejected"] += 1
                rejection = Rejection(source.place, raw.line, error.rule, error.reason)
                rejections.add(rejection)
                self._reject(raw, rejection)
        valid = outcomes.total() - outcomes["rejected"] + rejections.counts[DUPLICATE_ID]
        if not valid:
            raise NoFilmAcceptedError(path, outcomes.total(), rejections.first)
        self._sources.append(_FileRead(source, outcomes, range(first, len(self._records))))

    def _add(self, raw: RawFilm, file: str) -> str:
        if raw.fault:
            raise RowRejectedError("unreadable", raw.fault)
        fields, repairs = repaired_record(raw.fields)
        film, left_out = without_placeholders(film_from_row(fields))
        place = Place(file, raw.line, film_digest(film))
        if self._records.has(film.id, place.digest):
            return "repeated"
        self._refuse_stranger(film, file)
        self._records.add(film, place)
        for rule in sorted(set(repairs.values())):
            told = ", ".join(name for name, fallen in repairs.items() if fallen == rule)
            self._notes.add(Note(rule, film.id, file, raw.line, f"in {told}"))
        if left_out:
            self._without_synopsis.add(film.id)
            told = f"left out: {', '.join(map(repr, left_out))}"
            self._notes.add(Note(PLACEHOLDER, film.id, file, raw.line, told))
        return "accepted"

    def _refuse_stranger(self, film: Film, file: str) -> None:
        """Refuse a film under an id that plainly another film has."""
        number = self._records.first_of(film.id)
        if number is None or agree(self._records.film(number), film):
            return
        where = self._records.places[number].seen_from(file)
        raise RowRejectedError(DUPLICATE_ID, f"{film.id} is already on {where}, as another film")

    def _reject(self, raw: RawFilm, rejection: Rejection) -> None:
        self._rejections.add(rejection)
        if self._quarantine:
            told = {"_rejected": rejection, **(raw.fields or {"_raw": raw.raw})}
            self._quarantine.write(orjson.dumps(told) + b"\n")

    def result(self) -> FilmsRead:
        """Bring the records together as films."""
        whole = assembled(self._records, self._merges, self._notes)
        for films in whole.tables():
            self._flag_synopses(films)
        return FilmsRead(
            assembled=whole,
            sources=tuple(source.report(whole.gone) for source in self._sources),
            rejections=self._rejections,
            merges=self._merges,
            notes=self._notes,
        )

    def _flag_synopses(self, films: FilmTable) -> None:
        for film_id, overview in zip(films.ids, films.column("overview"), strict=True):
            rule = synopsis_fault(overview)
            if rule is None or (rule == NONE and film_id in self._without_synopsis):
                continue
            place = self._records.places[self._records.first_of(film_id) or 0]
            self._notes.add(Note(rule, film_id, place.file, place.line, overview))


@dataclass(frozen=True, slots=True)
class _FileRead:
    """A file that was read whole: what became of its records, and the numbers of the valid."""

    source: FilmSource
    outcomes: Counter[str]
    numbers: range

    def report(self, gone: Set[int]) -> SourceReport:
        """Return the account of the file, of whose records those in `gone` were merged."""
        merged = sum(number in gone for number in self.numbers)
        return SourceReport(
            name=self.source.name,
            kind=self.source.saw,
            sha256=fingerprint(self.source.files),
            bytes=size(self.source.files),
            records=self.outcomes.total(),
            accepted=self.outcomes["accepted"] - merged,
            merged=merged,
            repeated=self.outcomes["repeated"],
            rejected=self.outcomes["rejected"],
        )
