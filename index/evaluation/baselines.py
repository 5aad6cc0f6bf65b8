"""What has to be beaten: simple recommenders, tuned as well as they can be.

Those with settings are tuned where they are judged, inside each training part (`tuning`), so that
they are opponents, not straw men.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import scipy.linalg as la
import scipy.sparse as sp

from catalogue.film_table import FilmTable
from catalogue.ratings import Likes
from embeddings.taste.baskets import like_counts
from embeddings.taste.taste_space import Vectors
from index.evaluation.known_films import among_all, sums_of_picks
from index.evaluation.models import Scores, Train
from index.evaluation.protocol import Rows

_MOST_FILMS_IN_FULL = 12_000


@dataclass(frozen=True, eq=False)
class Constant:
    """The same scores for everyone."""

    scores: Scores

    def score(self, picks: Rows) -> Scores:
        """Return the same row for everyone."""
        return np.tile(self.scores, (len(picks), 1))


@dataclass(frozen=True, eq=False)
class Chance:
    """Scores that mean nothing."""

    films: int
    seed: int

    def score(self, picks: Rows) -> Scores:
        """Return seeded noise."""
        generator = np.random.default_rng(self.seed)
        return generator.random((len(picks), self.films), dtype=np.float32)


@dataclass(frozen=True, eq=False)
class Nearest:
    """The mean similarity to the picks, from unit rows."""

    rows: Vectors | sp.csr_array

    def score(self, picks: Rows) -> Scores:
        """Return the mean cosine to the picks."""
        asked, count = picks.shape
        mean = sp.csr_array(
            (
                np.full(picks.size, 1 / count, np.float32),
                picks.ravel(),
                np.arange(asked + 1) * count,
            ),
            shape=(asked, self.rows.shape[0]),
        )
        scores = (mean @ self.rows) @ self.rows.T
        dense = scores.toarray() if isinstance(scores, sp.csr_array) else scores
        return np.asarray(dense, dtype=np.float32)


@dataclass(frozen=True, eq=False)
class ItemWeights:
    """The sum of item-to-item weights [m, m] between `known` films; others are never answered."""

    known: Rows
    weights: Vectors
    films: int

    def score(self, picks: Rows) -> Scores:
        """Return the summed weights of the picks."""
        summed = sums_of_picks(self.weights, self.known, picks, self.films)
        return among_all(summed, self.known, self.films)


def popularity(films: int) -> Train:
    """Return the training of most-liked-first."""
    return lambda likes: Constant(counts(likes, films).astype(np.float32))


def item_knn(films: int, shrink: float) -> Train:
    """Return the training of cosine ItemKNN, shrunk towards zero (Sarwar et al., 2001)."""

    def train(likes: Likes) -> ItemWeights:
        known, together = _together(likes, films)
        size = np.diag(together)
        weights = together / (np.sqrt(np.outer(size, size)) + shrink)
        np.fill_diagonal(weights, 0)
        return ItemWeights(known, weights.astype(np.float32), films)

    return train


def ease(films: int, penalty: float) -> Callable[[Likes], ItemWeights]:
    """Return the training of EASE (Steck, "Embarrassingly shallow autoencoders", 2019)."""

    def train(likes: Likes) -> ItemWeights:
        known, together = _together(likes, films)
        together[np.diag_indices(len(known))] += penalty
        inverse = la.inv(together, overwrite_a=True, check_finite=False)
        weights = inverse / -np.diag(inverse)
        np.fill_diagonal(weights, 0)
        return ItemWeights(known, weights.astype(np.float32), films)

    return train


def votes(films: FilmTable) -> Constant:
    """Return most-voted-first, which needs no ratings."""
    return Constant(np.array([count or 0 for count in films.column("vote_count")], np.float32))


def counts(likes: Likes, films: int) -> Rows:
    """Return how many people like each film."""
    return like_counts(likes, films).astype(np.int64)


def baskets(likes: Likes, films: int) -> tuple[Rows, sp.csr_array]:
    """Return the liked films (the most liked, when many), and who likes which [people, known]."""
    liked_by = counts(likes, films)
    known = np.sort(np.argsort(-liked_by, kind="stable")[:_MOST_FILMS_IN_FULL])
    known = known[liked_by[known] > 0]
    liked = likes.liked()
    shape = (len(likes.user_ids), films)
    ones = np.ones(len(liked), dtype=np.float32)
    return known, sp.csr_array((ones, (liked.users, liked.rows)), shape=shape)[:, known]


def _together(likes: Likes, films: int) -> tuple[Rows, Vectors]:
    """Return the known films and how often two of them are liked by one person."""
    known, people = baskets(likes, films)
    return known, (people.T @ people).toarray()
