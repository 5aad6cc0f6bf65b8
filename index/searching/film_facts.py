"""What is known of a film besides its words, as numbers: when, how long, which kind, how known."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray

from catalogue.film_table import FilmTable, Labels

Vectors = NDArray[np.float32]
Numbers = NDArray[np.floating[Any]]
Entries = tuple[NDArray[np.int64], NDArray[np.int64], Vectors]
"""Numbers other than nought: the rows and the columns they are in, and the numbers."""

DECADES = tuple(range(1925, 2035, 10))
_MINUTES = (40.0, 70.0, 90.0, 105.0, 120.0, 150.0, 200.0)
_VOTES = (0.0, 1.0, 2.0, 3.0, 4.0)
_MOST_GENRES, _MOST_LANGUAGES = 24, 16


@dataclass(frozen=True)
class FactNames:
    """Which genres and languages of a catalogue have a number of their own, best known first."""

    genres: tuple[str, ...]
    languages: tuple[str, ...]

    @property
    def size(self) -> int:
        """How many numbers a film has."""
        lists = (DECADES, _MINUTES, _VOTES, self.genres, self.languages)
        # Two more say that the year, or the run time, is not known.
        return sum(map(len, lists)) + 2

    @property
    def decades(self) -> slice:
        """Where the numbers of decades are."""
        return slice(0, len(DECADES))

    def genre(self, name: str) -> int | None:
        """Return where the number of a genre is; None for one that has none."""
        start = len(DECADES) + len(_MINUTES) + len(_VOTES) + 2
        return start + self.genres.index(name) if name in self.genres else None

    def language(self, code: str) -> int | None:
        """Return where the number of a language is; None for one that has none."""
        start = self.size - len(self.languages)
        return start + self.languages.index(code) if code in self.languages else None


def fact_names(films: FilmTable) -> FactNames:
    """Return the genres and languages that most of `films` have."""
    return FactNames(
        _commonest(films.labels("genres"), _MOST_GENRES),
        _commonest(films.labels("original_language"), _MOST_LANGUAGES),
    )


def film_facts(films: FilmTable, names: FactNames) -> sp.csr_array:
    """Return the facts of `films`: float32 [films, names.size], of which most are nought.

    A year lies between two decades and counts for both, the nearer one more; so do minutes and
    votes. Genres and languages are one or nought.
    """
    years, minutes = films.numbers("year"), films.numbers("runtime")
    votes = np.log10(1.0 + np.maximum(films.numbers("vote_count"), 0))
    everybody = np.arange(len(films))
    blocks = (
        _spread(np.flatnonzero(years > 0), years + 0.0, DECADES),
        _spread(np.flatnonzero(minutes > 0), minutes + 0.0, _MINUTES),
        _spread(everybody, votes, _VOTES),
        _true(np.flatnonzero(years == 0)),
        _true(np.flatnonzero(minutes == 0)),
        _borne(films.labels("genres"), names.genres),
        _borne(films.labels("original_language"), names.languages),
    )
    sizes = (len(DECADES), len(_MINUTES), len(_VOTES), 1, 1, len(names.genres))
    starts = np.cumsum((0, *sizes))
    rows = np.concatenate([rows for rows, _, _ in blocks]).astype(np.int32)
    places = [columns + start for (_, columns, _), start in zip(blocks, starts, strict=True)]
    columns = np.concatenate(places).astype(np.int32)
    values = np.concatenate([values for _, _, values in blocks])
    return sp.csr_array((values, (rows, columns)), shape=(len(films), names.size))


def between(values: Numbers, knots: Sequence[float]) -> Vectors:
    """Return how near each of `values` is to each of its two nearest `knots`: [values, knots]."""
    near: Vectors = np.zeros((len(values), len(knots)), dtype=np.float32)
    rows, columns, found = _spread(np.arange(len(values)), values, knots)
    near[rows, columns] = found
    return near


def _spread(rows: NDArray[np.int64], values: Numbers, knots: Sequence[float]) -> Entries:
    """Return how near the values of `rows` are to the two `knots` that each lies between."""
    ends = np.asarray(knots, dtype=np.float64)
    place = np.interp(values[rows], ends, np.arange(len(ends)))
    below = np.minimum(place.astype(np.int64), len(ends) - 2)
    beyond = place - below
    columns = np.concatenate([below, below + 1])
    near = np.concatenate([1.0 - beyond, beyond]).astype(np.float32)
    told = near > 0
    return np.concatenate([rows, rows])[told], columns[told], near[told]


def _true(rows: NDArray[np.int64]) -> Entries:
    return rows, np.zeros(len(rows), dtype=np.int64), np.ones(len(rows), dtype=np.float32)


def _commonest(labels: Labels, most: int) -> tuple[str, ...]:
    counts = np.bincount(labels.numbers, minlength=len(labels.names))
    order = sorted(range(len(labels.names)), key=lambda i: (-counts[i], labels.names[i]))
    return tuple(labels.names[i] for i in order[:most])


def _borne(labels: Labels, names: tuple[str, ...]) -> Entries:
    place = {name: i for i, name in enumerate(names)}
    columns = np.array([place.get(name, -1) for name in labels.names], dtype=np.int64)
    held = columns[labels.numbers] if len(labels.names) else np.empty(0, np.int64)
    # A name that a film bears twice counts once.
    borne = np.sort(labels.rows[held >= 0] * len(names) + held[held >= 0])
    borne = borne[np.flatnonzero(np.diff(borne, prepend=-1))]
    return (*np.divmod(borne, max(len(names), 1)), np.ones(len(borne), dtype=np.float32))
