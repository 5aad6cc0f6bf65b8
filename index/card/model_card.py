"""The model card: what a version is for, how good it is, and where it is weak."""

from dataclasses import dataclass

from index.card.markdown import sure, table
from index.card.weaknesses import weaknesses
from index.evaluation.evidence import Found
from index.evaluation.report import Quality
from index.evaluation.shown import SHOWN, TASTE
from index.gate.verdict import Verdict
from index.manifest import Manifest

_USE = """\
## What it is for

* Five films for a person, or two people, who name one to ten films they love.
* Films found by their title, by what happens in them, by how they feel, and by what is like them.

It is not for judging people: nothing about a person follows from what they are shown. It does
not know what is suitable for children, what can be watched where, or whether a film is good.
Whatever the ratings' people leave out, it leaves out too.
"""
# How the rankings are called on the card; what a person is shown comes second on purpose.
_NAMES = {
    TASTE: "this version, its ranking",
    SHOWN: "this version, as people are shown it",
    "popularity": "most liked first",
    "item-knn": "ItemKNN, tuned",
}
_GOLDEN = {
    "golden_title_found": "exact titles that bring their film first",
    "golden_sentence_found": "sentences of synopses that bring their film among ten",
    "golden_coverage": "different films that 200 tastes get, of all films",
    "panel_wish_met": "tastes of the golden panel that get the least they may expect",
    "search_recall_10": "queries held apart that find their film among ten",
}


@dataclass(frozen=True, slots=True)
class Judgement:
    """What was measured of a version and what the gate said; `found` is None without ratings."""

    found: Found | None
    verdict: Verdict


def model_card(manifest: Manifest, judgement: Judgement) -> str:
    """Return the model card of the bundle `manifest` tells of, as Markdown."""
    lines = ["# Model card", "", *_identity(manifest), *_USE.splitlines(), ""]
    lines += _measured(manifest, judgement.found)
    lines += _gate(judgement.verdict)
    lines += ["## Known weaknesses", "", *weaknesses(manifest, judgement.found), ""]
    return "\n".join(lines)


def _identity(manifest: Manifest) -> list[str]:
    dimensions = ", ".join(f"{name} {size}" for name, size in sorted(manifest.dimensions.items()))
    taught = (
        f"the ratings `{manifest.ratings_digest[:12]}`"
        if manifest.ratings_digest
        else "the films' own links, themes and facts, since there were no ratings"
    )
    films = f"{manifest.counts['films']:,} films (`{manifest.catalogue_digest[:12]}`)"
    return table(
        ("", ""),
        [
            ("bundle", f"`{manifest.digest[:12]}`"),
            ("made", f"{manifest.created:%Y-%m-%d %H:%M} UTC"),
            ("code", f"`{manifest.git_commit or 'unknown'}`"),
            ("learned from", f"{films} and {taught}"),
            ("encoder", f"{manifest.encoder_name} (`{manifest.encoder_sha256[:12]}`)"),
            ("dimensions", dimensions),
        ],
    )


def _measured(manifest: Manifest, found: Found | None) -> list[str]:
    lines = ["## How good it is", ""]
    if found is None:
        lines += ["Too few people's ratings to ask: nothing shows how well it knows taste.", ""]
    else:
        people = next(iter(found.qualities.values())).people
        told = f"{people:,} people who taught it nothing named five films they like; each figure"
        lines += [f"{told} has its 95 % interval over people.", "", *_beside(found.qualities)]
    answered = [
        (said, f"{manifest.metrics[name]:.1%}")
        for name, said in _GOLDEN.items()
        if name in manifest.metrics
    ]
    return [*lines, *table(("asked", "share"), answered)]


def _beside(qualities: dict[str, Quality]) -> list[str]:
    return table(
        (
            "",
            "nDCG@10",
            "precision@5",
            "recall@20",
            "nDCG@10 off the 100 most liked",
            "films shown",
        ),
        (
            (
                name,
                sure(each.ndcg_at_10),
                sure(each.precision_at_5),
                sure(each.recall_at_20),
                sure(each.tail_ndcg_at_10),
                f"{each.coverage_at_5:.1%}",
            )
            for model, name in _NAMES.items()
            if (each := qualities.get(model))
        ),
    )


def _gate(verdict: Verdict) -> list[str]:
    against = f" against version {verdict.against}" if verdict.against else ""
    rows = ((each.name, each.outcome, each.said.replace("|", "/")) for each in verdict.checks)
    told = f"**{verdict.word.capitalize()}**{against}."
    return ["## The gate", "", told, "", *table(("check", "outcome", "why"), rows)]
