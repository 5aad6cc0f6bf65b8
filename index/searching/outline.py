"""Vectors in outline: their few leading directions, which tell those that may be near.

Reading each vector whole takes longer than all else a search does. The directions in which
vectors are longest together (the leading eigenvectors of their second moment; Eckart and Young,
1936) are a sixth of them, and leave out what hardly tells two films apart.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]

_DIRECTIONS = 64
_SAMPLE = 8_000


@dataclass(frozen=True, slots=True)
class Outline:
    """The leading `directions` [k, d] of vectors, and the vectors in these: `outlined` [k, n]."""

    directions: Vectors
    outlined: Vectors

    @classmethod
    def of(cls, vectors: Vectors) -> "Outline":
        """Return the outline of `vectors` [n, d]; a sample of them shows the directions."""
        sample = vectors[:: max(1, len(vectors) // _SAMPLE)]
        _, rising = np.linalg.eigh(sample.T @ sample)
        directions = np.ascontiguousarray(rising.T[::-1][:_DIRECTIONS])
        return cls(directions, directions @ vectors.T)

    def near(self, vector: Vectors) -> Vectors:
        """Return about how near each of the vectors is to `vector` [d]: inner products [n]."""
        return np.asarray((self.directions @ vector) @ self.outlined, dtype=np.float32)
