"""Taste vectors predicted from content, for films with few ratings or none."""

from dataclasses import dataclass

import numpy as np
import scipy.linalg as la
from numpy.typing import NDArray

from embeddings.taste.taste_space import Vectors

Matrix = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Ridge:
    """A weighted linear regression: target = mean + (features - centre) @ slope."""

    mean: Matrix
    centre: Matrix
    slope: Matrix

    @classmethod
    def fit(cls, features: Vectors, targets: Matrix, weights: Matrix, penalty: float) -> "Ridge":
        """Return the regression of `targets` [n, d] on `features` [n, f] with `weights` [n]."""
        share = weights / weights.sum()
        mean, centre = share @ targets, share @ features
        apart = features - centre
        weighted = apart * weights[:, None]
        gram = apart.T @ weighted + penalty * np.eye(features.shape[1])
        slope = la.solve(gram, weighted.T @ (targets - mean), assume_a="pos")
        return cls(mean, centre, slope)

    def predict(self, features: Vectors) -> Matrix:
        """Return the expected targets of `features`."""
        return self.mean + (features - self.centre) @ self.slope
