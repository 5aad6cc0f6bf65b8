"""Vectors in outline: their few leading directions, which tell those that may be near.

Reading each vector whole takes longer than all else a search does. The directions in which
vectors are longest together (the leading eigenvectors of their second moment; Eckart and Young,
1936) are a sixth of them, and leave out what hardly tells two films apart.
"""

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from index.errors import BundleMismatch
from index.mapped_array import mapped_array
from index.vector_index import Mask, Rows, Vectors

_OUTLINED, _DIRECTIONS = "outline.npy", "outline_directions.npy"
_KEPT = 64
_SAMPLE = 8_000
# Among fewer vectors, looking at each whole takes no time that anybody would notice.
_WORTH_IT = 10_000
# The ten best by whole vectors were all found so for 462 queries (docs/journal/search.md).
_LOOKED_AT = 2_000


@dataclass(frozen=True, slots=True)
class Outline:
    """The leading `directions` [k, d] of vectors, and the vectors in these: `outlined` [k, n]."""

    directions: Vectors
    outlined: Vectors

    @classmethod
    def of(cls, vectors: Vectors) -> "Outline | None":
        """Return the outline of `vectors` [n, d], None of few; a sample shows the directions."""
        if len(vectors) < _WORTH_IT:
            return None
        sample = vectors[:: max(1, len(vectors) // _SAMPLE)]
        _, rising = np.linalg.eigh(sample.T @ sample)
        directions = np.ascontiguousarray(rising.T[::-1][:_KEPT])
        return cls(directions, directions @ vectors.T)

    def near(self, vector: Vectors) -> Vectors:
        """Return about how near each of the vectors is to `vector` [d]: inner products [n]."""
        return np.asarray((self.directions @ vector) @ self.outlined, dtype=np.float32)

    def write(self, folder: Path) -> None:
        """Write the outline to `folder`."""
        np.save(folder / _OUTLINED, self.outlined, allow_pickle=False)
        np.save(folder / _DIRECTIONS, self.directions, allow_pickle=False)

    @classmethod
    def read(cls, folder: Path, *, rows: int, dimension: int) -> "Outline | None":
        """Return the outline in `folder`, None without one; raise BundleMismatch for any other."""
        if not (folder / _OUTLINED).exists():
            return None
        directions = np.load(folder / _DIRECTIONS, allow_pickle=False)
        outlined = mapped_array(folder / _OUTLINED)
        expected, found = (rows, dimension), (outlined.shape[-1], directions.shape[-1])
        if found != expected or len(directions) != len(outlined):
            raise BundleMismatch(_OUTLINED, expected, found)
        return cls(directions, outlined)


def leading(scores: Vectors, allowed: Mask | None = None) -> Rows:
    """Return the rows of those `allowed` whose `scores` in outline lead, in rising order.

    These are worth looking at whole: what is best by whole vectors is among them.
    """
    if allowed is not None:
        scores = np.where(allowed, scores, -np.inf)
    if len(scores) <= _LOOKED_AT:
        return np.arange(len(scores))
    return np.flatnonzero(scores >= np.partition(scores, -_LOOKED_AT)[-_LOOKED_AT])
