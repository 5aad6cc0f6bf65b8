"""A worse index never goes live, and the verdict says why."""

from collections.abc import Mapping

import pytest

from index.gate import LEAST, MAIN_METRIC, MARGIN, Measured, judge

NO_OTHERS: Mapping[str, float] = {}
GOOD = dict.fromkeys(LEAST, 1.0)


def measured(
    ndcg: float | None, ratings: str = "r", figures: Mapping[str, float] = NO_OTHERS
) -> Measured:
    metrics = {**GOOD, **figures}
    if ndcg is not None:
        metrics[MAIN_METRIC] = ndcg
    return Measured("c", ratings, metrics)


def test_the_first_index_passes_when_its_figures_are_good() -> None:
    assert judge(measured(None), None).passed


@pytest.mark.parametrize("name", LEAST)
def test_a_figure_below_the_least_is_refused_by_its_name(name: str) -> None:
    verdict = judge(measured(None, figures={name: LEAST[name] - 0.01}), None)
    assert not verdict.passed
    assert name in verdict.reasons[0]


def test_a_missing_figure_is_refused() -> None:
    assert not judge(Measured("c", None, {}), None).passed


def test_a_clearly_worse_candidate_is_refused() -> None:
    verdict = judge(measured(0.40), measured(0.40 + MARGIN + 0.001))
    assert not verdict.passed
    assert "worse" in verdict.reasons[0]


def test_an_equal_candidate_passes() -> None:
    assert judge(measured(0.40), measured(0.40)).passed


def test_a_candidate_within_the_margin_passes() -> None:
    assert judge(measured(0.40), measured(0.40 + MARGIN / 2)).passed


def test_measures_on_other_ratings_are_not_compared() -> None:
    verdict = judge(measured(0.10, ratings="new"), measured(0.90, ratings="old"))
    assert verdict.passed
    assert "cannot be compared" in verdict.reasons[0]
