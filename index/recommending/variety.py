"""From the best films to five different ones."""

import numpy as np

from index.vector_index import Rows, Vectors

# How much of a film's worth is its own score; the rest is its distance from those chosen before.
RELEVANCE = 0.8


def diversify(rows: Rows, scores: Vectors, vectors: Vectors, limit: int) -> Rows:
    """Return positions of `limit` of `rows` by maximal marginal relevance.

    Carbonell & Goldstein (SIGIR 1998): each step takes the film with the best mix of score
    (scaled to 0..1 over the pool) and dissimilarity to its nearest neighbour already taken.
    `vectors` [len(rows), d] have unit length.
    """
    if len(rows) <= 1:
        return np.arange(len(rows))
    spread = float(scores.max() - scores.min()) or 1.0
    worth = RELEVANCE * (scores - scores.min()) / spread
    nearest = np.zeros(len(rows), dtype=np.float32)
    chosen: list[int] = []
    for _ in range(min(limit, len(rows))):
        value = worth - (1 - RELEVANCE) * nearest
        value[chosen] = -np.inf
        best = int(np.argmax(value))
        chosen.append(best)
        nearest = np.maximum(nearest, vectors @ vectors[best])
    return np.array(chosen, dtype=np.int64)


def one_of_each(groups: list[int], taken: set[int]) -> list[int]:
    """Return the positions whose group is neither in `taken` nor met before."""
    seen = set(taken)
    kept: list[int] = []
    for position, group in enumerate(groups):
        if group not in seen:
            kept.append(position)
            seen.add(group)
    return kept
