"""Exact search that leaves out the films that are too short to be found.

A film's score is at most the product of two lengths, its vector's and the query's (Cauchy and
Schwarz), plus its bias. Films that anybody would like are long, the many that hardly anybody
rated are short: a few thousand long ones say how high a score must be, and most others cannot
reach it, so they need not be scored.
"""

import numpy as np

from index.vector_index import Mask, Neighbours, Rows, VectorIndex, Vectors

# The longest vectors, which are scored first.
_HEAD = 4096
# Beyond this share of the films, scoring them all in one sweep is as fast.
_WORTH_IT = 0.5
# Lengths and scores are rounded: what comes this near to the least score counts as reaching it.
_ROUNDING = 1e-4


class BoundedSearch:
    """Search over vectors whose last component is a bias; the same answers as `VectorIndex`."""

    def __init__(self, index: VectorIndex) -> None:
        vectors = index.vectors
        self._index = index
        self._lengths: Vectors = np.sqrt(np.einsum("ij,ij->i", vectors[:, :-1], vectors[:, :-1]))
        self._biases: Vectors = np.ascontiguousarray(vectors[:, -1])
        reach = self._lengths + self._biases
        self._head: Rows = np.sort(np.argsort(-reach, kind="stable")[:_HEAD])
        self._head_vectors: Vectors = vectors[self._head]

    def search(self, query: Vectors, limit: int, allowed: Mask) -> Neighbours:
        """Return the `limit` rows nearest to `query` [d + 1] among those `allowed`, best first.

        Ties go to the lower row.
        """
        rows = self._within_reach(query, limit, allowed)
        if rows is None:
            return self._index.search(query, limit, allowed)
        scores = self._index.scores(query, rows)
        best = _best(scores, limit)
        return Neighbours(rows[best], scores[best])

    def _within_reach(self, query: Vectors, limit: int, allowed: Mask) -> Rows | None:
        """Return the rows that may be among the nearest, or None when they are too many."""
        head = (self._head_vectors @ query)[allowed[self._head]]
        if not 0 < limit <= len(head):
            return None
        length = float(np.linalg.norm(query[:-1]))
        bounds = self._lengths * np.float32(length) + self._biases * query[-1]
        least = float(np.partition(head, -limit)[-limit])
        slack = _ROUNDING * max(abs(least), length, 1.0)
        rows = np.flatnonzero((bounds >= least - slack) & allowed)
        return rows if len(rows) <= _WORTH_IT * len(bounds) else None


def _best(scores: Vectors, limit: int) -> Rows:
    """Return the positions of the `limit` highest scores, best first, lower ones first in ties."""
    if len(scores) <= limit:
        return np.argsort(-scores, kind="stable")
    reaching = np.flatnonzero(scores >= np.partition(scores, -limit)[-limit])
    return reaching[np.argsort(-scores[reaching], kind="stable")][:limit]
