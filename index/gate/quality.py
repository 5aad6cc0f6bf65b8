"""Is it better? The same people's questions, answered by both; what differs, person by person."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from index.gate.verdict import CHAMPION, Check, check, not_judged

Values = NDArray[np.float64]

# How far the mean may fall below the champion's before that alone is worse: about the noise of
# one seed of the training.
MARGIN = 0.01
# With fewer, the interval of a difference is wider than any difference worth acting on.
FEWEST_PEOPLE = 20
_ENOUGH_FOR_PROOF = 40
_DRAWS = 2000
_TAILS = (2.5, 97.5)


@dataclass(frozen=True, slots=True)
class Difference:
    """A mean difference over people, and the interval that holds it 95 times in a hundred."""

    mean: float
    low: float
    high: float
    people: int

    def __str__(self) -> str:
        return f"{self.mean:+.4f} [{self.low:+.4f}, {self.high:+.4f}], {self.people:,} people"


def paired(ours: Values, theirs: Values, seed: int = 0) -> Difference:
    """Return ours - theirs by a bootstrap over people; both answered the same questions."""
    apart = ours - theirs
    generator = np.random.default_rng(seed)
    draws = generator.integers(len(apart), size=(_DRAWS, len(apart)))
    low, high = np.percentile(apart[draws].mean(axis=1), _TAILS)
    return Difference(float(apart.mean()), float(low), float(high), len(apart))


def against_champion(ours: Values, theirs: Values, brings: list[str]) -> Check:
    """Return how the candidate does beside the champion; equal is good enough when it `brings` any.

    Worse by more than MARGIN, or surely worse by anything, is refused.
    """
    if len(ours) < FEWEST_PEOPLE:
        return not_judged(CHAMPION, f"Only {len(ours)} people can be asked of both.")
    apart = paired(ours, theirs)
    said = f"nDCG@10 {ours.mean():.4f}, the champion's {theirs.mean():.4f} ({apart})"
    if apart.mean < -MARGIN or apart.high < 0:
        return check(CHAMPION, [f"Worse: {said}."], "")
    if apart.low > 0:
        return check(CHAMPION, [], f"Better: {said}.")
    if brings:
        return check(CHAMPION, [], f"Equal, and it brings {', '.join(brings)}: {said}.")
    return check(CHAMPION, [f"Equal, and it brings nothing that the champion lacks: {said}."], "")


def against_popularity(ours: Values, theirs: Values) -> Check:
    """Return whether it beats most-liked-first, which knows nothing of anybody.

    What was learned from ratings that mean nothing does not: with enough people that must be sure.
    """
    name = "against popularity"
    if len(ours) < FEWEST_PEOPLE:
        return not_judged(name, f"Only {len(ours)} people can be asked.")
    apart = paired(ours, theirs)
    said = f"nDCG@10 {ours.mean():.4f}, most-liked-first {theirs.mean():.4f} ({apart})"
    failed = apart.low <= 0 if len(ours) >= _ENOUGH_FOR_PROOF else apart.high < 0
    told = f"It is not surely better than showing everybody the most liked films: {said}."
    return check(name, [told] if failed else [], f"{said}.")


def against_neighbours(ours: Values, theirs: Values) -> Check:
    """Return whether it is not surely worse than ItemKNN, tuned where it is judged."""
    name = "against ItemKNN"
    if len(ours) < FEWEST_PEOPLE:
        return not_judged(name, f"Only {len(ours)} people can be asked.")
    apart = paired(ours, theirs)
    said = f"nDCG@10 {ours.mean():.4f}, ItemKNN {theirs.mean():.4f} ({apart})"
    return check(name, [f"Surely worse: {said}."] if apart.high < 0 else [], f"{said}.")


def as_served(judged: float, served: float) -> Check:
    """Return whether the bundle answers as well as the model that was judged in its place.

    The bundle learned from the people who are asked, so it can only do better; when it does
    worse, something else went into it.
    """
    failed = served < judged - MARGIN
    said = f"nDCG@10 {served:.4f} of the bundle itself, {judged:.4f} of the model judged for it"
    told = f"The bundle is not what was judged: {said}."
    return check("as served", [told] if failed else [], f"{said}.")
