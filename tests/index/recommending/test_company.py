"""Two who watch together: what suits both, the less happy one first."""

import numpy as np
import pytest

from index.recommending.company import MISERY, Company, together
from index.vector_index import VectorIndex, Vectors


@pytest.fixture
def answers() -> Vectors:
    return np.array([[1, 0, 0], [0, 1, 0], [0.6, 0.6, 0], [0.5, 0.1, 0]], dtype=np.float32)


def company(answers: Vectors, *people: list[float]) -> Company:
    queries = tuple(np.array(one, dtype=np.float32) for one in people)
    return Company(VectorIndex(answers), answers.mean(axis=0), queries)


def test_alone_the_order_and_the_scores_are_those_of_the_search(answers: Vectors) -> None:
    found = company(answers, [1, 0, 1]).find(4, np.ones(4, bool))
    assert found.rows.tolist() == [0, 2, 3, 1]
    assert found.scores.tolist() == pytest.approx([1, 0.6, 0.5, 0])
    assert found.suits[0, 0] == pytest.approx(1)


def test_a_film_near_both_comes_before_one_that_only_one_loves(answers: Vectors) -> None:
    found = company(answers, [1, 0, 1], [0, 1, 1]).find(4, np.ones(4, bool))
    assert found.rows[0] == 2
    assert found.suits[0].min() > 0


def test_the_order_of_the_two_people_does_not_matter(answers: Vectors) -> None:
    everything = np.ones(4, bool)
    one, other = [1.0, 0.2, 1.0], [0.1, 1.0, 1.0]
    first = company(answers, one, other).find(4, everything)
    second = company(answers, other, one).find(4, everything)
    assert first.rows.tolist() == second.rows.tolist()
    assert first.scores.tolist() == second.scores.tolist()


def test_the_less_happy_one_counts_more() -> None:
    suits = np.array([[0.9, 0.1], [0.5, 0.5]], dtype=np.float32)
    assert together(suits).tolist() == pytest.approx([0.5 - 0.4 * MISERY, 0.5])


def test_the_pulls_are_how_the_score_really_rises(answers: Vectors) -> None:
    asked = company(answers, [1, 0.2, 1], [0.1, 1, 1])
    found = asked.find(4, np.ones(4, bool))
    least = int(np.argmin(found.suits[0]))
    assert found.pulls(0)[least] / found.per_score[least] == pytest.approx((1 + MISERY) / 2)
    assert found.pulls(0).sum() > 0


def test_nobody_is_served_where_nothing_is_allowed(answers: Vectors) -> None:
    nothing = np.zeros(4, bool)
    assert len(company(answers, [1, 0, 1], [0, 1, 1]).find(4, nothing).rows) == 0
    assert len(company(answers, [1, 0, 1]).find(4, nothing).rows) == 0
