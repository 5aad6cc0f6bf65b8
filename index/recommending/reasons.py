"""Why a film was recommended: true shares of the picks, and what they have in common."""

from collections import Counter

import numpy as np

from catalogue.film import Film
from index.recommending.picks import Picks
from index.vector_index import Vectors

_MOST_THEMES = 3


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


def shared_themes(film: Film, picks: list[tuple[Film, float]]) -> tuple[str, ...]:
    """Return up to three themes the film has in common with the picks, weighed by share.

    Themes come first, then keywords, then genres: only what the film really has.
    """
    for field in ("themes", "keywords", "genres"):
        own: tuple[str, ...] = getattr(film, field)
        if not own:
            continue
        weight: Counter[str] = Counter()
        for pick, share in picks:
            for name in getattr(pick, field):
                weight[name] += share  # type: ignore[assignment]
        # The film's own order breaks ties: its most defining theme comes first.
        common = [name for name in own if name in weight]
        if common:
            return tuple(sorted(common, key=lambda name: -weight[name])[:_MOST_THEMES])
    return ()
