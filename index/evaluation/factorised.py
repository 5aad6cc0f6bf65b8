"""What else averages picks: factorisations and graph filters, tried beside what is shipped.

Each scores by the mean of the picks' rows times the answers' rows, so any of them could be served
as it is: none needs to know more of a person than five films.
"""

from dataclasses import dataclass

import numpy as np
import scipy.linalg as la
import scipy.sparse as sp

from catalogue.ratings import Likes
from embeddings.taste.low_rank import Matrix, leading_triplets
from index.evaluation.baselines import baskets, ease
from index.evaluation.known_films import among_all, sums_of_picks
from index.evaluation.models import Scores, Train
from index.evaluation.protocol import Rows


@dataclass(frozen=True, eq=False)
class TwoSided:
    """A vector for each known film as a pick and one as an answer [m, d]."""

    known: Rows
    picks: Matrix
    answers: Matrix
    films: int

    def score(self, picks: Rows) -> Scores:
        """Return the inner products of the mean pick with every known answer."""
        mean = sums_of_picks(self.picks, self.known, picks, self.films) / picks.shape[1]
        return among_all(mean @ self.answers.T, self.known, self.films)


def damped_svd(films: int, dimensions: int, damping: float) -> Train:
    """Return the training of PureSVD (Cremonesi et al., 2010) with popular films damped."""

    def train(likes: Likes) -> TwoSided:
        known, people = baskets(likes, films)
        louder = _counts(people) ** -damping
        right = _leading(people.toarray() * louder, dimensions)
        return TwoSided(known, right * louder[:, None], right / louder[:, None] ** 0.5, films)

    return train


def graph_filter(films: int, dimensions: int, direct: float) -> Train:
    """Return the training of a graph filter (Shen et al., "GF-CF", 2021).

    It is what LightGCN's smoothing amounts to with untrained vectors: an ideal low-pass filter of
    the normalised graph of people and films, plus `direct` times its two-step neighbours.
    """

    def train(likes: Likes) -> TwoSided:
        known, people = baskets(likes, films)
        half = _counts(people) ** 0.5
        sizes = np.maximum(np.asarray(people.sum(axis=1)), 1)
        graph = people.toarray() / np.sqrt(sizes)[:, None] / half
        smooth = _leading(graph, dimensions)
        near = smooth + direct * (graph.T @ (graph @ smooth))
        return TwoSided(known, smooth / half[:, None], near * half[:, None], films)

    return train


def factorised_ease(films: int, dimensions: int, penalty: float) -> Train:
    """Return the training of EASE whose weights are cut to their leading directions."""
    full = ease(films, penalty)

    def train(likes: Likes) -> TwoSided:
        model = full(likes)
        known, weights = model.known, _Square(model.weights.astype(np.float64))
        return TwoSided(known, *leading_triplets(weights, dimensions, seed=0).halves(), films)

    return train


@dataclass(frozen=True, eq=False)
class _Square:
    """A dense square matrix, by its products."""

    values: Matrix

    @property
    def size(self) -> int:
        return len(self.values)

    def forward(self, right: Matrix) -> Matrix:
        return self.values @ right

    def backward(self, right: Matrix) -> Matrix:
        return self.values.T @ right


def _counts(people: sp.csr_array) -> Matrix:
    return np.asarray(people.sum(axis=0), dtype=np.float64)


def _leading(matrix: Matrix, dimensions: int) -> Matrix:
    """Return the leading right singular vectors [m, d] of a dense matrix [people, m]."""
    _, _, right = la.svd(matrix, full_matrices=False, check_finite=False)
    return np.asarray(right[:dimensions].T, dtype=np.float64)
