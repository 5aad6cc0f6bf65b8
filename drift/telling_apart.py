"""Can two periods be told apart by meaning?

A linear classifier is judged on what it has not seen; where nothing changed, its area under the
curve is one half, give or take a known scatter.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.stats import norm, rankdata

from drift.sample import Vectors

_RIDGE = 0.1
_MOST = 20_000


@dataclass(frozen=True, slots=True)
class Told:
    """How often the later of two vectors is told from the earlier: .5 is guessing, 1 is always."""

    auc: float
    critical: float
    """The area that chance alone reaches as rarely as was asked for."""
    p_value: float


def told_apart(
    reference: Vectors, current: Vectors, false_alarms: float, random: np.random.Generator
) -> Told:
    """Return how well the vectors of two periods can be told apart.

    Either half is judged by what the other half taught, so that learning by heart helps nothing.
    Vectors of different lengths are always told apart: another encoder made them.
    """
    if reference.shape[1] != current.shape[1]:
        return Told(1.0, 0.5, 0.0)
    folds = [_halves(vectors, random) for vectors in (reference, current)]
    areas, variances = [], []
    for mine, other in ((0, 1), (1, 0)):
        direction = _direction(folds[0][other], folds[1][other])
        areas.append(_area(folds[0][mine] @ direction, folds[1][mine] @ direction))
        variances.append(_variance(len(folds[0][mine]), len(folds[1][mine])))
    # By chance both halves lean the same way: their mean scatters as much as one of them.
    scatter = float(np.sqrt(np.mean(variances)))
    auc = float(np.mean(areas))
    critical = 0.5 + scatter * float(norm.isf(false_alarms))
    return Told(auc, critical, float(norm.sf((auc - 0.5) / scatter)))


def _halves(vectors: Vectors, random: np.random.Generator) -> tuple[Vectors, Vectors]:
    order = random.permutation(len(vectors))[:_MOST]
    middle = len(order) // 2
    return vectors[order[:middle]], vectors[order[middle:]]


def _direction(before: Vectors, after: Vectors) -> NDArray[np.float64]:
    """Return the direction that tells the classes apart best (Fisher's, with a ridge)."""
    means = before.mean(axis=0, dtype=np.float64), after.mean(axis=0, dtype=np.float64)
    scatter = np.zeros((before.shape[1], before.shape[1]))
    for vectors, mean in zip((before, after), means, strict=True):
        centred = vectors - mean.astype(np.float32)
        scatter += (centred.T @ centred) / (2 * len(vectors))
    scatter[np.diag_indices_from(scatter)] += _RIDGE * max(np.trace(scatter) / len(scatter), 1e-12)
    return np.linalg.solve(scatter, means[1] - means[0])


def _area(before: NDArray[np.float64], after: NDArray[np.float64]) -> float:
    """Return how often one of `after` lies above one of `before`; ties count half."""
    ranks = rankdata(np.concatenate([before, after]))
    above = ranks[len(before) :].sum() - len(after) * (len(after) + 1) / 2
    return float(above / (len(before) * len(after)))


def _variance(one: int, other: int) -> float:
    return (one + other + 1) / (12 * one * other)
