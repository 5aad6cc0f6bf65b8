"""A Letterboxd export: one person's own ratings, found again among the films of a catalogue."""

import math
from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from catalogue.clean_text import slug
from catalogue.csv_rows import CsvRows, Row
from catalogue.errors import FileUnreadableError
from catalogue.film_table import FilmTable
from catalogue.ratings import HIGHEST
from catalogue.rejections import Rejection, Rejections
from catalogue.sources.tables import tables_at

RATINGS = "ratings.csv"
_COLUMNS = ("Name", "Year", "Rating")
_YEARS_APART = 1
_FIRST_YEAR, _LAST_YEAR = 1870, 2100


@dataclass(frozen=True, slots=True)
class OwnRating:
    """What somebody gave a film, as the export names it: stars from a half to five."""

    line: int
    title: str
    year: int | None
    stars: float


@dataclass(frozen=True)
class LetterboxdRead:
    """The ratings of an export in its order, and the lines that are none."""

    ratings: tuple[OwnRating, ...]
    rejections: Rejections


@dataclass(frozen=True)
class LetterboxdFound:
    """Stars by film id, the last rating of a film counting, and the ratings of other films."""

    stars: dict[str, float]
    unknown: tuple[OwnRating, ...]


def is_letterboxd(columns: Collection[str]) -> bool:
    """Whether a CSV file with these columns comes from a Letterboxd export."""
    return {"Name", "Year", "Letterboxd URI"} <= set(columns)


def read_letterboxd(path: Path) -> LetterboxdRead:
    """Return the ratings of the export `path`: the zip archive, its folder, or its ratings.csv.

    Raises FileUnreadableError when it is no such export.
    """
    tables = tables_at(path)
    if tables is None:
        return _read(path)
    with tables.unpacked({RATINGS}) as paths:
        if RATINGS not in paths:
            raise FileUnreadableError(path, f"this is no Letterboxd export: it has no {RATINGS}")
        return _read(paths[RATINGS])


def find_films(ratings: Sequence[OwnRating], films: FilmTable) -> LetterboxdFound:
    """Return the ratings by film: a title in any language fits, a year at most one apart.

    Of several films that fit, the nearest year counts, then the most votes, then the first row.
    """
    rows = _rows_by_title(films)
    years, votes = films.column("year"), films.column("vote_count")
    stars: dict[str, float] = {}
    unknown = []
    for rating in ratings:
        apart = {row: _years_apart(rating.year, years[row]) for row in rows.get(_key(rating), ())}
        fitting = [row for row in apart if apart[row] <= _YEARS_APART]
        if fitting:
            best = min(fitting, key=lambda row: (apart[row], -(votes[row] or 0), row))
            stars[films.ids[best]] = rating.stars
        else:
            unknown.append(rating)
    return LetterboxdFound(stars, tuple(unknown))


def _read(path: Path) -> LetterboxdRead:
    rows = CsvRows(path)
    lacking = [name for name in _COLUMNS if name not in rows.columns]
    if lacking:
        raise FileUnreadableError(
            path, f"this is no Letterboxd {RATINGS}: it has no column {' and no '.join(lacking)}"
        )
    ratings, rejections = [], Rejections()
    for row in rows:
        try:
            ratings.append(_rating(row, rows.columns))
        except ValueError as error:
            rejections.add(Rejection(path.name, row.line, "not-a-rating", str(error)))
    return LetterboxdRead(tuple(ratings), rejections)


def _rating(row: Row, columns: list[str]) -> OwnRating:
    if row.fault:
        raise ValueError(row.fault)
    cells = dict(zip(columns, map(str.strip, row.cells), strict=True))
    if not cells["Name"]:
        raise ValueError("no film is named")
    return OwnRating(row.line, cells["Name"], _year(cells["Year"]), _stars(cells["Rating"]))


def _year(text: str) -> int | None:
    if not text:
        return None
    if not (text.isascii() and text.isdigit()) or len(text) != len(str(_LAST_YEAR)):
        raise ValueError(f"{text[:40]!r} is not a year")
    if not _FIRST_YEAR <= int(text) <= _LAST_YEAR:
        raise ValueError(f"{text!r} is not a year of films")
    return int(text)


def _stars(text: str) -> float:
    try:
        stars = float(text)
    except ValueError:
        stars = math.nan
    if not 0 < stars <= HIGHEST:
        raise ValueError(f"{text[:40]!r} is not a rating from 0.5 to {HIGHEST:g}")
    return stars


def _key(rating: OwnRating) -> str:
    return slug(rating.title)


def _rows_by_title(films: FilmTable) -> dict[str, list[int]]:
    rows: defaultdict[str, list[int]] = defaultdict(list)
    columns = (films.column(name) for name in ("title", "original_title", "titles"))
    for row, (title, original, others) in enumerate(zip(*columns, strict=True)):
        for key in {slug(each) for each in (title, original, *(others or {}).values()) if each}:
            rows[key].append(row)
    return rows


def _years_apart(one: int | None, other: int | None) -> int:
    """Return how many years lie between; one that is not known is no obstacle, but no match."""
    return _YEARS_APART if one is None or other is None else abs(one - other)
