"""Five films are five different films, and more of them never change the first."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.answers import Dials
from index.recommending.choosing import FIVE, Pool, choose
from index.vector_index import Vectors

DIALS = st.builds(Dials, st.floats(-1, 1), st.floats(-1, 1))


def pool(size: int, seed: int = 0, **columns: Vectors) -> Pool:
    generator = np.random.default_rng(seed)
    vectors = generator.standard_normal((size, 8)).astype(np.float32)
    return Pool(
        worth=columns.get("worth", np.sort(generator.random(size).astype(np.float32))[::-1]),
        renown=columns.get("renown", generator.standard_normal(size).astype(np.float32)),
        swing=columns.get("swing", np.ones(size, dtype=np.float32)),
        vectors=vectors / np.linalg.norm(vectors, axis=1, keepdims=True),
    )


def test_the_best_film_comes_first() -> None:
    assert choose(pool(40), Dials(), FIVE)[0] == 0


def test_variety_prefers_films_unlike_those_before() -> None:
    kinds = np.eye(6, dtype=np.float32)[[0, 0, 0, 0, 0, 1, 2, 3, 4, 5]]
    worth = np.linspace(1, 0, 10, dtype=np.float32)
    level = np.ones(10, dtype=np.float32)
    films = Pool(worth, level, level, kinds)

    def kinds_shown(variety: float) -> int:
        return len({int(kinds[at].argmax()) for at in choose(films, Dials(variety=variety), 5)})

    assert kinds_shown(-1) == 1
    assert kinds_shown(-1) < kinds_shown(1) == 5


@given(DIALS, st.integers(0, 100), st.integers(0, 120))
def test_films_are_chosen_once_and_as_many_as_there_are(
    dials: Dials, seed: int, limit: int
) -> None:
    chosen = choose(pool(70, seed), dials, limit)
    assert len(chosen) == len(set(chosen.tolist())) == min(limit, 70)


@given(DIALS, st.integers(0, 100), st.integers(1, 30), st.integers(0, 30))
def test_asking_for_more_changes_nothing_of_the_first(
    dials: Dials, seed: int, limit: int, more: int
) -> None:
    films = pool(90, seed)
    longer = choose(films, dials, limit + more)
    assert longer[:limit].tolist() == choose(films, dials, limit).tolist()


def test_the_fifth_place_is_for_what_is_for_some() -> None:
    swing = np.ones(30, dtype=np.float32)
    swing[10] = 0.05
    worth = np.linspace(1, 0.5, 30, dtype=np.float32)
    chosen = choose(pool(30, swing=swing, worth=worth), Dials(), FIVE)
    assert chosen[-1] == 10
    assert 10 not in choose(pool(30, swing=swing, worth=worth), Dials(popularity=1), FIVE)


def test_the_popularity_dial_moves_the_renown_of_what_is_chosen() -> None:
    films = pool(60)
    renown = [
        float(films.renown[choose(films, Dials(popularity=turn), FIVE)].mean())
        for turn in (-1, -0.5, 0, 0.5, 1)
    ]
    assert renown == sorted(renown)
    assert renown[0] < renown[-1]


def test_nothing_comes_of_nothing() -> None:
    assert len(choose(pool(0), Dials(), FIVE)) == 0


@pytest.mark.parametrize("value", [-1.01, 1.5, float("nan")])
def test_a_dial_beyond_its_ends_is_refused(value: float) -> None:
    with pytest.raises(ValueError, match="runs from -1 to 1"):
        Dials(variety=value)
