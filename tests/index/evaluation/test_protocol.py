import numpy as np

from catalogue.ratings import Likes
from index.evaluation import cold
from index.evaluation.protocol import people_apart, questions, user_folds, without_users


def test_everyone_is_asked_in_exactly_one_fold(likes: Likes) -> None:
    asked = [question.user for fold in user_folds(likes, 5, seed=1) for question in fold.questions]
    assert sorted(asked) == list(range(len(likes.user_ids)))


def test_nobody_teaches_the_model_that_answers_them(likes: Likes) -> None:
    for fold in user_folds(likes, 5, seed=1):
        asked = {question.user for question in fold.questions}
        assert asked.isdisjoint(fold.training.users.tolist())


def test_picks_and_targets_share_out_what_a_person_likes(likes: Likes) -> None:
    question = questions(likes, seed=3)[0]
    liked = set(likes.rows[likes.users == question.user].tolist())
    assert len(question.picks) == 5
    assert set(question.picks.tolist()) | set(question.targets.tolist()) == liked
    assert set(question.picks.tolist()).isdisjoint(question.targets.tolist())


def test_people_with_few_likes_are_not_asked(likes: Likes) -> None:
    assert questions(likes, seed=3, fewest=15) == ()


def test_ratings_below_four_stars_are_no_likes(likes: Likes) -> None:
    lukewarm = Likes(likes.users, likes.rows, np.full(len(likes), 3.5, np.float32), likes.user_ids)
    assert questions(lukewarm, seed=3) == ()


def test_the_same_seed_asks_the_same(likes: Likes) -> None:
    first, second = questions(likes, seed=3)[7], questions(likes, seed=3)[7]
    assert first.picks.tolist() == second.picks.tolist()
    assert first.picks.tolist() != questions(likes, seed=4)[7].picks.tolist()


def test_hidden_films_are_the_targets_and_never_taught(likes: Likes) -> None:
    for fold in cold.folds(likes, 60, 5, seed=1):
        assert not fold.hidden[fold.training.rows].any()
        for question in fold.questions:
            assert fold.hidden[question.targets].all()
            assert not fold.hidden[question.picks].any()


def test_each_film_is_hidden_once(likes: Likes) -> None:
    hidden = np.sum([fold.hidden for fold in cold.folds(likes, 60, 5, seed=1)], axis=0)
    assert hidden.tolist() == [1] * 60


def test_the_people_apart_are_the_same_whoever_else_there_is(likes: Likes) -> None:
    fewer = without_users(likes, np.arange(10, dtype=np.int32))
    apart, again = people_apart(likes), people_apart(fewer)
    assert {each.user for each in again.questions} == {
        each.user for each in apart.questions if each.user >= 10
    }
    taught = set(apart.training.users.tolist())
    assert taught.isdisjoint(each.user for each in apart.questions)
    assert 0.1 < len(apart.questions) / len(likes.user_ids) < 0.3
