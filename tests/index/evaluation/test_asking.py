"""Asking people from grids: what they pick, and what that is worth."""

from dataclasses import replace

import numpy as np
import pytest

from embeddings.taste.taste_space import TasteSpace, no_kin
from index.evaluation.asking import GRID, MOST_GRIDS, Person, ask, judge_grids
from index.evaluation.evaluation import Material
from index.evaluation.grids import AtRandom, InOrder, people_of
from index.evaluation.models import TasteModel
from index.evaluation.pairs import judge_pairs
from index.evaluation.protocol import questions
from index.spaces import Spaces

FILMS = 600


def person(likes: list[int]) -> Person:
    return Person(1, np.array(likes, np.int64), np.full(len(likes), 4.0))


def test_a_person_picks_what_they_like_until_there_are_five() -> None:
    asked = ask(InOrder(np.arange(FILMS)), person([0, 3, 5, 30, 31, 40]), seed=0)
    assert asked.is_done
    assert set(asked.picks.tolist()) <= {0, 3, 5, 30, 31, 40}
    assert asked.films_shown >= GRID


def test_what_they_rated_highest_is_picked_first() -> None:
    someone = Person(1, np.array([2, 7, 9]), np.array([4.0, 5.0, 4.5]))
    assert ask(InOrder(np.arange(FILMS)), someone, seed=0).picks.tolist()[:3] == [7, 9, 2]


def test_grids_without_anything_liked_are_passed_over_for_others() -> None:
    asked = ask(InOrder(np.arange(FILMS)), person([GRID * 2 + 1]), seed=0)
    assert asked.picks.tolist() == [GRID * 2 + 1]
    assert not asked.is_done
    assert asked.grids_passed == MOST_GRIDS


def test_a_person_gives_up_when_nothing_is_left_to_show() -> None:
    asked = ask(InOrder(np.arange(30)), person([500]), seed=0)
    assert (len(asked.picks), asked.films_shown, asked.grids_passed) == (0, 30, 2)


def test_a_random_grid_is_the_same_for_the_same_history() -> None:
    grids = AtRandom(np.arange(FILMS), seed=3)
    picked, rejected = np.array([1, 2]), np.array([3])
    grid = grids.suggest(picked, rejected, GRID)
    assert grid == grids.suggest(picked[::-1], rejected, GRID)
    assert not set(grid) & {1, 2, 3}
    assert grid != grids.suggest(picked, np.array([4]), GRID)


@pytest.fixture
def space(material: Material) -> TasteSpace:
    sides = np.eye(2, dtype=np.float32)[np.arange(len(material.films)) % 2]
    return TasteSpace(sides, sides, np.zeros(len(sides), dtype=np.float32), no_kin(len(sides)))


def test_a_model_that_knows_people_is_worth_more_than_one_that_does_not(
    material: Material, space: TasteSpace
) -> None:
    people = people_of(questions(material.likes, seed=0), material.likes)
    grids = InOrder(np.arange(len(material.films)))
    opposite = replace(space, pick_vectors=space.pick_vectors[:, ::-1])
    knowing = judge_grids("all", grids, TasteModel(space), people)
    assert knowing.done == 1.0
    assert knowing.ndcg_at_10 > judge_grids("all", grids, TasteModel(opposite), people).ndcg_at_10


def test_pairs_are_served_in_each_way(material: Material, space: TasteSpace) -> None:
    spaces = Spaces.of_training(material.films, material.text_vectors, space)
    served = judge_pairs(spaces, questions(material.likes, seed=0))
    assert len({each.way for each in served}) == 3
    for each in served:
        assert each.pairs == len(material.likes.user_ids) // 2
        assert 0 <= each.least <= each.mean <= 1
