"""Which films to ask about next: well known, and far from each other."""

import numpy as np

from index.bundle import Bundle
from index.facets import Facets
from index.vector_index import Mask, Rows, Vectors, unit

# The best known films among which the grid is chosen.
_POOL = 400
# After a pick, one film in three is near what was picked.
_NEAR = 3
# What a film loses by its likeness to the nearest one already shown, and by each film already
# shown of its decade or its language, where being the best known of all is worth one.
_LIKENESS = 0.8
_SAME_DECADE = 0.08
_SAME_LANGUAGE = 0.02


class Suggester:
    """Chooses the grid of films a person picks from; places are positions in the pool."""

    def __init__(self, bundle: Bundle, facets: Facets) -> None:
        renown = np.log1p(facets.votes.astype(np.float64))
        self._pool: Rows = np.argsort(-renown, kind="stable")[:_POOL].astype(np.int64)
        scale = float(renown.max()) or 1.0
        self._renown: Vectors = (renown[self._pool] / scale).astype(np.float32)
        self._text = bundle.text.vectors
        self._centre: Vectors = self._text[self._pool].mean(axis=0)
        self._vectors = unit(self._text[self._pool] - self._centre)
        self._franchises = bundle.series.franchises
        self._decades = facets.years // 10
        self._languages = facets.languages

    def suggest(self, picked: Rows, rejected: Rows, limit: int) -> list[int]:
        """Return up to `limit` rows: none picked, rejected or of a picked franchise."""
        closed = np.isin(self._pool, np.concatenate([picked, rejected]))
        closed |= np.isin(self._franchises[self._pool], self._franchises[picked])
        chosen: list[int] = []
        if len(picked):
            self._add_near(chosen, closed, picked, limit // _NEAR)
        self._add_far(chosen, closed, picked, limit)
        return [int(self._pool[place]) for place in chosen]

    def _add_near(self, chosen: list[int], closed: Mask, picked: Rows, limit: int) -> None:
        """Add well-known films like those picked."""
        profile = unit(self._text[picked] - self._centre).mean(axis=0)
        liking = self._vectors @ profile + 0.3 * self._renown
        while len(chosen) < limit and not closed.all():
            self._add(chosen, closed, liking)

    def _add_far(self, chosen: list[int], closed: Mask, picked: Rows, limit: int) -> None:
        """Add films one by one, each well known and unlike all before it."""
        nearest = np.zeros(len(self._pool), dtype=np.float32)
        for vector in [*self._vectors[chosen], *unit(self._text[picked] - self._centre)]:
            nearest = np.maximum(nearest, self._vectors @ vector)
        repeats = np.zeros(len(self._pool), dtype=np.float32)
        for place in chosen:
            repeats += self._alike(place)
        while len(chosen) < limit and not closed.all():
            self._add(chosen, closed, self._renown - _LIKENESS * nearest - repeats)
            nearest = np.maximum(nearest, self._vectors @ self._vectors[chosen[-1]])
            repeats += self._alike(chosen[-1])

    def _add(self, chosen: list[int], closed: Mask, worth: Vectors) -> None:
        """Take the open place of most worth, and close it and its franchise."""
        place = int(np.argmax(np.where(closed, -np.inf, worth)))
        chosen.append(place)
        closed |= self._franchises[self._pool] == self._franchises[self._pool[place]]

    def _alike(self, place: int) -> Vectors:
        """Return what every place loses because `place` has its decade or its language."""
        row = self._pool[place]
        same_decade = self._decades[self._pool] == self._decades[row]
        same_language = self._languages[self._pool] == self._languages[row]
        loss: Vectors = _SAME_DECADE * same_decade.astype(np.float32)
        loss += _SAME_LANGUAGE * same_language
        return loss
