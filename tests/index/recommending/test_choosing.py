"""Five films are five different films, and more of them never change the first."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.answers import Dials
from index.recommending.choosing import FIVE, Pool, choose, competing
from index.vector_index import Vectors

DIALS = st.builds(Dials, st.floats(-1, 1), st.floats(-1, 1))


def pool(size: int, seed: int = 0, **columns: Vectors) -> Pool:
    generator = np.random.default_rng(seed)
    vectors = generator.standard_normal((size, 8)).astype(np.float32)
    return Pool(
        suits=columns.get("worth", np.sort(generator.random(size).astype(np.float32))[::-1])[
            :, None
        ],
        renown=columns.get("renown", generator.standard_normal(size).astype(np.float32)),
        welcome=columns.get("welcome", np.zeros(size, dtype=np.float32))[:, None],
        vectors=vectors / np.linalg.norm(vectors, axis=1, keepdims=True),
        kind=columns.get("kind", np.zeros(size, dtype=np.float32)),
    )


def test_the_best_film_comes_first() -> None:
    assert choose(pool(40), Dials(), FIVE)[0] == 0


def test_variety_prefers_films_unlike_those_before() -> None:
    kinds = np.eye(6, dtype=np.float32)[[0, 0, 0, 0, 0, 1, 2, 3, 4, 5]]
    worth = np.linspace(1, 0, 10, dtype=np.float32)
    level = np.ones(10, dtype=np.float32)
    films = Pool(worth[:, None], 0 * worth[:, None], level, kinds, 0 * level)

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
    kind = np.random.default_rng(seed).random(90).astype(np.float32)
    films = pool(90, seed, kind=np.where(kind < 0.3, 5 * kind, 0.0))
    longer = choose(films, dials, limit + more)
    assert longer[:limit].tolist() == choose(films, dials, limit).tolist()


def test_what_everybody_likes_gives_way_to_what_suits_these_picks() -> None:
    worth = np.linspace(1, 0, 30, dtype=np.float32)
    welcome = np.zeros(30, dtype=np.float32)
    welcome[0] = 0.9
    films = pool(30, welcome=welcome, worth=worth)
    assert 0 not in choose(films, Dials(), FIVE)
    assert choose(films, Dials(popularity=1), FIVE)[0] == 0


def test_films_of_the_kind_picked_come_from_further_down() -> None:
    kind = np.zeros(90, dtype=np.float32)
    kind[[10, 70, 80]] = 8.0
    chosen = choose(pool(90, kind=kind), Dials(), FIVE)
    assert {10, 70, 80} <= set(chosen.tolist())


def test_whoever_has_had_less_counts_more_for_the_next_film() -> None:
    for_one, for_other = [1.0, 0.1], [0.2, 0.85]
    suits = np.array([for_one] * 6 + [for_other] * 6, dtype=np.float32)
    level = np.ones(12, dtype=np.float32)
    films = Pool(suits, 0 * suits, level, np.eye(12, dtype=np.float32), 0 * level)
    chosen = choose(films, Dials(), FIVE)
    assert {2, 3} == {int((chosen < 6).sum()), int((chosen >= 6).sum())}


def test_gems_are_looked_for_deeper_than_what_is_shown_otherwise() -> None:
    turns = (-1.0, -0.5, 0.0, 1.0)

    assert [competing(Dials(popularity=turn)) for turn in turns] == [240, 150, 60, 60]


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
