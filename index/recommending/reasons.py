"""Why a film was recommended: true shares of the picks, and what they have in common."""

from collections.abc import Sequence

import numpy as np

from catalogue.film import Film
from index.recommending.picks import Picks
from index.vector_index import Vectors

_MOST_THEMES = 3
_TELLING = ("themes", "keywords", "genres")


def shares(above_neutral: Vectors, picks: Picks) -> Vectors:
    """Return what share of each film's score each pick brings: [films, picks], adding up to one.

    Leave one out: each pick in turn gives way to a neutral film, and the fall of the score is what
    that pick brought. `above_neutral` [films, picks] is how much higher a film would score for each
    pick alone than for a neutral one. Picks whose leaving would raise the score brought nothing;
    when none brought anything the shares are equal.
    """
    falls: Vectors = picks.weights * above_neutral
    brought = np.maximum(falls, 0.0)
    brought[brought.sum(axis=1) <= 0.0] = 1.0
    return np.asarray(brought / brought.sum(axis=1, keepdims=True), dtype=np.float32)


class PickThemes:
    """What the picks are about: their themes, keywords and genres."""

    def __init__(self, picks: Sequence[Film]) -> None:
        self._named = {
            field: [frozenset[str](getattr(pick, field)) for pick in picks] for field in _TELLING
        }
        self._any = {field: frozenset[str]().union(*each) for field, each in self._named.items()}

    def shared(self, film: Film, shares: Sequence[float]) -> tuple[str, ...]:
        """Return up to three themes `film` has in common with the picks, weighed by their shares.

        Themes come first, then keywords, then genres: only what the film really has.
        """
        for field in _TELLING:
            # The film's own order breaks ties: its most defining theme comes first.
            common = [name for name in getattr(film, field) if name in self._any[field]]
            if common:
                told = list(zip(self._named[field], shares, strict=True))
                common.sort(key=lambda name: -sum(share for names, share in told if name in names))
                return tuple(common[:_MOST_THEMES])
        return ()
