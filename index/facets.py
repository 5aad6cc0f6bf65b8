"""What can be filtered by, as columns over all films."""

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from catalogue.film_table import FilmTable
from index.answers import Filters
from index.vector_index import Mask, Rows


class Facets:
    """Years, genres, languages, run times, franchises and votes of all films, by row."""

    def __init__(self, films: FilmTable) -> None:
        self.count = len(films)
        self.years = _numbers(films.column("year"))
        self.runtimes = _numbers(films.column("runtime"))
        self.votes = _numbers(films.column("vote_count"))
        self.franchises: list[str | None] = films.column("franchise")
        self.titles: list[str] = films.column("title")
        self.genres: list[list[str]] = [genres or [] for genres in films.column("genres")]
        self._languages: list[str | None] = films.column("original_language")
        self._by_genre = _rows_by(enumerate(self.genres))
        self._by_language = _rows_by(
            (row, [language] if language else []) for row, language in enumerate(self._languages)
        )

    def language(self, row: int) -> str | None:
        """Return the original language of a film."""
        return self._languages[row]

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


def _numbers(values: list[int | None]) -> NDArray[np.int64]:
    return np.array([value or 0 for value in values], dtype=np.int64)


def _rows_by(names_by_row: Iterable[tuple[int, list[str]]]) -> dict[str, Rows]:
    rows: dict[str, list[int]] = {}
    for row, names in names_by_row:
        for name in names:
            rows.setdefault(name.casefold(), []).append(row)
    return {name: np.array(found, dtype=np.int64) for name, found in rows.items()}
