"""The films as a query meets them."""

from dataclasses import dataclass

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray

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

    def at(self, rows: Rows) -> "FilmSide":
        """Return the films in `rows`."""
        return FilmSide(self.vectors[rows], self.renown[rows], self.facts[rows])
