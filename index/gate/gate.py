"""The gate: may this candidate replace what is live?"""

from collections.abc import Iterator, Sequence

import numpy as np

from catalogue.ratings import Likes
from index.bundle import read_bundle, taste_space
from index.errors import BundleRefused
from index.evaluation.baselines import counts
from index.evaluation.judging import judge as ask
from index.evaluation.judging import most_liked
from index.evaluation.models import Model, TasteModel
from index.evaluation.protocol import Question, people_apart
from index.evaluation.shown import TASTE
from index.gate import cost, figures, quality
from index.gate.candidate import Contender, Elsewhere
from index.gate.quality import Values
from index.gate.verdict import CHAMPION, Check, Verdict, check, not_judged
from index.panel.difference import panel_difference

_MOST_MOVED = 10
_NO_RATINGS = "There are too few people's ratings to ask."


def judge(
    candidate: Contender, champion: Contender | None, likes: Likes | None, against: str | None
) -> Verdict:
    """Return the verdict on `candidate`, whose ratings are `likes`, held against the champion."""
    metrics = dict(candidate.index.manifest.metrics)
    theirs = dict(champion.index.manifest.metrics) if champion else None
    checks = [
        _integrity(candidate),
        figures.golden(metrics),
        figures.behaviour(metrics),
        _champion(candidate, champion, likes),
        *_opponents(candidate, likes),
        figures.breadth(metrics, theirs),
        figures.search(metrics, theirs),
        _latency(candidate, champion),
        _size(candidate, champion),
    ]
    changes = tuple(_changes(candidate, champion)) if champion else ()
    return Verdict(checks=tuple(checks), against=against, changes=changes)


def _integrity(candidate: Contender) -> Check:
    try:
        manifest = read_bundle(candidate.folder).manifest
    except BundleRefused as error:
        return check("integrity", [str(error)], "")
    return check("integrity", [], f"{len(manifest.files)} files as the manifest says.")


def _champion(candidate: Contender, champion: Contender | None, likes: Likes | None) -> Check:
    if champion is None:
        return not_judged(CHAMPION, "There is no champion to compare with.")
    if champion.index.manifest.digest == candidate.index.manifest.digest:
        return check(CHAMPION, [], "It is the champion itself.")
    if champion.evidence is None:
        return not_judged(CHAMPION, "The champion was not asked by people's ratings.")
    if candidate.evidence is None or likes is None:
        told = "The champion learned from people, and nothing shows that this is not worse."
        return check(CHAMPION, [f"{told} {_NO_RATINGS}"], "")
    other = Elsewhere(champion.evidence, candidate.index.films.ids)
    asked = people_apart(likes).questions
    shared = np.array([other.knows(question) for question in asked], dtype=np.bool_)
    both = [question for question, known in zip(asked, shared, strict=True) if known]
    ours = candidate.evidence.people[TASTE][shared]
    theirs = _asked(other, both, candidate, likes) if both else ours[:0]
    return quality.against_champion(ours, theirs, _brings(candidate, champion))


def _opponents(candidate: Contender, likes: Likes | None) -> list[Check]:
    evidence = candidate.evidence
    if evidence is None or likes is None:
        names = ("against popularity", "against ItemKNN", "as served")
        return [not_judged(name, _NO_RATINGS) for name in names]
    ours = evidence.people[TASTE]
    served = TasteModel(taste_space(read_bundle(candidate.folder)))
    answered = _asked(served, people_apart(likes).questions, candidate, likes)
    return [
        quality.against_popularity(ours, evidence.people["popularity"]),
        quality.against_neighbours(ours, evidence.people["item-knn"]),
        quality.as_served(float(ours.mean()), float(answered.mean())),
    ]


def _asked(model: Model, questions: Sequence[Question], of: Contender, likes: Likes) -> Values:
    head = most_liked(counts(likes, len(of.index.films)))
    return ask(model, questions, head).ndcg_at_10


def _brings(candidate: Contender, champion: Contender) -> list[str]:
    """Return what of the candidate the champion lacks, in words."""
    ours, theirs = set(candidate.index.films.ids), set(champion.index.films.ids)
    new, gone = len(ours - theirs), len(theirs - ours)
    made, before = candidate.index.manifest, champion.index.manifest
    said = {
        f"{new:,} new films": new > 0,
        f"{gone:,} films fewer": gone > 0,
        "changed films": not new and not gone and made.catalogue_digest != before.catalogue_digest,
        "other ratings": made.ratings_digest != before.ratings_digest,
        "another encoder": made.encoder_sha256 != before.encoder_sha256,
        "other passages": made.passage_version != before.passage_version,
        "other code": made.git_commit != before.git_commit,
    }
    return [what for what, is_so in said.items() if is_so]


def _changes(candidate: Contender, champion: Contender) -> Iterator[str]:
    """Yield what people would see change, in sentences."""
    found = panel_difference(champion.index, candidate.index)
    yield f"{len(candidate.index.films):,} films instead of {len(champion.index.films):,}."
    if found.tastes:
        yield f"The panel's fives overlap by {found.overlap_at_5:.0%} ({found.tastes} tastes)."
    for moved in found.moved[:_MOST_MOVED]:
        yield f"{moved.taste}: {', '.join(moved.went)} → {', '.join(moved.came)}."


def _latency(candidate: Contender, champion: Contender | None) -> Check:
    if champion is None:
        return cost.latency(cost.latencies(candidate.index)[0], None)
    ours, theirs = cost.latencies(candidate.index, champion.index)
    return cost.latency(ours, theirs)


def _size(candidate: Contender, champion: Contender | None) -> Check:
    theirs = champion.bytes / max(len(champion.index.films), 1) if champion else None
    return cost.size(candidate.bytes, len(candidate.index.films), theirs)
