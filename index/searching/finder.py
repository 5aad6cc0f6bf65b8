"""Search by plot, mood, a film to start from, or anything said about a film."""

from collections.abc import Callable, Container
from dataclasses import dataclass

import numpy as np

from index.answers import Heard
from index.searching.film_reference import Reference, referred_film
from index.searching.fusion import Scores
from index.searching.text_search import TextSearch
from index.stages import Stage
from index.titles.title_search import TitleSearch
from index.vector_index import Mask

# What likeness to the film referred to is worth, and what differs beside it.
_LIKENESS, _DIFFERENCE = 20.0, 1.5
# How far the film whose title was typed is ahead of whatever else fits.
_NAMED = 1.0
# Films that fit what differs as well as the best hundredth, or so many, fit it well enough: one
# called "Funny" is not funnier than a comedy, and no nearer to the film referred to.
_FITTING, _FITTING_SHARE = 50, 0.01


@dataclass(frozen=True, slots=True)
class Found:
    """Rows and scores, best first, and what was heard in the query besides a story."""

    films: list[tuple[int, float]]
    heard: tuple[Heard, ...] = ()


class Finder:
    """Ranks films for queries; `likeness` tells how alike each film is to the one in a row."""

    def __init__(
        self,
        text: TextSearch,
        titles: TitleSearch,
        likeness: Callable[[int], Scores],
        ids: tuple[str, ...],
    ) -> None:
        self._text = text
        self._titles = titles
        self._likeness = likeness
        self._ids = ids

    def find(self, q: str, limit: int, allowed: Mask, ignored: Container[str] = ()) -> Found:
        """Return the `limit` films that fit `q` best among those `allowed` [films], best first.

        What was heard in `q` is evidence, not a filter, unless its key is `ignored`.
        """
        if not any(map(str.isalnum, q)):
            return Found([])  # Nothing is said; anything found would be by chance.
        reference = referred_film(q, self._titles.best_known)
        if reference and self._heard(reference).key not in ignored:
            scores, heard = self._scores_from_film(q, reference, allowed, ignored)
        else:
            heard = self._text.hear(q, ignored)
            scores = self._text.scores(q, heard, allowed)
            named = self._titles.named(q)
            if named is not None:
                # Whoever types a title looks for that film, whatever else is told in such words.
                scores[named] = max(scores[named], float(scores.max()) + _NAMED)
        with Stage("rank"):
            return Found(best(scores, limit, allowed & np.isfinite(scores)), heard)

    def _scores_from_film(
        self, q: str, reference: Reference, allowed: Mask, ignored: Container[str]
    ) -> tuple[Scores, tuple[Heard, ...]]:
        """Return how well each film fits a query that starts from another, and what was heard."""
        scores = _LIKENESS * self._likeness(reference.row)
        differs = q[reference.rest :]
        heard = self._text.hear(differs, ignored)
        if differs.strip():
            scores = scores + _DIFFERENCE * _levelled(self._text.scores(differs, heard, allowed))
        scores[reference.row] = -np.inf
        return scores, (self._heard(reference), *(each.later(reference.rest) for each in heard))

    def _heard(self, reference: Reference) -> Heard:
        return Heard("film", self._ids[reference.row], reference.start, reference.end)


def _levelled(scores: Scores) -> Scores:
    """Return `scores` [films], the best of them all alike."""
    fitting = max(_FITTING, int(_FITTING_SHARE * len(scores)))
    if fitting >= len(scores):
        return scores
    return np.asarray(np.minimum(scores, np.partition(scores, -fitting)[-fitting]))


def best(scores: Scores, limit: int, allowed: Mask) -> list[tuple[int, float]]:
    """Return the rows and `scores` [films] of the `limit` best films `allowed`, best first.

    Films of one score are in the order of their rows, so that no page repeats another's.
    """
    limit = min(limit, int(allowed.sum()))
    if limit <= 0:
        return []
    ranked = np.where(allowed, scores, -np.inf)
    top = np.flatnonzero(ranked >= -np.partition(-ranked, limit - 1)[limit - 1])
    top = top[np.lexsort((top, -ranked[top]))][:limit]
    return [(int(row), float(ranked[row])) for row in top]
