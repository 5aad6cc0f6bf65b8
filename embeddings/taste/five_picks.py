"""A linear autoencoder for people of whom only a few picks are known, solved in closed form.

Steck, "Autoencoders that don't overfit towards the identity" (NeurIPS 2020), shows that training
a linear autoencoder under input dropout is a ridge regression whose penalty grows with the
variance of the dropped input. Here the dropout is the real one: of the s films in a basket, k are
drawn as picks and the others are to be found. With x a basket's row, over all its draws

    E[pick_i pick_j] = k (k - 1) / (s (s - 1)) x_i x_j   (i ≠ j),     E[pick_i²] = k / s x_i,
    E[pick_i target_j] = k (s - k) / (s (s - 1)) x_i x_j,

so the weights B that best find the others from the sum of the picks solve A B = C with
A = D + Xᵀ V X and C = Xᵀ T X; D is diagonal, V and T hold one number a basket. A is never inverted
as a whole when there are fewer baskets than films (Woodbury), and B is never formed: its leading
directions come from products with thin matrices.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import scipy.linalg as la
import scipy.sparse as sp
from numpy.typing import NDArray

from embeddings.taste.baskets import Baskets
from embeddings.taste.config import TasteConfig
from embeddings.taste.kinship import Kinship
from embeddings.taste.low_rank import Matrix, leading_triplets
from embeddings.taste.taste_space import Links

Rows = NDArray[np.int64]
_LARGEST_SOLVED = 8_000
_USUAL_PRESENCE = 10.0


@dataclass(frozen=True, eq=False)
class Factors:
    """Pick and answer vectors [n, d], and each film's weighted `presence` [n] in the baskets.

    `caution` [n] is what a pick is divided by before it speaks for anything: the D of above.
    """

    picks: Matrix
    answers: Matrix
    presence: Matrix
    caution: Matrix


@dataclass(frozen=True, eq=False)
class _Moments:
    """What is expected over all draws of picks from the baskets: A = D + Xᵀ V X, C = Xᵀ T X + L."""

    baskets: Baskets
    diagonal: Matrix
    pairs: Matrix
    found: Matrix
    presence: Matrix
    links: Links


def factorise(baskets: Baskets, kinship: Kinship, config: TasteConfig) -> Factors:
    """Return the `config.dimensions` leading directions of the best weights from picks to answers.

    What the links of `kinship` bring by themselves is not in them. Films that no basket holds get
    zero vectors, and so do the rarest where there are both more than 8,000 films and baskets: one
    of the two has to fit a dense square matrix. Raises ValueError when no basket is large enough
    to draw the picks from and leave one film to find.
    """
    kept = _worth_solving(baskets)
    moments = _moments(sp.csr_array(baskets[:, kept]), kinship.among(kept), config)
    weights = _Weights(moments, config)
    picks, answers = leading_triplets(weights, config.dimensions, config.seed).halves()
    films = baskets.shape[1]
    caution = kinship.say + config.ridge
    caution[kept] = moments.diagonal
    return Factors(
        _spread_out(picks / weights.loudness, kept, films),
        _spread_out(answers, kept, films),
        _spread_out(moments.presence, kept, films),
        caution,
    )


def damping(presence: Matrix, config: TasteConfig) -> Matrix:
    """Return what the answers of films of such `presence` [n] are multiplied by."""
    return np.asarray((presence + _USUAL_PRESENCE) ** -config.popularity_damping)


def _worth_solving(baskets: Baskets) -> Rows:
    """Return the films in any basket; only the most common when both films and baskets abound."""
    held = np.asarray(baskets.sum(axis=0))
    most = len(held) if baskets.shape[0] <= _LARGEST_SOLVED else _LARGEST_SOLVED
    commonest = np.argsort(-held, kind="stable")[:most]
    return np.sort(commonest[held[commonest] > 0])


def _spread_out(values: Matrix, rows: Rows, films: int) -> Matrix:
    """Return `values` at `rows` of an otherwise empty array of `films` rows."""
    whole = np.zeros((films, *values.shape[1:]))
    whole[rows] = values
    return whole


class _Weights:
    """The products of A⁻¹ (C + L) − D⁻¹ L, a pick heard by how often it is one, answers damped."""

    def __init__(self, moments: _Moments, config: TasteConfig) -> None:
        self.loudness = np.sqrt(moments.presence + 1.0)[:, None]
        self._damping = damping(moments.presence, config)[:, None]
        self._solve = _solver(moments)
        self._baskets = moments.baskets
        self._films = sp.csr_array(moments.baskets.T)
        self._found = moments.found[:, None]
        self._diagonal = moments.diagonal[:, None]
        self._links = moments.links
        self._links_back = sp.csr_array(moments.links.T)

    @property
    def size(self) -> int:
        return int(self._baskets.shape[1])

    def forward(self, right: Matrix) -> Matrix:
        damped = right * self._damping
        linked = self._links @ damped
        found = self._films @ (self._found * (self._baskets @ damped))
        return np.asarray(self.loudness * (self._solve(found + linked) - linked / self._diagonal))

    def backward(self, right: Matrix) -> Matrix:
        heard = right * self.loudness
        solved = self._solve(heard)
        found = self._films @ (self._found * (self._baskets @ solved))
        linked = self._links_back @ (solved - heard / self._diagonal)
        return np.asarray(self._damping * (found + linked))


def _moments(baskets: Baskets, kinship: Kinship, config: TasteConfig) -> _Moments:
    k = config.picks
    mass = np.asarray(baskets.sum(axis=1))
    usable = mass >= k + 1
    if not usable.any():
        raise ValueError(f"No basket holds more than {k} films; taste cannot be learned from them.")
    baskets, mass = baskets[usable], mass[usable]
    weight = mass**config.user_weight
    weight /= weight.mean()
    single = weight * k / mass
    pairs = single * (k - 1) / (mass - 1)
    found = single * (mass - k) / (mass - 1)
    return _Moments(
        baskets,
        diagonal=baskets.T @ (single - pairs) + config.ridge + kinship.say,
        pairs=pairs,
        found=found,
        presence=baskets.T @ weight,
        links=kinship.links,
    )


def _solver(moments: _Moments) -> Callable[[Matrix], Matrix]:
    """Return the function that multiplies by the inverse of A."""
    rows = sp.diags_array(np.sqrt(moments.pairs)) @ moments.baskets
    baskets, films = rows.shape
    if baskets > films:
        full = (rows.T @ rows).toarray()
        full[np.diag_indices(films)] += moments.diagonal
        factor = la.cho_factor(full, overwrite_a=True)
        return lambda right: la.cho_solve(factor, right)

    scaled = sp.csr_array(rows @ sp.diags_array(1.0 / moments.diagonal))
    scaled_transposed = sp.csr_array(scaled.T)
    inner = (scaled @ rows.T).toarray() + np.eye(baskets)
    factor = la.cho_factor(inner, overwrite_a=True)

    def solve(right: Matrix) -> Matrix:
        return right / moments.diagonal[:, None] - scaled_transposed @ la.cho_solve(
            factor, scaled @ right
        )

    return solve
