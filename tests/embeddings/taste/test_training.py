from collections.abc import Sequence

import numpy as np
import pytest
from numpy.typing import NDArray

from catalogue.film import Film
from catalogue.film_table import FilmTable
from catalogue.ratings import Likes
from embeddings.taste.taste_space import TasteSpace, Vectors
from embeddings.taste.training import TasteConfig, train_taste
from tests.embeddings.taste.conftest import COLD, FILMS

COMEDIES, WESTERNS = (0, 2, 4, 6, 8), (1, 3, 5, 7, 9)


def scores(space: TasteSpace, picks: Sequence[int]) -> NDArray[np.float32]:
    query = space.pick_vectors[list(picks)].mean(axis=0)
    akin = space.kin[list(picks)].sum(axis=0) / len(picks)
    return np.asarray(space.answer_vectors @ query + space.answer_bias + akin)


@pytest.fixture(scope="module")
def learned(films: FilmTable, text_vectors: Vectors, likes: Likes) -> TasteSpace:
    return train_taste(films, text_vectors, likes)


@pytest.fixture(scope="module")
def edited(films: FilmTable, text_vectors: Vectors) -> TasteSpace:
    return train_taste(films, text_vectors, None)


@pytest.mark.parametrize("space", ["learned", "edited"])
@pytest.mark.parametrize("picks", [COMEDIES, WESTERNS])
def test_picks_of_a_kind_find_films_of_that_kind(
    space: str, picks: Sequence[int], request: pytest.FixtureRequest
) -> None:
    answers = scores(request.getfixturevalue(space), picks)
    answers[list(picks)] = -np.inf
    best = np.argsort(-answers)[:5]
    assert set((best % 2).tolist()) == {picks[0] % 2}


def test_films_nobody_rated_are_found_by_their_content(learned: TasteSpace) -> None:
    answers = scores(learned, WESTERNS)[list(COLD)]
    assert answers[1::2].min() > answers[::2].max()


@pytest.mark.parametrize("with_likes", [True, False])
def test_the_same_input_gives_the_same_space(
    films: FilmTable, text_vectors: Vectors, likes: Likes, *, with_likes: bool
) -> None:
    spaces = [train_taste(films, text_vectors, likes if with_likes else None) for _ in range(2)]
    for name in ("pick_vectors", "answer_vectors", "answer_bias"):
        first, second = (getattr(space, name) for space in spaces)
        assert np.array_equal(first, second)


@pytest.mark.parametrize("space", ["learned", "edited"])
def test_every_film_has_finite_float32_vectors(space: str, request: pytest.FixtureRequest) -> None:
    taste: TasteSpace = request.getfixturevalue(space)
    for array in (taste.pick_vectors, taste.answer_vectors, taste.answer_bias):
        assert array.dtype == np.float32
        assert len(array) == FILMS
        assert np.isfinite(array).all()


def test_the_space_is_never_wider_than_asked(
    films: FilmTable, text_vectors: Vectors, likes: Likes
) -> None:
    space = train_taste(films, text_vectors, likes, TasteConfig(dimensions=8))
    assert space.pick_vectors.shape == space.answer_vectors.shape == (FILMS, 8)


def test_a_handful_of_people_does_not_speak_for_all(
    films: FilmTable, text_vectors: Vectors, likes: Likes, edited: TasteSpace
) -> None:
    few = likes.users < 10
    handful = Likes(likes.users[few], likes.rows[few], likes.ratings[few], likes.user_ids)
    space = train_taste(films, text_vectors, handful)
    assert np.array_equal(space.answer_vectors, edited.answer_vectors)


def test_films_without_links_or_names_still_get_a_space(text_vectors: Vectors) -> None:
    bare = FilmTable.from_films(
        Film(id=f"tmdb-{row}", title=f"Film {row}", overview="…") for row in range(FILMS)
    )
    space = train_taste(bare, text_vectors, None)
    nearest = int(np.argmax(text_vectors[1:] @ text_vectors[0])) + 1
    assert nearest in np.argsort(-scores(space, [0]))[:6]
