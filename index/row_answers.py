"""Answers as rows of the films, before anybody asks for the films themselves."""

from collections.abc import Callable, Sequence

import numpy as np

from catalogue.film import Film
from catalogue.film_table import FilmTable
from index.answers import Filters, Profile
from index.errors import FilmUnknown
from index.facets import Facets
from index.recommending.recommender import RankedFilm, Recommender
from index.recommending.similar import Similar
from index.spaces import Spaces
from index.suggestions import Suggester
from index.vector_index import Mask, Rows


class RowAnswers:
    """What suits, what to ask about next and what is alike among the films of one version."""

    def __init__(self, films: FilmTable, spaces: Spaces, film_at: Callable[[int], Film]) -> None:
        self.facets = Facets(films)
        self.recommender = Recommender(spaces, film_at)
        self.similar = Similar(spaces)
        self._rows_by_any_id = films.rows_by_any_id
        self._suggester = Suggester(spaces, self.facets)

    def rows(self, film_ids: Sequence[str]) -> Rows:
        """Return the rows of films; raise FilmUnknown when one is not in the catalogue."""
        rows = self._rows_by_any_id
        unknown = [film_id for film_id in film_ids if film_id not in rows]
        if unknown:
            raise FilmUnknown(unknown)
        return np.array([rows[film_id] for film_id in film_ids], dtype=np.int64)

    def known(self, film_ids: Sequence[str]) -> Rows:
        """Return the rows of those films that are in the catalogue."""
        return self.rows([film_id for film_id in film_ids if film_id in self._rows_by_any_id])

    def among(self, filters: Filters, candidates: Sequence[str] | None) -> Mask:
        """Return the mask of films that pass `filters` and are among known `candidates`, if any."""
        allowed = self.facets.allowed(filters)
        if candidates is not None:
            allowed &= self.facets.mask(self.known(candidates))
        return allowed

    def suited(
        self,
        profile: Profile,
        limit: int,
        filters: Filters,
        candidates: Sequence[str] | None,
        *,
        varied: bool,
    ) -> list[RankedFilm]:
        """Return what suits `profile`, best first, with reasons."""
        allowed = self.among(filters, candidates)
        return self.recommender.recommend(profile, limit, allowed, varied=varied)

    def suggested(
        self, picked: tuple[str, ...], rejected: tuple[str, ...], limit: int
    ) -> list[int]:
        """Return films worth asking about next."""
        return self._suggester.suggest(self.rows(picked), self.known(rejected), limit)

    def alike(self, row: int, limit: int, filters: Filters) -> list[tuple[int, float]]:
        """Return films like the one in `row` and how much, best first."""
        return self.similar.find(row, limit, self.facets.allowed(filters))
