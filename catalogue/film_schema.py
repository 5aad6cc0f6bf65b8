"""What holds for every film at the borders of the pipeline, checked column by column.

Imports make such films; a table that comes from elsewhere, or was damaged, is found out here.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from catalogue.film_row import LONGEST_SYNOPSIS
from catalogue.film_table import FilmTable

_FIRST_TOLD = 3


@dataclass(frozen=True, slots=True)
class Column:
    """One column: what its values are, in words, and whether one is. Optional ones may be null."""

    name: str
    what: str
    holds: Callable[[Any], bool]
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Violation:
    """A column with `count` values that are not `what` they should be, at `first` films."""

    column: str
    what: str
    count: int
    first: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.column}: {self.count:,} not {self.what} (at {', '.join(self.first)})"


FILMS: tuple[Column, ...] = (
    Column("id", "an id", lambda value: bool(value.strip())),
    Column("title", "a title", lambda value: bool(value.strip())),
    Column("overview", "a synopsis of bearable length", lambda v: len(v) <= LONGEST_SYNOPSIS),
    Column("year", "a year of cinema", lambda v: 1870 <= v <= 2100, optional=True),  # noqa: PLR2004
    Column("runtime", "minutes", lambda v: v >= 1, optional=True),
    Column("vote_average", "out of ten", lambda v: 0 <= v <= 10, optional=True),  # noqa: PLR2004
    Column("vote_count", "a count", lambda v: v >= 0, optional=True),
    Column("popularity", "a finite number", lambda v: 0 <= v < float("inf"), optional=True),
)
"""The border between the catalogue and the pipeline."""


def violations(films: FilmTable, columns: Sequence[Column] = FILMS) -> list[Violation]:
    """Return every way in which `films` break the schema; empty when they keep it."""
    found = [each for column in columns if (each := _violation(films, column))]
    if len(films.rows) < len(films):
        twice = [film_id for film_id, count in Counter(films.ids).items() if count > 1]
        found.append(Violation("id", "unique", len(twice), tuple(twice[:_FIRST_TOLD])))
    return found


def _violation(films: FilmTable, column: Column) -> Violation | None:
    values = zip(films.ids, films.column(column.name), strict=True)
    bad = [
        film_id
        for film_id, value in values
        if not (column.optional if value is None else column.holds(value))
    ]
    return Violation(column.name, column.what, len(bad), tuple(bad[:_FIRST_TOLD])) if bad else None
