"""What suits one person, or two who will watch together."""

from dataclasses import dataclass

import numpy as np

from index.taste_index import TasteIndex, TasteQuery, added_up
from index.vector_index import Mask, Neighbours, Rows, Vectors


@dataclass(frozen=True, eq=False)
class Suiting:
    """Films that suit, best first: `rows` [n], `scores` [n], and how they suit each person.

    `suits` [n, people] is 1 for the film that suits a person best, 0 for one that suits no better
    than a usual film of the catalogue; it rises by `per_score` [people] with a person's own score.
    Of one person the scores are those of the taste space; of two, the mean of `suits`.
    """

    rows: Rows
    scores: Vectors
    suits: Vectors
    per_score: Vectors

    def at(self, positions: Rows) -> "Suiting":
        """Return only the films at `positions`, in that order."""
        rows, scores, suits = self.rows[positions], self.scores[positions], self.suits[positions]
        return Suiting(rows, scores, suits, self.per_score)

    def pulls(self) -> Vectors:
        """Return how far a film's score rises with each person's own score [people]."""
        if len(self.per_score) == 1:
            return np.ones(1, dtype=np.float32)
        return np.asarray(self.per_score / len(self.per_score), dtype=np.float32)


@dataclass(frozen=True, eq=False)
class Company:
    """The queries of whoever is watching, over one taste index.

    `usual` [d + 1] is the mean of what the films of the catalogue are found by.
    """

    taste: TasteIndex
    usual: Vectors
    queries: tuple[TasteQuery, ...]

    def find(self, limit: int, allowed: Mask) -> Suiting:
        """Return the `limit` films that suit best among those `allowed`."""
        found = [self.taste.search(query, limit, allowed) for query in self.queries]
        scales = [
            _Scale.of(query, self.usual, each)
            for query, each in zip(self.queries, found, strict=True)
        ]
        if len(found) == 1:
            [alone], [scale] = found, scales
            suits = scale.suits(alone.scores)[:, None]
            return Suiting(alone.rows, alone.scores, suits, _per_score(scales))
        pairs = list(zip(self.queries, scales, strict=True))
        middle = added_up(query.scaled(1 / scale.best_above) for query, scale in pairs)
        found.append(self.taste.search(middle, limit, allowed))
        rows = np.unique(np.concatenate([each.rows for each in found]))
        suits = np.stack(
            [scale.suits(self.taste.scores(query, rows)) for query, scale in pairs], axis=1
        )
        mean = suits.mean(axis=1)
        best = np.argsort(-mean, kind="stable")[:limit]
        return Suiting(rows[best], mean[best], suits[best], _per_score(scales))


@dataclass(frozen=True, slots=True)
class _Scale:
    """How one person's scores are brought to the scale that people share."""

    usual: float
    best_above: float

    @classmethod
    def of(cls, query: TasteQuery, usual: Vectors, found: Neighbours) -> "_Scale":
        at = float(usual @ query.vector)
        above = float(found.scores[0]) - at if len(found.scores) else 0.0
        return cls(at, above if above > 0 else 1.0)

    def suits(self, scores: Vectors) -> Vectors:
        return np.asarray((scores - self.usual) / self.best_above, dtype=np.float32)


def _per_score(scales: list[_Scale]) -> Vectors:
    return np.array([1 / scale.best_above for scale in scales], dtype=np.float32)
