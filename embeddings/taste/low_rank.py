"""The leading directions of a large matrix that is known only by its products."""

from dataclasses import dataclass
from typing import Protocol

import numpy as np
import scipy.linalg as la
from numpy.typing import NDArray

Matrix = NDArray[np.float64]
_OVERSAMPLED = 16
_POWER_ITERATIONS = 4


class Products(Protocol):
    """A square matrix B [n, n] that can be multiplied."""

    @property
    def size(self) -> int:
        """The n of B."""

    def forward(self, right: Matrix) -> Matrix:
        """Return B @ right for `right` [n, k]."""

    def backward(self, right: Matrix) -> Matrix:
        """Return B.T @ right for `right` [n, k]."""


@dataclass(frozen=True, eq=False)
class Triplets:
    """B ≈ left @ diag(values) @ right.T, values in falling order."""

    left: Matrix
    values: Matrix
    right: Matrix

    def halves(self) -> tuple[Matrix, Matrix]:
        """Return the two factors whose product is B, with the values shared evenly."""
        root = np.sqrt(self.values)
        return self.left * root, self.right * root


def leading_triplets(matrix: Products, dimensions: int, seed: int) -> Triplets:
    """Return the `dimensions` leading singular triplets; fewer when the matrix is smaller.

    Randomised subspace iteration: Halko, Martinsson and Tropp (2011), algorithm 4.4.
    """
    generator = np.random.default_rng(seed)
    width = min(dimensions + _OVERSAMPLED, matrix.size)
    basis = _orthonormal(matrix.forward(generator.standard_normal((matrix.size, width))))
    for _ in range(_POWER_ITERATIONS):
        basis = _orthonormal(matrix.forward(_orthonormal(matrix.backward(basis))))
    across = matrix.backward(basis)
    # Of a tall matrix, the small Gram gives the same triplets many times faster than an SVD.
    squares, turn = la.eigh(across.T @ across)
    kept = np.argsort(-squares)[:dimensions]
    values = np.sqrt(squares[kept].clip(0.0))
    right = across @ turn[:, kept] / values.clip(1e-12)
    return Triplets(basis @ turn[:, kept], values, right)


def _orthonormal(columns: Matrix) -> Matrix:
    """Return an orthonormal basis of the columns, by their Gram, twice for accuracy."""
    for _ in range(2):
        squares, turn = la.eigh(columns.T @ columns)
        columns = columns @ (turn / np.sqrt(squares.clip(squares[-1] * 1e-14 + 1e-300)))
    return columns
