"""Least and most figures: refused by their names."""

import pytest

from index.gate.cost import Latency, latency, size
from index.gate.figures import GOLDEN, PANEL, behaviour, breadth, golden, search

GOOD = dict.fromkeys(GOLDEN, 1.0)
BROAD = {
    "ndcg_at_10": 0.45,
    "shown_ndcg_at_10": 0.40,
    "shown_coverage_at_5": 0.05,
    "shown_mean_popularity": 80.0,
    "popularity_coverage_at_5": 0.001,
    "popularity_mean_popularity": 200.0,
}


def test_good_figures_pass() -> None:
    assert golden(GOOD).outcome == "passed"


@pytest.mark.parametrize("name", GOLDEN)
def test_a_figure_below_the_least_is_refused_by_its_name(name: str) -> None:
    found = golden({**GOOD, name: GOLDEN[name] - 0.01})
    assert found.outcome == "refused"
    assert name in found.said


def test_a_missing_figure_is_refused() -> None:
    assert golden({}).outcome == "refused"


def test_the_panel_is_judged_where_it_could_be_asked() -> None:
    assert behaviour(GOOD).outcome == "not judged"
    assert behaviour(dict(PANEL)).outcome == "passed"
    assert behaviour({**PANEL, "panel_wish_met": 0.5}).outcome == "refused"


def test_a_broad_candidate_passes() -> None:
    assert breadth(BROAD, None).outcome == "passed"
    assert breadth(BROAD, BROAD).outcome == "passed"
    assert breadth({}, None).outcome == "not judged"


@pytest.mark.parametrize(
    ("worse", "said"),
    [
        ({"shown_coverage_at_5": 0.002}, "shown to anybody, below 0.3%"),
        ({"shown_coverage_at_5": 0.03}, "the champion's 5.0%"),
        ({"shown_mean_popularity": 195.0}, "nearly the most liked"),
        ({"shown_mean_popularity": 110.0}, "the champion's 80"),
        ({"shown_ndcg_at_10": 0.2}, "keeps only 0.200"),
    ],
)
def test_a_narrow_candidate_is_refused(worse: dict[str, float], said: str) -> None:
    found = breadth({**BROAD, **worse}, BROAD)
    assert found.outcome == "refused"
    assert said in found.said


def test_search_may_not_fall() -> None:
    assert search({}, None).outcome == "not judged"
    assert search({"search_recall_10": 0.1}, None).outcome == "passed"
    assert search({"search_recall_10": 0.1}, {"search_recall_10": 0.11}).outcome == "passed"
    assert search({"search_recall_10": 0.1}, {"search_recall_10": 0.2}).outcome == "refused"


def test_slow_answers_are_refused() -> None:
    quick = Latency(recommend=5.0, search=6.0, title=1.0)
    assert latency(quick, None).outcome == "passed"
    assert latency(quick, quick).outcome == "passed"
    assert latency(Latency(recommend=30.0, search=6.0, title=1.0), quick).outcome == "passed"
    slow = latency(Latency(recommend=60.0, search=6.0, title=1.0), quick)
    assert (slow.outcome, slow.said) == ("refused", "recommend takes 60.0 ms, the champion 5.0.")
    assert latency(Latency(300.0, 1.0, 1.0), None).outcome == "refused"


def test_a_bundle_that_grew_beyond_its_films_is_refused() -> None:
    assert size(400_000_000, 77_000, 5_000.0).outcome == "passed"
    assert size(400_000_000, 40_000, 5_000.0).outcome == "refused"
    assert size(5_000_000_000, 10_000_000, None).outcome == "refused"
