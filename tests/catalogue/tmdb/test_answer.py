from contextlib import suppress
from typing import Any

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalogue.film_row import film_from_row
from catalogue.tmdb.answer import AnswerUnreadableError, film_answer, film_record
from tests.catalogue.tmdb.fake_tmdb import film


def test_an_answer_becomes_a_whole_film() -> None:
    found = film(7, belongs_to_collection={"id": 3, "name": "Lighthouse Collection"})
    film_read = film_from_row(film_record(film_answer(found, 7)))
    assert film_read.model_dump(exclude_defaults=True, mode="json") == {
        "id": "tmdb-7",
        "title": "The Lamp 7",
        "overview": "Keeper number 7 counts the ships and writes no letters.",
        "year": 1962,
        "tmdb_id": 7,
        "imdb_id": "tt0000007",
        "original_title": "La Lampe 7",
        "titles": {"fr": "La Lampe 7"},
        "overviews": {"fr": "Le gardien 7 compte."},
        "release_date": "1962-03-01",
        "runtime": 94,
        "genres": ["Drama"],
        "directors": ["Anne Duval"],
        "cast": ["Paul Roc", "Li Wu"],
        "keywords": ["lighthouse", "sea"],
        "countries": ["FR"],
        "original_language": "fr",
        "vote_average": 7.4,
        "vote_count": 120,
        "popularity": 10.5,
        "poster_path": "/poster7.jpg",
        "franchise": "Lighthouse",
    }


def test_a_translation_fills_what_the_countrys_own_lacks() -> None:
    found = film(7, original_language="en", original_title="The Lamp")
    assert film_record(film_answer(found, 7))["titles"] == {"fr": "La lanterne"}


def test_what_is_not_known_is_left_out() -> None:
    bare = {"id": 7, "title": "Bare", "imdb_id": "", "vote_average": 0.0, "vote_count": 0}
    assert film_record(film_answer(bare, 7)) == {"tmdb_id": 7, "title": "Bare", "vote_count": 0}


def test_an_answer_about_another_film_is_refused() -> None:
    with pytest.raises(AnswerUnreadableError, match="it is of the film 7"):
        film_answer(film(7), 8)


@given(
    st.sampled_from(sorted(film(1))),
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.text(max_size=5),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(st.sampled_from(["name", "cast", "job", "data"]), inner, max_size=3)
        ),
        max_leaves=8,
    ),
)
def test_whatever_a_field_holds_the_answer_is_read_or_refused(field: str, value: Any) -> None:  # noqa: ANN401
    with suppress(AnswerUnreadableError):
        record = film_record(film_answer(film(1, **{field: value}), 1))
        assert record["tmdb_id"] == 1
        orjson.dumps(record)
