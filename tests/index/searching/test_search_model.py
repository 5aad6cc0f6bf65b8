from pathlib import Path

import numpy as np
import pytest

from catalogue.film import Film
from catalogue.film_table import FilmTable
from index.searching.search_model import SearchModel, build_search_model

_FILMS = [
    Film(
        id="local-1",
        title="The Lamp",
        overview="The keeper of the lamp is a man of the sea and the storm.",
        overviews={"fr": "Le gardien de la lampe est un homme de la mer et de la tempête."},
        directors=("Ada Okonkwo",),
    ),
    Film(
        id="local-2",
        title="The Storm",
        overview="The sea is the enemy of a man in the north.",
        overviews={"fr": "La mer est une ennemie pour un homme dans le nord."},
        cast=("Ada Okonkwo", "Jean Morel"),
    ),
    Film(id="local-3", title="Bread", overview="A baker of the town is in love with the miller."),
]
_MEANING = np.zeros(len(_FILMS), dtype=np.float32)


@pytest.fixture(scope="module")
def model() -> SearchModel:
    return build_search_model(FilmTable.from_films(_FILMS), dimension=4)


@pytest.mark.parametrize(
    ("q", "language"),
    [
        ("the man of the sea", "en"),
        ("un homme de la mer", "fr"),
        ("lamp", None),
        ("", None),
        ("☃", None),
    ],
)
def test_a_query_is_in_the_language_of_its_everyday_words(
    model: SearchModel, q: str, language: str | None
) -> None:
    assert model.language(q) == language


def test_french_words_find_films_told_in_french(model: SearchModel) -> None:
    _, words, _ = model.parts("le gardien de la lampe", _MEANING)

    assert int(np.argmax(words)) == 0


def test_meaning_counts_less_in_a_language_the_encoder_does_not_speak(model: SearchModel) -> None:
    meaning = np.ones(len(_FILMS), dtype=np.float32)

    assert model.parts("un homme de la mer", meaning)[0].max() < 1
    assert np.array_equal(model.parts("the man of the sea", meaning)[0], meaning)


def test_a_director_counts_more_than_a_player(model: SearchModel) -> None:
    _, _, people = model.parts("something by Ada Okonkwo", _MEANING)

    assert people[0] > people[1] > people[2] == 0


def test_a_name_alone_counts_more_than_one_in_passing(model: SearchModel) -> None:
    alone = model.parts("jean morel", _MEANING)[2]
    in_passing = model.parts("he looked like jean morel but older and sadder", _MEANING)[2]

    assert alone[1] > in_passing[1] > 0


def test_a_model_read_back_answers_the_same(model: SearchModel, tmp_path: Path) -> None:
    model.write(tmp_path / "search")

    again = SearchModel.read(tmp_path / "search", films=len(_FILMS), dimension=4)

    assert [lexicon.language for lexicon in again.lexicons] == ["en", "fr"]
    for q in ("storm at sea", "la tempête", "Jean Morel"):
        assert np.array_equal(again.parts(q, _MEANING), model.parts(q, _MEANING))
