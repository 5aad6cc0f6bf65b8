import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.metrics import ndcg_score

from index.evaluation.metrics import (
    best_rows,
    coverage,
    intra_list_similarity,
    mean_popularity,
    ndcg,
    recall,
)


@given(st.lists(st.booleans(), min_size=12, max_size=40).filter(any))
def test_ndcg_agrees_with_scikit_learn(relevant: list[bool]) -> None:
    places = np.array(relevant)
    falling = np.arange(len(places), 0, -1)
    theirs = ndcg_score(places[None].astype(int), falling[None], k=10)
    assert ndcg(places, int(places.sum()), 10) == pytest.approx(theirs)


def test_ndcg_says_nothing_without_targets() -> None:
    assert np.isnan(ndcg(np.zeros(10, dtype=bool), 0, 10))


def test_recall_is_one_when_no_more_can_be_found() -> None:
    hits = np.array([True, True, False, False])
    assert recall(hits, targets=2, depth=4) == 1.0


def test_the_best_rows_come_best_first_and_ties_by_row() -> None:
    scores = np.array([[0.1, 0.9, 0.9, 0.5]], dtype=np.float32)
    assert best_rows(scores, 3).tolist() == [[1, 2, 3]]


def test_films_that_may_not_be_answered_leave_empty_places() -> None:
    scores = np.array([[0.3, -np.inf, -np.inf]], dtype=np.float32)
    assert best_rows(scores, 3).tolist() == [[0, -1, -1]]


def test_coverage_counts_each_film_once() -> None:
    assert coverage(np.array([[0, 1], [1, 2]]), films=6) == 0.5


def test_mean_popularity_averages_over_every_place() -> None:
    assert mean_popularity(np.array([[0, 1], [1, 1]]), np.array([1.0, 5.0])) == 4.0


def test_a_list_of_one_kind_is_wholly_alike() -> None:
    vectors = np.array([[1, 0], [1, 0], [0, 1]], dtype=np.float32)
    assert intra_list_similarity(np.array([[0, 1]]), vectors) == pytest.approx(1.0)
    assert intra_list_similarity(np.array([[0, 2]]), vectors) == pytest.approx(0.0)
