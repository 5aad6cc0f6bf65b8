"""From films that suit to the films that are shown: five by five, each five a varied one.

What is fixed here was chosen on people held out (docs/journal/recommending.md): the first four of
a five are the best that differ from each other; the fifth may be less sure, so that it can be
right for these picks in particular.
"""

from dataclasses import dataclass

import numpy as np

from index.answers import Dials
from index.vector_index import Rows, Vectors

FIVE = 5
# How many of the best films left compete for a place.
COMPETING = 60
# What a film loses by its likeness to the nearest one of its five, where the best is worth one
# and the last that competes nothing; and how far the dial turns that.
_LIKENESS, _LIKENESS_TURN = 0.2, 0.6
# The power of a film's swing by which the fifth place favours what is for some, not for all; the
# dial adds to it for hidden gems, in every place.
_FIFTH_FOR_SOME, _GEMS_FOR_SOME = 0.5, 0.6
# What one standard deviation of renown is worth when the dial is turned to an end.
_RENOWN = 0.2
_EARLY, _FIFTH = range(2)


@dataclass(frozen=True, eq=False)
class Pool:
    """Films that suit, best first, by position.

    `worth` [n] is how well each suits (1 the best, 0 a usual film of the catalogue), `renown` and
    `swing` [n] are of their audiences, `vectors` [n, d] tell likeness by inner product.
    """

    worth: Vectors
    renown: Vectors
    swing: Vectors
    vectors: Vectors

    def __len__(self) -> int:
        return len(self.worth)


def choose(pool: Pool, dials: Dials, limit: int) -> Rows:
    """Return the positions of `limit` films of `pool`, as they are shown.

    Asking for more films never changes the first ones: each five is chosen from the films that
    the fives before it left.
    """
    left = np.arange(len(pool))
    fives: list[Rows] = []
    while len(left) and len(fives) * FIVE < limit:
        competing = left[:COMPETING]
        five = competing[_five(pool, competing, dials)]
        fives.append(five)
        left = left[~np.isin(left, five)]
    return np.concatenate([np.empty(0, np.int64), *fives])[:limit]


def _five(pool: Pool, competing: Rows, dials: Dials) -> Rows:
    """Return places in `competing` of up to five films, the surest first.

    Each step takes the best mix of worth and unlikeness to what was taken before: maximal
    marginal relevance (Carbonell and Goldstein, SIGIR 1998).
    """
    early, fifth = (_worths(pool, competing, dials, place) for place in (_EARLY, _FIFTH))
    vectors = pool.vectors[competing]
    cost = _LIKENESS + _LIKENESS_TURN * dials.variety
    nearest = np.zeros(len(competing), dtype=np.float32)
    chosen: list[int] = []
    for place in range(min(FIVE, len(competing))):
        value = (fifth if place == FIVE - 1 else early) - cost * nearest
        value[chosen] = -np.inf
        best = int(np.argmax(value))
        chosen.append(best)
        nearest = np.maximum(nearest, vectors @ vectors[best])
    return np.sort(np.array(chosen, dtype=np.int64))


def _worths(pool: Pool, competing: Rows, dials: Dials, place: int) -> Vectors:
    """Return what each film is worth in a place, from 0 to 1 before its renown counts."""
    to_gems, to_crowds = max(-dials.popularity, 0.0), max(dials.popularity, 0.0)
    power = _GEMS_FOR_SOME * to_gems
    if place == _FIFTH:
        power += _FIFTH_FOR_SOME * (1.0 - to_crowds)
    worth = pool.worth[competing] / pool.swing[competing] ** power
    lowest = worth.min()
    scaled = (worth - lowest) / max(float(worth.max() - lowest), 1e-12)
    return np.asarray(scaled + _RENOWN * dials.popularity * pool.renown[competing], np.float32)
