"""The films as a query meets them."""

from dataclasses import dataclass

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray

from index.outline import Outline

Vectors = NDArray[np.float32]
Rows = NDArray[np.int64]
Facts = sp.csr_array
"""What is known of each film, [n, k], of which most is nought."""


@dataclass(frozen=True, slots=True)
class FilmSide:
    """Of each film: `vectors` [n, d], unit, `renown` [n] and `facts` [n, k]."""

    vectors: Vectors
    renown: Vectors
    facts: Facts
    outline: Outline | None = None

    def near(self, vector: Vectors) -> Vectors:
        """Return how near each film is to `vector` [d], or about how near, in outline: [n]."""
        if self.outline is not None:
            return self.outline.near(vector)
        return np.asarray(self.vectors @ vector, dtype=np.float32)

    def at(self, rows: Rows) -> "FilmSide":
        """Return the films in `rows`."""
        return FilmSide(self.vectors[rows], self.renown[rows], self.facts[rows])
