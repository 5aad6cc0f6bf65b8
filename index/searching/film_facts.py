"""What is known of a film besides its words, as numbers: when, how long, which kind, how known."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from catalogue.film_table import FilmTable, Labels

Vectors = NDArray[np.float32]

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


def film_facts(films: FilmTable, names: FactNames) -> Vectors:
    """Return the facts of `films`: float32 [films, names.size].

    A year lies between two decades and counts for both, the nearer one more; so do minutes and
    votes. Genres and languages are one or nought.
    """
    years, minutes = films.numbers("year"), films.numbers("runtime")
    votes = np.log10(1.0 + np.maximum(films.numbers("vote_count"), 0))
    return np.hstack(
        [
            between(years + 0.0, DECADES) * (years > 0)[:, None],
            between(minutes + 0.0, _MINUTES) * (minutes > 0)[:, None],
            between(votes, _VOTES),
            (years == 0)[:, None],
            (minutes == 0)[:, None],
            _borne(films.labels("genres"), names.genres, len(films)),
            _borne(films.labels("original_language"), names.languages, len(films)),
        ]
    ).astype(np.float32)


def between(values: NDArray[np.floating[Any]], knots: Sequence[float]) -> Vectors:
    """Return how near each of `values` is to each of its two nearest `knots`: [values, knots]."""
    ends = np.asarray(knots, dtype=np.float64)
    place = np.interp(values, ends, np.arange(len(ends)))
    apart = np.abs(place[:, None] - np.arange(len(ends)))
    return np.asarray(np.maximum(0.0, 1.0 - apart), dtype=np.float32)


def _commonest(labels: Labels, most: int) -> tuple[str, ...]:
    counts = np.bincount(labels.numbers, minlength=len(labels.names))
    order = sorted(range(len(labels.names)), key=lambda i: (-counts[i], labels.names[i]))
    return tuple(labels.names[i] for i in order[:most])


def _borne(labels: Labels, names: tuple[str, ...], count: int) -> Vectors:
    place = {name: i for i, name in enumerate(names)}
    columns = np.array([place.get(name, -1) for name in labels.names], dtype=np.int64)
    held = columns[labels.numbers] if len(labels.names) else np.empty(0, np.int64)
    borne = np.zeros((count, len(names)), dtype=np.float32)
    borne[labels.rows[held >= 0], held[held >= 0]] = 1.0
    return borne
