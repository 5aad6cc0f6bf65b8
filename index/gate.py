"""The quality gate: may this candidate replace what is live?"""

from collections.abc import Mapping
from dataclasses import dataclass

# What the index must get right whatever its catalogue (index/golden.py).
LEAST: Mapping[str, float] = {
    "golden_title_found": 0.95,
    "golden_sentence_found": 0.60,
    "golden_five_given": 1.0,
}
# The measure that decides between two models of the same films and ratings, and by how much
# a candidate may fall below the champion: about the noise of one seed.
MAIN_METRIC = "ndcg_at_10"
MARGIN = 0.01


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether the candidate may go live, and every reason for or against it."""

    passed: bool
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Measured:
    """What is known of one bundle: the data it was made from and its metrics."""

    catalogue_digest: str
    ratings_digest: str | None
    metrics: Mapping[str, float]


def judge(candidate: Measured, champion: Measured | None) -> Verdict:
    """Return the verdict on `candidate`; without a champion only the least figures count."""
    failures = [
        f"{name} is {candidate.metrics.get(name, 0.0):.3f}, below {least:.3f}."
        for name, least in LEAST.items()
        if candidate.metrics.get(name, 0.0) < least
    ]
    against = _against(candidate, champion) if champion else None
    if against is not None and not against[0]:
        failures.append(against[1])
    if failures:
        return Verdict(False, tuple(failures))
    return Verdict(True, (against[1] if against else "There is no champion to compare with.",))


def _against(candidate: Measured, champion: Measured) -> tuple[bool, str]:
    ours, theirs = candidate.metrics.get(MAIN_METRIC), champion.metrics.get(MAIN_METRIC)
    if candidate.ratings_digest != champion.ratings_digest or ours is None or theirs is None:
        return True, "The champion was measured on other ratings, so the two cannot be compared."
    said = f"{MAIN_METRIC} is {ours:.4f}, the champion's {theirs:.4f}"
    if ours < theirs - MARGIN:
        return False, f"{said}: worse by more than {MARGIN}."
    return True, f"{said}: not worse by more than {MARGIN}."
