"""What can be filtered by, as columns over all films."""

from collections.abc import Iterable

import numpy as np

from catalogue.film_table import FilmTable, Labels
from index.answers import Filters
from index.vector_index import Mask, Rows


class Facets:
    """Years, genres, languages, run times and votes of all films, by row."""

    def __init__(self, films: FilmTable) -> None:
        self.count = len(films)
        self.years = films.numbers("year")
        self.runtimes = films.numbers("runtime")
        self.votes = films.numbers("vote_count")
        self._by_genre = _rows_by(films.labels("genres"))
        languages = films.labels("original_language")
        self._by_language = _rows_by(languages)
        self.languages = np.full(self.count, -1, dtype=np.int64)
        self.languages[languages.rows] = languages.numbers

    def mask(self, rows: Rows) -> Mask:
        """Return a mask [films] that is true at `rows`."""
        mask = np.zeros(self.count, dtype=np.bool_)
        mask[rows] = True
        return mask

    def allowed(self, filters: Filters) -> Mask:
        """Return a mask [films] that is true where a film passes `filters`.

        A film whose year or run time is unknown does not pass a filter on it.
        """
        allowed = np.ones(self.count, dtype=np.bool_)
        if filters.genres:
            allowed &= self._any(self._by_genre, filters.genres)
        if filters.without_genres:
            allowed &= ~self._any(self._by_genre, filters.without_genres)
        if filters.languages:
            allowed &= self._any(self._by_language, filters.languages)
        if filters.year_from is not None:
            allowed &= self.years >= filters.year_from
        if filters.year_to is not None:
            allowed &= (self.years <= filters.year_to) & (self.years > 0)
        if filters.runtime_max is not None:
            allowed &= (self.runtimes <= filters.runtime_max) & (self.runtimes > 0)
        return allowed

    def _any(self, by_name: dict[str, Rows], names: Iterable[str]) -> Mask:
        mask = np.zeros(self.count, dtype=np.bool_)
        for name in names:
            mask[by_name.get(name.casefold(), np.empty(0, np.int64))] = True
        return mask


def _rows_by(labels: Labels) -> dict[str, Rows]:
    """Return the rows of each name, in ascending order, whatever its case."""
    folded: dict[str, int] = {}
    of = np.array([folded.setdefault(name.casefold(), len(folded)) for name in labels.names], int)
    numbers = of[labels.numbers]
    order = np.argsort(numbers, kind="stable")
    ends = np.cumsum(np.bincount(numbers, minlength=len(folded)))
    return dict(zip(folded, np.split(labels.rows[order], ends[:-1]), strict=True))
