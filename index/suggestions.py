"""Which films to ask about next: well known, and far from each other."""

import numpy as np

from index.bundle import Bundle
from index.facets import Facets
from index.franchises import franchises
from index.vector_index import Rows, Vectors

# The best known films among which the grid is chosen.
_POOL = 400
# After a pick, one film in three is near what was picked.
_NEAR = 3


class Suggester:
    """Chooses the grid of films a person picks from."""

    def __init__(self, bundle: Bundle, facets: Facets) -> None:
        renown = np.log1p(facets.votes.astype(np.float64))
        self._pool: Rows = np.argsort(-renown, kind="stable")[:_POOL].astype(np.int64)
        self._place = {int(row): place for place, row in enumerate(self._pool)}
        scale = float(renown.max()) or 1.0
        self._renown: Vectors = (renown[self._pool] / scale).astype(np.float32)
        self._vectors = _centred(bundle.text.vectors, self._pool)
        self._all_text = bundle.text.vectors
        self._centre: Vectors = bundle.text.vectors[self._pool].mean(axis=0)
        self._franchises = franchises(bundle.films)
        self._decades = facets.years // 10
        self._languages = [facets.language(int(row)) for row in self._pool]

    def suggest(self, picked: Rows, rejected: Rows, limit: int) -> list[int]:
        """Return `limit` rows, none picked, rejected or of a picked franchise."""
        taken = {self._franchises[row] for row in picked} - {None}
        closed = {int(row) for row in (*picked, *rejected)}
        open_places = [
            place
            for place, row in enumerate(self._pool.tolist())
            if row not in closed and self._franchises[row] not in taken
        ]
        near = self._near(picked, open_places, limit // _NEAR) if len(picked) else []
        chosen = self._spread(picked, open_places, near, limit)
        return [int(self._pool[place]) for place in chosen]

    def _near(self, picked: Rows, places: list[int], count: int) -> list[int]:
        liking = self._vectors[places] @ self._profile(picked) + 0.3 * self._renown[places]
        chosen: list[int] = []
        for position in np.argsort(-liking, kind="stable"):
            place = places[position]
            if len(chosen) < count and not self._same_franchise(place, chosen):
                chosen.append(place)
        return chosen

    def _spread(self, picked: Rows, places: list[int], chosen: list[int], limit: int) -> list[int]:
        """Add films one by one, each well known and unlike those before it."""
        chosen = list(chosen)
        nearest = np.zeros(len(self._pool), dtype=np.float32)
        for vector in [*self._vectors[chosen], *self._picked_vectors(picked)]:
            nearest = np.maximum(nearest, self._vectors @ vector)
        remaining = [place for place in places if place not in set(chosen)]
        while remaining and len(chosen) < limit:
            value = [
                self._renown[place] - 0.8 * nearest[place] - 0.08 * self._repeats(place, chosen)
                for place in remaining
            ]
            place = remaining.pop(int(np.argmax(value)))
            if self._same_franchise(place, chosen):
                continue
            chosen.append(place)
            nearest = np.maximum(nearest, self._vectors @ self._vectors[place])
        return chosen

    def _repeats(self, place: int, chosen: list[int]) -> int:
        """Count the chosen films of the same decade, and those of the same language."""
        decade = self._decades[self._pool[place]]
        same_decade = sum(self._decades[self._pool[other]] == decade for other in chosen)
        language = self._languages[place]
        same_language = sum(self._languages[other] == language for other in chosen)
        return int(same_decade + 0.25 * same_language)

    def _same_franchise(self, place: int, chosen: list[int]) -> bool:
        franchise = self._franchises[self._pool[place]]
        others = {self._franchises[self._pool[other]] for other in chosen}
        return franchise is not None and franchise in others

    def _picked_vectors(self, picked: Rows) -> Vectors:
        return _unit(self._all_text[picked] - self._centre)

    def _profile(self, picked: Rows) -> Vectors:
        mean: Vectors = self._picked_vectors(picked).mean(axis=0)
        return mean


def _centred(vectors: Vectors, rows: Rows) -> Vectors:
    return _unit(vectors[rows] - vectors[rows].mean(axis=0))


def _unit(vectors: Vectors) -> Vectors:
    lengths = np.linalg.norm(vectors, axis=-1, keepdims=True)
    unit: Vectors = vectors / np.maximum(lengths, 1e-9)
    return unit
