"""The taste space without ratings: what editors linked, what films share, how they were received.

Each relation between films is a matrix of similarities; the space holds the leading directions of
their weighted sum. The links are followed at random with restarts (Tong, Faloutsos and Pan, 2006),
so that films two or three links apart are related too. The weights are round numbers, chosen once
on the starter catalogue (docs/journal/taste.md); no relation was fitted to anyone's ratings.
"""

from collections.abc import Callable, Sequence

import numpy as np
import scipy.linalg as la
import scipy.sparse as sp

from catalogue.film_table import FilmTable
from embeddings.taste.config import TasteConfig
from embeddings.taste.content import column, name_weights
from embeddings.taste.editorial_links import editorial_links
from embeddings.taste.low_rank import Matrix, leading_triplets
from embeddings.taste.taste_space import TasteSpace, Vectors, no_kin

_DIMENSIONS = 192
_LINKS, _NAMES, _TEXT, _YEAR = 150.0, 2.0, 3.3, 1.8
_VOTES, _PRAISE, _AGE = 0.5, 0.7, 0.009
_FOLLOW = 0.85
_STEPS = 24
_USUAL_YEAR, _GENERATION = 1995, 15.0
_USUAL_VOTE, _CAUTIOUS_VOTES = 6.0, 200.0

Product = Callable[[Matrix], Matrix]
Relation = tuple[float, Product, Product]


def learn_from_editors(films: FilmTable, text_vectors: Vectors, config: TasteConfig) -> TasteSpace:
    """Return the space in which films find those they are linked to and those that share much."""
    relations = _Relations(
        len(films),
        [
            (_LINKS, *_walk(films)),
            (_NAMES, *_inner(name_weights(films))),
            (_TEXT, *_inner(text_vectors.astype(np.float64))),
            (_YEAR, *_inner(_era(films))),
        ],
    )
    picks, answers = leading_triplets(relations, _DIMENSIONS, config.seed).halves()
    bias = _welcome(films)
    return TasteSpace(
        picks.astype(np.float32),
        answers.astype(np.float32),
        bias.astype(np.float32),
        no_kin(len(films)),
    )


class _Relations:
    """The products of a weighted sum of similarities."""

    def __init__(self, size: int, relations: Sequence[Relation]) -> None:
        self._size = size
        self._relations = relations

    @property
    def size(self) -> int:
        return self._size

    def forward(self, right: Matrix) -> Matrix:
        return np.asarray(np.sum([weight * to(right) for weight, to, _ in self._relations], axis=0))

    def backward(self, right: Matrix) -> Matrix:
        return np.asarray(
            np.sum([weight * back(right) for weight, _, back in self._relations], axis=0)
        )


def _inner(rows: Matrix | sp.csr_array) -> tuple[Product, Product]:
    """Return the products of rows @ rows.T with the diagonal left out."""
    squares = rows.multiply(rows) if isinstance(rows, sp.csr_array) else rows**2
    own = np.asarray(squares.sum(axis=1)).reshape(-1, 1)

    def product(right: Matrix) -> Matrix:
        return np.asarray(rows @ (rows.T @ right)) - own * right

    return product, product


def _walk(films: FilmTable) -> tuple[Product, Product]:
    """Return the products of the chances to end a random walk of links at each film."""
    links = editorial_links(films)
    degree = links.sum(axis=1)
    step = sp.csr_array(sp.diags_array(1.0 / np.maximum(degree, 1e-9)) @ links)
    back = sp.csr_array(step.T)

    def walked(by: sp.csr_array, right: Matrix) -> Matrix:
        reached = np.zeros_like(right)
        at = right
        for _ in range(_STEPS):
            at = _FOLLOW * (by @ at)
            reached += at
        return (1 - _FOLLOW) * reached

    return (lambda right: walked(step, right)), (lambda right: walked(back, right))


def _era(films: FilmTable) -> Matrix:
    """Return rows whose inner products are exp(-|years apart| / generation)."""
    years, inverse = np.unique(column(films, "year", _USUAL_YEAR), return_inverse=True)
    kernel = np.exp(-np.abs(years[:, None] - years).astype(np.float64) / _GENERATION)
    return np.asarray(la.cholesky(kernel, lower=True)[inverse])


def _welcome(films: FilmTable) -> Matrix:
    """Return how welcome each film is to anyone: seen by many, praised, not merely recent.

    The praise of few voters is taken with caution, as if 200 more had found the film usual.
    """
    votes = column(films, "vote_count", 0).astype(np.float64)
    average = column(films, "vote_average", _USUAL_VOTE)
    praise = (votes * average + _CAUTIOUS_VOTES * _USUAL_VOTE) / (votes + _CAUTIOUS_VOTES)
    age = _USUAL_YEAR - column(films, "year", _USUAL_YEAR)
    return np.asarray(_VOTES * np.log1p(votes) + _PRAISE * praise + _AGE * age)
