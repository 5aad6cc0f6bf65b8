"""Two who watch together: what suits both."""

import numpy as np
import pytest

from index.recommending.company import Company
from index.taste_index import TasteIndex, TasteQuery
from index.vector_index import VectorIndex, Vectors


@pytest.fixture
def answers() -> Vectors:
    return np.array([[1, 0, 0], [0, 1, 0], [0.6, 0.6, 0], [0.5, 0.1, 0]], dtype=np.float32)


def company(answers: Vectors, *people: list[float]) -> Company:
    nobody, nothing = np.empty(0, np.int64), np.empty(0, np.float32)
    queries = tuple(TasteQuery(np.array(one, np.float32), nobody, nothing) for one in people)
    return Company(TasteIndex(VectorIndex(answers)), answers.mean(axis=0), queries)


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


def test_the_score_of_two_rises_with_each_ones_own_as_the_pulls_say(answers: Vectors) -> None:
    asked = company(answers, [1, 0.2, 1], [0.1, 1, 1])
    found = asked.find(4, np.ones(4, bool))
    own = np.stack([asked.taste.scores(query, found.rows) for query in asked.queries], axis=1)
    rises = np.diff(found.scores)
    assert rises == pytest.approx(np.diff(own, axis=0) @ found.pulls(), abs=1e-6)


def test_nobody_is_served_where_nothing_is_allowed(answers: Vectors) -> None:
    nothing = np.zeros(4, bool)
    assert len(company(answers, [1, 0, 1], [0, 1, 1]).find(4, nothing).rows) == 0
    assert len(company(answers, [1, 0, 1]).find(4, nothing).rows) == 0
