"""Reasons are measured, never invented."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from catalogue.film import Film
from index.recommending.picks import Picks
from index.recommending.reasons import PickThemes, shares
from index.vector_index import Vectors

SEEDS = st.integers(0, 10_000)


EQUAL = np.full(5, 0.2, dtype=np.float32)


def space(seed: int) -> tuple[Vectors, Picks]:
    """Return what every film alone says for one answer, and five picks."""
    generator = np.random.default_rng(seed)
    says = generator.standard_normal(40).astype(np.float32)
    return says, Picks(np.sort(generator.choice(40, 5, replace=False)).astype(np.int64), EQUAL)


@given(SEEDS)
def test_shares_add_up_to_one_and_are_never_negative(seed: int) -> None:
    says, picks = space(seed)
    [found] = shares(says[None, picks.rows] - says.mean(), picks)
    assert found.min() >= 0
    assert np.isclose(found.sum(), 1, atol=1e-5)


@given(SEEDS)
def test_removing_the_main_reason_lowers_the_score_most(seed: int) -> None:
    says, picks = space(seed)
    [found] = shares(says[None, picks.rows] - says.mean(), picks)
    without = [np.delete(says[picks.rows], i).mean() for i in range(5)]
    if found.max() > np.sort(found)[-2] + 1e-4:
        assert int(np.argmax(found)) == int(np.argmin(without))


def test_shares_are_equal_when_no_pick_brought_anything() -> None:
    found = shares(np.zeros((1, 5), np.float32), Picks(np.arange(5), EQUAL))
    assert np.allclose(found, 0.2)


def film(film_id: str, **fields: tuple[str, ...]) -> Film:
    return Film.model_validate({"id": film_id, "title": film_id, "overview": "", **fields})


def test_shared_themes_are_those_the_film_and_its_picks_have() -> None:
    found = film("x", themes=("heist", "snow", "train"))
    picks = [film("a", themes=("snow",)), film("b", themes=("train", "dog"))]
    assert PickThemes(picks).shared(found, (0.2, 0.8)) == ("train", "snow")


def test_without_common_themes_common_genres_are_named() -> None:
    found = film("x", themes=("heist",), genres=("Crime", "Drama"))
    assert PickThemes([film("a", genres=("Drama",))]).shared(found, (1.0,)) == ("Drama",)


def test_nothing_in_common_names_nothing() -> None:
    assert PickThemes([film("a", genres=("Drama",))]).shared(film("x"), (1.0,)) == ()
