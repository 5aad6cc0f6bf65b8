"""What is known of a film before anyone has rated it, as one row of numbers."""

from collections import Counter
from dataclasses import dataclass

import numpy as np
import scipy.sparse as sp
from sklearn.decomposition import TruncatedSVD

from catalogue.film_table import FilmTable
from embeddings.taste.taste_space import Vectors

YEAR = 0
"""The column of the year in `Content.audience`."""

_USUAL_YEAR = 1995
_USUAL_RUNTIME = 100
_USUAL_VOTE = 6.0
_YEAR_STEP = 8
_FREQUENT = 20
_NAME_DIMENSIONS = 96
_CAST_BILLED = 6
_TEXT_SCALE = 4.0
_NAME_SCALE = 2.0


@dataclass(frozen=True, eq=False)
class Content:
    """Facts by row: float32 `features` [n, f] for linear models, `audience` [n, g] for trees.

    `audience` holds what tells how many people will see a film: year, votes, length, genres.
    """

    features: Vectors
    audience: Vectors
    years: Vectors


def describe(films: FilmTable, text_vectors: Vectors, seed: int) -> Content:
    """Return the content of `films`; unknown facts take the usual value of a film."""
    numbers = _Numbers.of(films)
    genres, languages = _indicators(films, "genres"), _indicators(films, "original_language")
    countries = _indicators(films, "countries")
    features = [
        _TEXT_SCALE * text_vectors,
        genres,
        languages,
        countries,
        _around(numbers.years),
        numbers.reception(),
        _NAME_SCALE * _names(films, seed),
    ]
    audience = [numbers.columns(), genres, languages, countries]
    return Content(
        np.hstack(features, dtype=np.float32), np.hstack(audience, dtype=np.float32), numbers.years
    )


@dataclass(frozen=True, eq=False)
class _Numbers:
    years: Vectors
    log_votes: Vectors
    vote_average: Vectors
    runtime: Vectors

    @classmethod
    def of(cls, films: FilmTable) -> "_Numbers":
        return cls(
            years=column(films, "year", _USUAL_YEAR),
            log_votes=np.log1p(column(films, "vote_count", 0)),
            vote_average=column(films, "vote_average", _USUAL_VOTE),
            runtime=np.clip(column(films, "runtime", _USUAL_RUNTIME), 40, 240),
        )

    def columns(self) -> Vectors:
        return np.column_stack([self.years, self.log_votes, self.vote_average, self.runtime])

    def reception(self) -> Vectors:
        """Return how much and how well a film was received, with its curves and crossings."""
        votes, praise = self.log_votes / 3, self.vote_average - _USUAL_VOTE
        age = (self.years - _USUAL_YEAR) / 20
        length = (self.runtime - _USUAL_RUNTIME) / 30
        return np.column_stack(
            [votes, votes**2 / 2, praise, praise * votes * 0.6, praise**2, length, votes * age]
        )


def column(films: FilmTable, name: str, missing: float) -> Vectors:
    """Return a column of numbers, `missing` where a film has none."""
    values = [missing if value is None else value for value in films.column(name)]
    return np.array(values, dtype=np.float32)


def _around(years: Vectors) -> Vectors:
    """Return how near each year is to each of a row of dates."""
    dates = np.arange(1920, 2032, _YEAR_STEP)
    return np.exp(-(((years[:, None] - dates) / _YEAR_STEP) ** 2)).astype(np.float32)


def _indicators(films: FilmTable, name: str) -> Vectors:
    """Return one column for each value of a fact that several films share."""
    values = [_as_list(value) for value in films.column(name)]
    counts = Counter(value for each in values for value in set(each))
    frequent = sorted(value for value, count in counts.items() if count >= _FREQUENT)
    columns = {value: column for column, value in enumerate(frequent)}
    table = np.zeros((len(films), len(columns)), dtype=np.float32)
    for row, each in enumerate(values):
        table[row, [columns[value] for value in each if value in columns]] = 1.0
    return table


def _names(films: FilmTable, seed: int) -> Vectors:
    """Return people, keywords, themes and moods in few dimensions (TF-IDF, then truncated SVD)."""
    weighted = name_weights(films)
    dimensions = min(_NAME_DIMENSIONS, min(weighted.shape) - 1)
    if dimensions < 1:
        return np.zeros((len(films), 0), dtype=np.float32)
    reduced = TruncatedSVD(dimensions, random_state=seed).fit_transform(weighted)
    return np.asarray(reduced, dtype=np.float32)


def name_weights(films: FilmTable) -> sp.csr_array:
    """Return unit TF-IDF rows [n, names] of all names that at least two films share."""
    named = _named(films)
    counts = Counter(name for each in named for name in each)
    columns = {name: at for at, name in enumerate(sorted(n for n, c in counts.items() if c > 1))}
    entries = [
        (row, columns[name], weight * np.log(len(named) / counts[name]))
        for row, each in enumerate(named)
        for name, weight in each.items()
        if name in columns
    ]
    table = np.array(entries, dtype=np.float64).reshape(-1, 3)
    shape = (len(named), len(columns))
    where = (table[:, 0].astype(np.int32), table[:, 1].astype(np.int32))
    weights = sp.csr_array((table[:, 2], where), shape=shape)
    lengths = np.sqrt(weights.multiply(weights).sum(axis=1)).clip(1e-9)
    return sp.csr_array(sp.diags_array(1.0 / lengths) @ weights)


_NAME_WORTH = {"directors": 2.0, "cast": 1.0, "keywords": 1.0, "themes": 2.0, "moods": 1.0}


def _named(films: FilmTable) -> list[dict[tuple[str, str], float]]:
    named: list[dict[tuple[str, str], float]] = [{} for _ in range(len(films))]
    for kind, worth in _NAME_WORTH.items():
        for row, values in enumerate(films.column(kind)):
            billed = _as_list(values)[:_CAST_BILLED] if kind == "cast" else _as_list(values)
            named[row].update(dict.fromkeys(((kind, value) for value in billed), worth))
    return named


def _as_list(value: str | list[str] | None) -> list[str]:
    if value is None:
        return []
    return [value] if isinstance(value, str) else value
