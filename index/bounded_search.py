"""Exact search that leaves out the films that are too short to be found.

A film's score is at most the product of two lengths, its vector's and the query's (Cauchy and
Schwarz), plus its bias. Films that anybody would like are long, the many that hardly anybody
rated are short: a thousand long ones say how high a score must be, and most others cannot reach
it. In the order of their lengths those that can come first, so no other is ever looked at.
"""

import numpy as np

from index.vector_index import Mask, Neighbours, Rows, VectorIndex, Vectors

# So many films that reach furthest say how high a score must be; more where few are allowed.
_HEADS = (1024, 4096)
# Beyond this share of the films, scoring them all in one sweep is as fast.
_WORTH_IT = 0.5
# Lengths and scores are rounded: what comes this near to the least score counts as reaching it.
_ROUNDING = 1e-4


class BoundedSearch:
    """Search over vectors whose last component is a bias; the same answers as `VectorIndex`."""

    def __init__(self, index: VectorIndex) -> None:
        vectors = index.vectors
        lengths: Vectors = np.sqrt(np.einsum("ij,ij->i", vectors[:, :-1], vectors[:, :-1]))
        biases: Vectors = vectors[:, -1]
        # What a film scores at most for a query of length one; the rows are in its falling order.
        reach = lengths + biases
        self._index = index
        self._rows: Rows = np.argsort(-reach, kind="stable")
        self._falling: Vectors = -reach[self._rows]
        self._biases = float(biases.min(initial=np.inf)), float(biases.max(initial=-np.inf))
        # Side by side in memory, as nearly every search reads them.
        self._first: Vectors = vectors[self._rows[: max(_HEADS)]]

    def search(self, query: Vectors, limit: int, allowed: Mask) -> Neighbours:
        """Return the `limit` rows nearest to `query` [d + 1] among those `allowed`, best first.

        Ties go to the lower row.
        """
        for head in _HEADS:
            scores = self._scores(query, 0, head, allowed)
            if not 0 < limit <= np.count_nonzero(scores > -np.inf):
                continue
            within = self.reaching(query, float(np.partition(scores, -limit)[-limit]))
            if within <= len(scores):
                return self._best(scores, limit)
            if within <= _WORTH_IT * len(self._rows):
                others = self._scores(query, head, within, allowed)
                return self._best(np.concatenate([scores, others]), limit)
        return self._index.search(query, limit, allowed)

    def reaching(self, query: Vectors, least: float) -> int:
        """Return how many films, the first in order, may score `least` or more for `query`."""
        length, weight = float(np.linalg.norm(query[:-1])), float(query[-1])
        if length <= 0:
            return len(self._rows)
        slack = _ROUNDING * max(abs(least), length, 1.0)
        # A film's bias counts fully, its length by the query's: |f| |q| + b w. Where that is
        # s (|f| + b) + (w - s) b with s = |q|, no bias makes the second part more than this.
        beside = max((weight - length) * bias for bias in self._biases)
        needed = (least - slack - beside) / length
        return int(np.searchsorted(self._falling, -needed, side="right"))

    def _scores(self, query: Vectors, start: int, stop: int, allowed: Mask) -> Vectors:
        """Return the scores of the films from `start` to `stop`; -inf where not allowed."""
        rows = self._rows[start:stop]
        scores: Vectors = self._first[start:stop] @ query
        if len(scores) < len(rows):
            scores = np.concatenate([scores, self._index.scores(query, rows[len(scores) :])])
        scores[~allowed[rows]] = -np.inf
        return scores

    def _best(self, scores: Vectors, limit: int) -> Neighbours:
        """Return the `limit` highest of the first films' `scores`, best first."""
        reaching = np.flatnonzero(scores >= np.partition(scores, -limit)[-limit])
        rows, scores = self._rows[reaching], scores[reaching]
        order = np.lexsort((rows, -scores))[:limit]
        return Neighbours(rows[order], scores[order])
