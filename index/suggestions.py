"""Which films to ask about next: well known, and far from each other and from what was picked.

Asking about films near the picks fills five places sooner, but with films that would have been
recommended anyway, and tells less of the rest of a taste (docs/journal/recommending.md).
"""

import numpy as np

from index.facets import Facets
from index.spaces import Spaces
from index.vector_index import Mask, Rows, Vectors, unit

# The best known films, of those still open, among which the grid is chosen.
_POOL = 400
# What a film loses by its likeness to the nearest one already shown or picked, and by each film
# already shown of its decade or its language, where being the best known of all is worth one.
_LIKENESS = 0.8
_SAME_DECADE = 0.08
_SAME_LANGUAGE = 0.02


class Suggester:
    """Chooses the grid of films a person picks from."""

    def __init__(self, spaces: Spaces, facets: Facets) -> None:
        renown = np.log1p(facets.votes.astype(np.float64))
        self._by_renown: Rows = np.argsort(-renown, kind="stable").astype(np.int64)
        self._renown: Vectors = (renown / (float(renown.max(initial=0.0)) or 1.0)).astype(
            np.float32
        )
        self._picks = spaces.picks
        self._centre: Vectors = self._picks[self._by_renown[:_POOL]].mean(axis=0)
        self._franchises = spaces.series.franchises
        self._titles = spaces.series.titles
        self._decades = facets.years // 10
        self._languages = facets.languages

    def suggest(self, picked: Rows, rejected: Rows, limit: int) -> list[int]:
        """Return up to `limit` rows: none picked, rejected or of a picked franchise or title."""
        pool = self._open(picked, rejected, limit)
        vectors = self._tastes(pool)
        nearest = (vectors @ self._tastes(picked).T).max(axis=1, initial=0.0)
        repeats = np.zeros(len(pool), dtype=np.float32)
        closed = np.zeros(len(pool), dtype=np.bool_)
        franchises, titles = self._franchises[pool], self._titles[pool]
        chosen: list[int] = []
        while len(chosen) < limit and not closed.all():
            worth = self._renown[pool] - _LIKENESS * nearest - repeats
            place = int(np.argmax(np.where(closed, -np.inf, worth)))
            chosen.append(place)
            closed |= (franchises == franchises[place]) | (titles == titles[place])
            nearest = np.maximum(nearest, vectors @ vectors[place])
            repeats += self._alike(pool, pool[place])
        return [int(pool[place]) for place in chosen]

    def _open(self, picked: Rows, rejected: Rows, limit: int) -> Rows:
        """Return the best known films that may still be asked about."""
        wanted = reach = max(_POOL, limit)
        while True:
            # Most of those that are known best are open; nobody needs to look at all the others.
            reach *= 2
            known = self._by_renown[:reach]
            taken = np.isin(known, np.concatenate([picked, rejected])) | self._same(known, picked)
            if reach - np.count_nonzero(taken) >= wanted or reach >= len(self._by_renown):
                return known[~taken][:wanted]

    def _same(self, rows: Rows, others: Rows) -> Mask:
        """Return which of `rows` are of the franchise or the title of one of `others`."""
        same: Mask = np.isin(self._franchises[rows], self._franchises[others])
        same |= np.isin(self._titles[rows], self._titles[others])
        return same

    def _tastes(self, rows: Rows) -> Vectors:
        """Return the directions in which picking these films would move a query."""
        return unit(self._picks[rows] - self._centre)

    def _alike(self, pool: Rows, row: int) -> Vectors:
        """Return what each film of the pool loses because `row` has its decade or its language."""
        loss: Vectors = _SAME_DECADE * (self._decades[pool] == self._decades[row])
        loss += _SAME_LANGUAGE * (self._languages[pool] == self._languages[row])
        return loss.astype(np.float32)
