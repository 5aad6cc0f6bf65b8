"""What a version is known to do badly, in sentences that follow from its figures."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from index.card.markdown import gained, sure, table
from index.evaluation.evidence import Found
from index.evaluation.shown import SHOWN, TASTE
from index.evaluation.slice_gains import SliceGain
from index.evaluation.slices import FEWEST_PEOPLE
from index.manifest import Manifest

_PLURAL = {"decade": "decades", "language": "languages", "popularity": "degrees of fame"}


def weaknesses(manifest: Manifest, found: Found | None) -> list[str]:
    """Return the lines that tell the weak slices, the unmeasured ones, and what fame does."""
    if found is None:
        return ["* How well it knows anybody's taste was not measured."]
    lines = [f"* {each}" for each in _sentences(manifest, found)]
    return [*lines, "", *_slices([each for each in found.slices if each.gain])]


def _sentences(manifest: Manifest, found: Found) -> Iterator[str]:
    films = manifest.counts["films"]
    for kind, some in groupby(found.slices, key=lambda each: each.kind):
        yield from _of_kind(kind, list(some), films)
    taste, shown = found.qualities[TASTE], found.qualities[SHOWN]
    lost = 1 - shown.ndcg_at_10.value / max(taste.ndcg_at_10.value, 1e-9)
    if lost > 0:
        yield f"Showing different films costs {lost:.0%} of the ranking's nDCG@10."
    yield (
        f"Off the 100 most liked films nDCG@10 is {sure(taste.tail_ndcg_at_10)}, "
        f"of {sure(taste.ndcg_at_10)} over all."
    )
    yield f"{1 - shown.coverage_at_5:.1%} of the films were shown to none of the people asked."


def _of_kind(kind: str, some: Sequence[SliceGain], films: int) -> Iterator[str]:
    plural = _PLURAL[kind]
    weak = [each.name for each in some if each.is_weak]
    if weak:
        yield (
            f"{plural.capitalize()} where it is not surely better than the most liked films: "
            f"{', '.join(weak)}."
        )
    elif any(each.gain for each in some):
        yield f"Among {plural} that could be measured none is weaker than the most liked films."
    unasked = [each for each in some if each.gain is None]
    if unasked:
        count = sum(each.films for each in unasked)
        few = f"fewer than {FEWEST_PEOPLE} people asked like any film of them"
        yield (
            f"Not measured, since {few}: {len(unasked)} {plural} with {count:,} films "
            f"({count / max(films, 1):.1%})."
        )


def _slices(measured: Sequence[SliceGain]) -> list[str]:
    if not measured:
        return []
    told = "Films of each part of the catalogue, ranked among themselves for people who like some:"
    rows = (
        (
            f"{each.kind} {each.name}",
            f"{each.films:,}",
            f"{each.people:,}",
            sure(each.ndcg_at_10) if each.ndcg_at_10 else "",
            gained(each.gain) if each.gain else "",
        )
        for each in measured
    )
    return [told, "", *table(("part", "films", "people", "nDCG@10", "over most liked"), rows)]
