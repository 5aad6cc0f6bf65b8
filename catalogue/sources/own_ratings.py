"""One person's own ratings, as sites give them away: Letterboxd, MovieLens, IMDb, or plain CSV.

The titles and ids in them are the site's; `index.titles.rated_films` finds the films again.
"""

import math
import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from catalogue.csv_rows import CsvRows, Row
from catalogue.errors import FileUnreadableError
from catalogue.ratings import HIGHEST
from catalogue.rejections import Rejection, Rejections
from catalogue.sources.movielens_titles import title_read
from catalogue.sources.tables import LARGEST_UNPACKED_BYTES, ZipTables, tables_at

RATINGS = "ratings.csv"
Origin = Literal["letterboxd", "movielens", "imdb", "csv"]
MOST_ROWS = 10_000_000
_DELIMITERS = ",;\t"
_GZIP, _ZIP = b"\x1f\x8b", b"PK\x03\x04"
_FIRST_YEAR, _LAST_YEAR = 1870, 2100
_IMDB_DIGITS = 7
_TITLES = ("name", "title", "film", "movie")
_YEARS = ("year", "releaseyear")
_RATINGS = ("rating", "yourrating", "stars")
_IDS = ("filmid", "tmdbid", "imdbid", "const", "movieid", "movielensid")


@dataclass(frozen=True, slots=True)
class OwnRating:
    """What somebody gave a film, as the file names it: stars from a half to five.

    `ids` are the film's ids in the product's way (`tmdb-603`, `imdb-tt0133093`) and MovieLens'
    (`movielens-2571`).
    """

    line: int
    title: str
    year: int | None
    stars: float
    ids: tuple[str, ...] = ()


@dataclass(frozen=True)
class OwnRatingsRead:
    """Where the file comes from, its ratings in their order, and the lines that are none."""

    origin: Origin
    ratings: tuple[OwnRating, ...]
    rejections: Rejections


def is_letterboxd(columns: Collection[str]) -> bool:
    """Whether a CSV file with these columns comes from a Letterboxd export."""
    return {"Name", "Year", "Letterboxd URI"} <= set(columns)


def read_own_ratings(
    path: Path, most_bytes: int = LARGEST_UNPACKED_BYTES, most_rows: int = MOST_ROWS
) -> OwnRatingsRead:
    """Return the ratings in `path`: a CSV file, or an archive or folder with a ratings.csv.

    Columns are known by their names, in any order and case, between commas, semicolons or tabs.
    Raises FileUnreadableError when there are no ratings in it, when they are of several people, or
    as soon as there are more bytes or rows.
    """
    tables = tables_at(path)
    if tables is None:
        return _read(path, most_rows)
    if isinstance(tables, ZipTables):
        tables.most_bytes = most_bytes
    with tables.unpacked({RATINGS}) as paths:
        if RATINGS not in paths:
            raise FileUnreadableError(path, f"it has no {RATINGS}")
        return _read(paths[RATINGS], most_rows)


def _read(path: Path, most_rows: int) -> OwnRatingsRead:
    _check_start(path)
    rows = CsvRows(path, delimiters=_DELIMITERS)
    reading = _Reading(path, rows.columns)
    ratings, rejections = [], Rejections()
    for count, row in enumerate(rows, start=1):
        if count > most_rows:
            raise FileUnreadableError(path, f"it has more than {most_rows:,} ratings")
        try:
            ratings.append(reading.rating(row))
        except ValueError as error:
            rejections.add(Rejection(path.name, row.line, "not-a-rating", str(error)))
    return OwnRatingsRead(reading.origin, tuple(ratings), rejections)


def _check_start(path: Path) -> None:
    """Raise FileUnreadableError for a packed file: nobody knows how large one is inside."""
    if not path.is_file():
        return
    with path.open("rb") as file:
        start = file.read(len(_ZIP))
    if start.startswith(_GZIP):
        raise FileUnreadableError(path, "it is packed by gzip; send it unpacked, or as a zip")
    if start == _ZIP:
        raise FileUnreadableError(path, "the zip archive is damaged; export or copy it again")


class _Reading:
    """Knows which column holds what; raises FileUnreadableError when too little is there."""

    def __init__(self, path: Path, columns: Sequence[str]) -> None:
        self._path = path
        places = {re.sub(r"[\W_]", "", name).lower(): at for at, name in enumerate(columns)}
        self._title = _first(places, _TITLES)
        self._year = _first(places, _YEARS)
        self._stars = _first(places, _RATINGS)
        self._user = places.get("userid")
        self._ids = {name: places[name] for name in _IDS if name in places}
        self._users: set[str] = set()
        self.origin = _origin(columns, places)
        if self._stars is None or (self._title is None and not self._ids):
            found = ", ".join(columns)[:200]
            raise FileUnreadableError(
                path, f"it needs a column rating, and title or an id; it has {found!r}"
            )

    def rating(self, row: Row) -> OwnRating:
        """Return the rating of a row; raise ValueError when it is none."""
        if row.fault:
            raise ValueError(row.fault)
        self._check_user(row)
        title, year = self._film(row)
        ids = tuple(self._named(row))
        if not title and not ids:
            raise ValueError("no film is named")
        scale = 2.0 if self.origin == "imdb" else 1.0
        return OwnRating(row.line, title, year, _stars(self._cell(row, self._stars), scale), ids)

    def _film(self, row: Row) -> tuple[str, int | None]:
        title, year = self._cell(row, self._title), _year(self._cell(row, self._year))
        if self.origin != "movielens":
            return title, year
        told = title_read(title)
        return told.title, year or told.year

    def _named(self, row: Row) -> list[str]:
        named = (_ID_OF[name](self._cell(row, at)) for name, at in self._ids.items())
        return [each for each in named if each]

    def _check_user(self, row: Row) -> None:
        self._users.add(self._cell(row, self._user))
        if len(self._users) > 1:
            raise FileUnreadableError(
                self._path, "these are ratings of several people; leave only your own"
            )

    @staticmethod
    def _cell(row: Row, at: int | None) -> str:
        return "" if at is None else row.cells[at].strip()


def _first(places: Mapping[str, int], names: Sequence[str]) -> int | None:
    return next((places[name] for name in names if name in places), None)


def _origin(columns: Sequence[str], places: Mapping[str, int]) -> Origin:
    if is_letterboxd(columns):
        return "letterboxd"
    if {"const", "yourrating"} <= places.keys():
        return "imdb"
    return "movielens" if "movieid" in places else "csv"


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 10 else None  # noqa: PLR2004 - longer than any id


def _tmdb(text: str) -> str | None:
    return None if _number(text) is None else f"tmdb-{_number(text)}"


def _imdb(text: str) -> str | None:
    number = _number(text.removeprefix("tt"))
    return None if number is None else f"imdb-tt{number:0{_IMDB_DIGITS}d}"


def _movielens(text: str) -> str | None:
    return None if _number(text) is None else f"movielens-{_number(text)}"


def _ours(text: str) -> str | None:
    return text or None


_ID_OF: dict[str, Callable[[str], str | None]] = {
    "filmid": _ours,
    "tmdbid": _tmdb,
    "imdbid": _imdb,
    "const": _imdb,
    "movieid": _movielens,
    "movielensid": _movielens,
}


def _year(text: str) -> int | None:
    if not text:
        return None
    if not (text.isascii() and text.isdigit()) or len(text) != len(str(_LAST_YEAR)):
        raise ValueError(f"{text[:40]!r} is not a year")
    if not _FIRST_YEAR <= int(text) <= _LAST_YEAR:
        raise ValueError(f"{text!r} is not a year of films")
    return int(text)


def _stars(text: str, scale: float) -> float:
    try:
        stars = float(text.replace(",", ".")) / scale
    except ValueError:
        stars = math.nan
    if not 0 < stars <= HIGHEST:
        raise ValueError(f"{text[:40]!r} is not a rating from {scale / 2:g} to {HIGHEST * scale:g}")
    return stars
