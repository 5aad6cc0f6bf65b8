"""Least and most figures of a candidate alone: what every index must keep to."""

from collections.abc import Mapping

from index.gate.verdict import Check, check, not_judged

Metrics = Mapping[str, float]

# What the index must get right whatever its catalogue (index/golden.py, index/panel/behaviour.py).
GOLDEN: Metrics = {
    "golden_title_found": 0.95,
    "golden_sentence_found": 0.60,
    "golden_five_given": 1.0,
    "golden_order_kept": 0.98,
    "golden_coverage": 0.05,
}
# Of the golden panel; measured where the catalogue knows ten of its tastes.
PANEL: Metrics = {"panel_five_given": 1.0, "panel_wish_met": 0.75}
# A model that shows the same few films to everybody is one list, whatever its accuracy.
_COVERAGE_OF_POPULARITY = 3.0
_POPULARITY_OF_MOST_LIKED = 0.95
_KEPT_AS_SHOWN = 0.6
_LESS_COVERAGE = 0.7
_MORE_POPULARITY = 1.3
_SEARCH = "search_recall_10"
# About the standard error of a share over a few hundred queries.
_SEARCH_MARGIN = 0.02


def golden(metrics: Metrics) -> Check:
    """Return whether golden questions are answered as they must be."""
    return _at_least("golden questions", metrics, GOLDEN)


def behaviour(metrics: Metrics) -> Check:
    """Return whether the golden panel gets what it may expect."""
    if "panel_five_given" not in metrics:
        return not_judged("golden panel", "The catalogue knows too few of the panel's tastes.")
    return _at_least("golden panel", metrics, PANEL)


def breadth(metrics: Metrics, champion: Metrics | None) -> Check:
    """Return whether people are shown enough different films, and not only what all like."""
    name = "coverage and popularity bias"
    if "shown_coverage_at_5" not in metrics:
        return not_judged(name, "There are too few people's ratings to ask.")
    coverage, popularity = metrics["shown_coverage_at_5"], metrics["shown_mean_popularity"]
    least = _COVERAGE_OF_POPULARITY * metrics["popularity_coverage_at_5"]
    most = _POPULARITY_OF_MOST_LIKED * metrics["popularity_mean_popularity"]
    failures = []
    if coverage < least:
        failures.append(
            f"Only {coverage:.1%} of the films are shown to anybody, below {least:.1%}."
        )
    if popularity > most:
        failures.append(
            f"A film shown has {popularity:.0f} likes, above {most:.0f}: nearly the most liked."
        )
    if metrics["shown_ndcg_at_10"] < _KEPT_AS_SHOWN * metrics["ndcg_at_10"]:
        failures.append(
            f"Of an nDCG@10 of {metrics['ndcg_at_10']:.3f} what is shown keeps only "
            f"{metrics['shown_ndcg_at_10']:.3f}."
        )
    failures += _narrower(metrics, champion or {})
    return check(name, failures, f"{coverage:.1%} of the films shown, {popularity:.0f} likes each.")


def search(metrics: Metrics, champion: Metrics | None) -> Check:
    """Return whether films are found by words as often as before, on queries held apart."""
    ours, theirs = metrics.get(_SEARCH), (champion or {}).get(_SEARCH)
    if ours is None:
        return not_judged("search", "There are no queries to ask.")
    if theirs is None:
        return check("search", [], f"{ours:.1%} of queries find their film among ten.")
    said = f"{ours:.1%} of queries find their film among ten, of the champion's {theirs:.1%}."
    return check("search", [said] if ours < theirs - _SEARCH_MARGIN else [], said)


def _narrower(metrics: Metrics, champion: Metrics) -> list[str]:
    said = []
    ours, theirs = metrics["shown_coverage_at_5"], champion.get("shown_coverage_at_5")
    if theirs is not None and ours < _LESS_COVERAGE * theirs:
        said.append(f"{ours:.1%} of the films are shown to anybody, the champion's {theirs:.1%}.")
    liked, before = metrics["shown_mean_popularity"], champion.get("shown_mean_popularity")
    if before is not None and liked > _MORE_POPULARITY * before:
        said.append(f"A film shown has {liked:.0f} likes, the champion's {before:.0f}.")
    return said


def _at_least(name: str, metrics: Metrics, least: Metrics) -> Check:
    failures = [
        f"{metric} is {metrics.get(metric, 0.0):.3f}, below {value:.3f}."
        for metric, value in least.items()
        if metrics.get(metric, 0.0) < value
    ]
    told = ", ".join(f"{metric.partition('_')[2]} {metrics.get(metric, 0):.2f}" for metric in least)
    return check(name, failures, f"{told}.")
