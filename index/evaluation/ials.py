"""iALS as a baseline: weighted matrix factorisation by alternating least squares.

Hu, Koren and Volinsky (2008), in the form of Rendle et al., "Revisiting the performance of iALS"
(2021): a weight for everything that was not liked, and a ridge that grows with how often a film or
a person is seen. People who ask are folded in: one step of least squares from their picks.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import scipy.sparse as sp

from catalogue.ratings import Likes
from embeddings.taste.taste_space import Vectors
from index.evaluation.baselines import baskets
from index.evaluation.known_films import among_all
from index.evaluation.models import Scores, Train
from index.evaluation.protocol import Rows

_ROUNDS = 10
_START_SCALE = 0.1
_AT_ONCE = 512


@dataclass(frozen=True, slots=True)
class IalsSettings:
    """`unliked` is the weight of a film that was not liked, `ridge` the regularisation."""

    dimensions: int = 64
    unliked: float = 0.05
    ridge: float = 0.05


@dataclass(frozen=True, eq=False)
class FoldedIn:
    """Film vectors [m, d] of the `known` films; who asks becomes a vector by least squares."""

    known: Rows
    vectors: Vectors
    settings: IalsSettings
    films: int

    def score(self, picks: Rows) -> Scores:
        """Return the inner products of the folded-in people with all known films."""
        people, count = picks.shape
        ones, starts = np.ones(picks.size, dtype=np.float32), np.arange(people + 1) * count
        asked = sp.csr_array((ones, picks.ravel(), starts), shape=(people, self.films))
        folded = _solved(sp.csr_array(asked[:, self.known]), self.vectors, self.settings)
        return among_all(folded @ self.vectors.T, self.known, self.films)


def ials(films: int, settings: IalsSettings) -> Train:
    """Return the training of iALS; the same likes give the same vectors."""

    def train(likes: Likes) -> FoldedIn:
        known, people = baskets(likes, films)
        generator = np.random.default_rng(0)
        scale = _START_SCALE / np.sqrt(settings.dimensions)
        shape = (len(known), settings.dimensions)
        vectors = generator.normal(0, scale, shape).astype(np.float32)
        liked_by = sp.csr_array(people.T)
        for _ in range(_ROUNDS):
            vectors = _solved(liked_by, _solved(people, vectors, settings), settings)
        return FoldedIn(known, vectors, settings, films)

    return train


def _solved(seen: sp.csr_array, vectors: Vectors, settings: IalsSettings) -> Vectors:
    """Return the least-squares vector of each row of `seen`, given those of the other side."""
    parts = [_part_solved(seen[at], vectors, settings) for at in _slices(seen.shape[0])]
    return np.concatenate(parts)


def _part_solved(seen: sp.csr_array, vectors: Vectors, settings: IalsSettings) -> Vectors:
    others, dimensions = vectors.shape
    everything = settings.unliked * (vectors.T @ vectors)
    counts = np.diff(seen.indptr)
    ridge = settings.ridge * (counts + settings.unliked * others)
    left = np.empty((seen.shape[0], dimensions, dimensions), dtype=np.float32)
    for row in range(seen.shape[0]):
        own = vectors[seen.indices[seen.indptr[row] : seen.indptr[row + 1]]]
        left[row] = everything + own.T @ own
    left[:, np.arange(dimensions), np.arange(dimensions)] += ridge[:, None]
    return np.asarray(np.linalg.solve(left, (seen @ vectors)[:, :, None])[:, :, 0], np.float32)


def _slices(count: int) -> Iterator[slice]:
    return (slice(start, start + _AT_ONCE) for start in range(0, count, _AT_ONCE))
