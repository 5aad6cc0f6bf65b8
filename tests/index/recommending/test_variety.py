"""Five films are five different films."""

import numpy as np

from index.recommending.variety import diversify, one_of_each


def test_the_best_film_comes_first() -> None:
    rows = np.arange(4)
    scores = np.array([0.1, 0.9, 0.5, 0.3], dtype=np.float32)
    assert diversify(rows, scores, np.eye(4, dtype=np.float32), 4)[0] == 1


def test_a_twin_of_the_best_film_gives_way_to_a_nearly_as_good_other_one() -> None:
    vectors = np.array([[1, 0], [1, 0], [0, 1], [0, 1]], dtype=np.float32)
    scores = np.array([1.0, 0.99, 0.95, 0.0], dtype=np.float32)
    assert diversify(np.arange(4), scores, vectors, 2).tolist() == [0, 2]


def test_no_more_films_are_chosen_than_there_are() -> None:
    assert len(diversify(np.arange(2), np.ones(2, np.float32), np.eye(2, dtype=np.float32), 5)) == 2


def test_nothing_comes_of_nothing() -> None:
    empty = np.empty(0, np.float32)
    assert len(diversify(np.empty(0, np.int64), empty, np.empty((0, 2), np.float32), 5)) == 0


def test_one_of_each_group_is_kept_and_none_of_those_taken() -> None:
    alien, alone, rocky, other, jaws = range(5)
    groups = [alien, alone, rocky, alien, other, rocky, jaws]
    assert one_of_each(groups, {jaws}) == [0, 1, 2, 4]
