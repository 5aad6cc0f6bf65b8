"""How sure a mean is: bootstrap intervals over people (Efron, 1979)."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

_DRAWS = 1000
_TAILS = (2.5, 97.5)


@dataclass(frozen=True, slots=True)
class Figure:
    """A mean over people and the interval that holds it 95 times in a hundred."""

    value: float
    low: float
    high: float


def mean_figure(values: NDArray[np.float64], seed: int = 0) -> Figure:
    """Return the mean of `values` with its interval; NaN values are people it says nothing of.

    Raises ValueError when no value is left.
    """
    known = values[~np.isnan(values)]
    if not len(known):
        raise ValueError("No person has a value for this measure; ask more people.")
    generator = np.random.default_rng(seed)
    means = [known[generator.integers(len(known), size=len(known))].mean() for _ in range(_DRAWS)]
    low, high = np.percentile(means, _TAILS)
    return Figure(float(known.mean()), float(low), float(high))
