"""From films that suit to the films that are shown: five by five, each five a varied one.

What is fixed here was chosen on people held out (docs/journal/recommending.md). What anybody would
like counts for less than what suits these picks in particular, and films of one five differ from
each other. Of two people, whoever has had less so far counts more for the next film: proportional
fairness within each five.
"""

from dataclasses import dataclass

import numpy as np

from index.answers import Dials
from index.vector_index import Rows, Vectors

FIVE = 5
# How many of the best films left compete for a place.
COMPETING = 60
# How far the dial for variety turns what likeness costs, and the one for popularity the lift.
_LIKENESS_TURN, _LIFT_TURN = 1.2, 0.4
# What one standard deviation of renown is worth when that dial is turned to crowd-pleasers, and to
# hidden gems. Gems lie deeper: so many times as many films compete for a place.
_RENOWN, _OBSCURITY, _DEEPER = 0.2, 0.7, 4
# Of two people, the one whom the films before suit less counts more: by the inverse of how well
# they suit, plus this.
_PATIENCE = 0.1


@dataclass(frozen=True, slots=True)
class Costs:
    """What a film loses, or gains, where the best is worth one and the last that competes nothing.

    `likeness` is lost to the nearest film of the same five; `lift` is how much of a film's welcome
    by all people is taken from its worth; `kind` is what it gains for being of a kind that the
    picks keep to.
    """

    likeness: float = 0.2
    lift: float = 0.4
    kind: float = 0.3


COSTS = Costs()


@dataclass(frozen=True, eq=False)
class Pool:
    """Films that suit, best first, by position.

    `suits` [n, people] is how well each suits everyone who watches (1 the best, 0 a usual film of
    the catalogue), `welcome` [n, people] the part of it that all people share, `renown` [n] how
    well known it is; `vectors` [n, d] tell likeness by inner product. `kind` [n] is how much each
    is of the kinds that the picks keep to, 0 for films too far down to compete by it.
    """

    suits: Vectors
    welcome: Vectors
    renown: Vectors
    vectors: Vectors
    kind: Vectors

    def __len__(self) -> int:
        return len(self.suits)


def competing(dials: Dials) -> int:
    """Return how many of the best films left compete for a place."""
    return round(COMPETING * (1 + (_DEEPER - 1) * max(0.0, -dials.popularity)))


def choose(pool: Pool, dials: Dials, limit: int, costs: Costs = COSTS) -> Rows:
    """Return the positions of `limit` films of `pool`, as they are shown.

    Asking for more films never changes the first ones: each five is chosen from the films that
    the fives before it left. The best of those compete, and whatever is of the right kind.
    """
    left, near = np.arange(len(pool)), competing(dials)
    fives: list[Rows] = []
    while len(left):
        later = left[near:]
        rivals = np.concatenate([left[:near], later[pool.kind[later] > 0]])
        five = rivals[_five(pool, rivals, dials, costs)]
        fives.append(five)
        if len(fives) * FIVE >= limit:
            break
        left = np.delete(left, np.searchsorted(left, five))
    return np.concatenate([np.empty(0, np.int64), *fives])[:limit]


def _five(pool: Pool, rivals: Rows, dials: Dials, costs: Costs) -> Rows:
    """Return places in `rivals` of up to five films, the surest first.

    Each step takes the best mix of worth and unlikeness to what was taken before: maximal
    marginal relevance (Carbonell and Goldstein, SIGIR 1998).
    """
    lift = costs.lift - _LIFT_TURN * dials.popularity
    suits = pool.suits[rivals] - lift * pool.welcome[rivals]
    fame = (_RENOWN if dials.popularity > 0 else _OBSCURITY) * dials.popularity
    beside = fame * pool.renown[rivals] + costs.kind * pool.kind[rivals]
    vectors = pool.vectors[rivals]
    cost = costs.likeness + _LIKENESS_TURN * dials.variety
    nearest = np.zeros(len(rivals), dtype=np.float32)
    had = np.zeros(suits.shape[1])
    worth = _scaled(suits[:, 0]) + beside
    chosen: list[int] = []
    for _ in range(min(FIVE, len(rivals))):
        if len(had) > 1:
            counts = 1.0 / (_PATIENCE + had)
            worth = _scaled(suits @ (counts / counts.sum())) + beside
        value = worth - cost * nearest
        value[chosen] = -np.inf
        best = int(np.argmax(value))
        chosen.append(best)
        nearest = np.maximum(nearest, vectors @ vectors[best])
        had += pool.suits[rivals[best]].clip(0.0)
    return np.sort(np.array(chosen, dtype=np.int64))


def _scaled(worth: Vectors) -> Vectors:
    """Return `worth` [n] so that the best that compete lie between 0 and 1."""
    best = worth[:COMPETING]
    least = best.min()
    return np.asarray((worth - least) / max(float(best.max() - least), 1e-12))
