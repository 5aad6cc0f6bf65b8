"""Worse is refused, better passes, equal passes when it brings something."""

import numpy as np
import pytest

from index.gate.quality import (
    MARGIN,
    Values,
    against_champion,
    against_neighbours,
    against_popularity,
    as_served,
    paired,
)

NEW = ["12 new films"]
NOTHING: list[str] = []


def people(count: int = 200, mean: float = 0.4) -> Values:
    """Figures of people who differ a great deal among themselves."""
    return np.clip(np.random.default_rng(0).normal(mean, 0.25, count), 0, 1)


def shifted(by: float, noise: float = 0.02) -> Values:
    """The same people, asked of a model that is better or worse by so much."""
    apart = np.random.default_rng(1).normal(0, noise, len(people()))
    moved: Values = people() + by + apart - apart.mean()
    return moved


def test_pairing_finds_a_difference_that_two_means_would_hide() -> None:
    apart = paired(shifted(0.01), people())
    assert apart.low > 0
    assert people().std() / np.sqrt(len(people())) > apart.mean


def test_a_worse_candidate_is_refused_with_the_figures() -> None:
    found = against_champion(shifted(-2 * MARGIN), people(), NEW)
    assert found.outcome == "refused"
    assert found.said.startswith("Worse: nDCG@10")
    assert "200 people" in found.said


def test_surely_worse_by_little_is_refused_too() -> None:
    assert against_champion(shifted(-MARGIN / 2, 0.005), people(), NEW).outcome == "refused"


def test_a_better_candidate_passes() -> None:
    found = against_champion(shifted(2 * MARGIN), people(), NOTHING)
    assert (found.outcome, found.said[:7]) == ("passed", "Better:")


def test_an_equal_candidate_passes_for_what_it_brings() -> None:
    found = against_champion(shifted(0.0, 0.2), people(), NEW)
    assert found.outcome == "passed"
    assert found.said.startswith("Equal, and it brings 12 new films:")


def test_an_equal_candidate_that_brings_nothing_is_refused() -> None:
    found = against_champion(people(), people(), NOTHING)
    assert found.outcome == "refused"
    assert "brings nothing" in found.said


def test_too_few_people_judge_nothing() -> None:
    few = people(5)
    assert against_champion(few, few, NEW).outcome == "not judged"
    assert against_popularity(few, few).outcome == "not judged"
    assert against_neighbours(few, few).outcome == "not judged"


def test_no_better_than_popularity_is_refused() -> None:
    found = against_popularity(shifted(0.0, 0.2), people())
    assert found.outcome == "refused"
    assert "most liked films" in found.said
    assert against_popularity(shifted(0.05), people()).outcome == "passed"


def test_a_few_people_refuse_only_what_is_surely_no_better_than_popularity() -> None:
    half = slice(0, 30)
    assert against_popularity(shifted(0.0, 0.2)[half], people()[half]).outcome == "passed"
    assert against_popularity(shifted(-0.1)[half], people()[half]).outcome == "refused"


def test_surely_worse_than_neighbours_is_refused() -> None:
    assert against_neighbours(shifted(-0.02), people()).outcome == "refused"
    assert against_neighbours(shifted(0.0, 0.2), people()).outcome == "passed"


@pytest.mark.parametrize(("served", "outcome"), [(0.52, "passed"), (0.30, "refused")])
def test_a_bundle_that_is_not_what_was_judged_is_refused(served: float, outcome: str) -> None:
    assert as_served(0.4, served).outcome == outcome
