from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

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
        year=1955,
        genres=("Drama",),
    ),
    Film(
        id="local-2",
        title="The Storm",
        overview="The sea is the enemy of a man in the north.",
        overviews={"fr": "La mer est une ennemie pour un homme dans le nord."},
        cast=("Ada Okonkwo", "Jean Morel"),
        year=1995,
    ),
    Film(id="local-3", title="Bread", overview="A baker of the town is in love with the miller."),
]
_TABLE = FilmTable.from_films(_FILMS)
_VECTORS = np.full((len(_FILMS), 4), 0.5, dtype=np.float32)


@pytest.fixture(scope="module")
def model() -> SearchModel:
    return build_search_model(_TABLE, dimension=4)


def _parts(model: SearchModel, q: str) -> NDArray[np.float32]:
    """Return the parts of a query whose meaning is that of every film."""
    asked = model.question(q, _VECTORS[0], model.hear(q))
    return model.parts(asked, model.film_side(_TABLE, _VECTORS))


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
    words = _parts(model, "le gardien de la lampe")[1]

    assert int(np.argmax(words)) == 0


def test_meaning_counts_less_in_a_language_the_encoder_does_not_speak(model: SearchModel) -> None:
    unread = replace(model, glossaries=())
    assert _parts(unread, "un homme de la mer")[0].max() < 0.5
    assert _parts(model, "un homme de la mer")[0].max() > 0.9
    assert _parts(model, "the man of the sea")[0].min() > 0.99


def test_a_director_counts_more_than_a_player(model: SearchModel) -> None:
    people = _parts(model, "something by Ada Okonkwo")[2]

    assert people[0] > people[1] > people[2] == 0


def test_a_name_alone_counts_more_than_one_in_passing(model: SearchModel) -> None:
    alone = _parts(model, "jean morel")[2]
    in_passing = _parts(model, "he looked like jean morel but older and sadder")[2]

    assert alone[1] > in_passing[1] > 0


def test_what_is_not_meant_does_not_count(model: SearchModel) -> None:
    heard = model.hear("a storm by Ada Okonkwo", {"person:ada okonkwo"})

    assert heard == ()


def test_a_decade_counts_for_the_films_of_it(model: SearchModel) -> None:
    facts = _parts(model, "an old film from the 50s")[4]

    assert facts[0] > facts[1]
    assert facts[0] > facts[2]


def test_a_decade_alone_counts_more_than_one_in_passing(model: SearchModel) -> None:
    alone = _parts(model, "the 1950s")[4]
    in_passing = _parts(model, "I saw it with my aunt who grew up in the 1950s on a farm")[4]

    assert alone[0] > in_passing[0] > 0


def test_a_model_read_back_answers_the_same(model: SearchModel, tmp_path: Path) -> None:
    model.write(tmp_path / "search")

    again = SearchModel.read(tmp_path / "search", films=len(_FILMS), dimension=4)

    assert [lexicon.language for lexicon in again.lexicons] == ["en", "fr"]
    for q in ("storm at sea", "la tempête", "Jean Morel", "a drama of the 1950s"):
        assert np.array_equal(_parts(again, q), _parts(model, q))


def test_a_french_query_finds_a_film_that_is_told_in_english_only(model: SearchModel) -> None:
    words = _parts(model, "du pain et de l'amour")[1]
    assert words.argmax() == 2


def test_a_query_is_put_into_the_main_language_only_from_another(model: SearchModel) -> None:
    assert model.in_main("the man of the sea") == "the man of the sea"
    assert "war" in model.in_main("un film sur la guerre").split()
