from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalogue.film import Film
from catalogue.film_row import RowRejectedError, film_from_row
from catalogue.film_table import FilmTable

FULL: dict[str, Any] = {
    "tmdb_id": 7,
    "imdb_id": "tt0000007",
    "title": "The Lamp",
    "overview": "A keeper counts ships.",
    "original_title": "La Lampe",
    "titles": {"fr": "La Lampe"},
    "overviews": {"fr": "Un gardien compte les navires."},
    "release_date": "1962-03-01",
    "genres": ["Drama", "Drama", "Mystery"],
    "director": "Anne Duval",
    "cast": ["Paul Roc"],
    "keywords": ["sea"],
    "runtime": 94.0,
    "original_language": "fr",
    "vote_average": 7.4,
    "vote_count": 12.0,
    "popularity": 3.5,
    "adult": False,
    "poster_path": "/lamp.jpg",
    "movielens_ids": [70],
    "themes": ["loneliness"],
    "moods": ["quiet"],
    "countries": ["FR"],
    "franchise": "lamps",
    "links": ["tmdb-8"],
}


def film(**fields: object) -> Film:
    return film_from_row({"title": "The Lamp", **fields})


def refusal(**fields: object) -> str:
    with pytest.raises(RowRejectedError) as caught:
        film_from_row({"title": "The Lamp", **fields})
    return caught.value.reason


def test_every_field_of_the_contract_is_taken() -> None:
    assert film_from_row(FULL) == Film(
        id="tmdb-7",
        title="The Lamp",
        overview="A keeper counts ships.",
        year=1962,
        tmdb_id=7,
        imdb_id="tt0000007",
        movielens_ids=(70,),
        original_title="La Lampe",
        titles={"fr": "La Lampe"},
        overviews={"fr": "Un gardien compte les navires."},
        release_date=date(1962, 3, 1),
        runtime=94,
        genres=("Drama", "Mystery"),
        directors=("Anne Duval",),
        cast=("Paul Roc",),
        keywords=("sea",),
        themes=("loneliness",),
        moods=("quiet",),
        countries=("FR",),
        original_language="fr",
        vote_average=7.4,
        vote_count=12,
        popularity=3.5,
        poster_path="/lamp.jpg",
        franchise="lamps",
        links=("tmdb-8",),
    )


@pytest.mark.parametrize(
    ("fields", "film_id"),
    [
        ({"tmdb_id": 603, "imdb_id": "tt0133093"}, "tmdb-603"),
        ({"tmdb_id": "603"}, "tmdb-603"),
        ({"imdb_id": "tt0133093"}, "imdb-tt0133093"),
        ({"imdb_id": 133093}, "imdb-tt0133093"),
        ({"id": "tmdb-603"}, "tmdb-603"),
        ({"id": "imdb-tt0133093"}, "imdb-tt0133093"),
        ({"id": "local-a-lamp-1962"}, "local-a-lamp-1962"),
        ({"id": "My film #9"}, "local-my-film-9"),
        ({"year": 1962}, "local-the-lamp-1962"),
        ({"title": "L'Été à Nîmes", "year": 1962}, "local-l-ete-a-nimes-1962"),
        ({}, "local-the-lamp"),
    ],
)
def test_a_film_has_one_id_by_rule(fields: dict[str, object], film_id: str) -> None:
    assert film(**fields).id == film_id


def test_titles_in_other_scripts_have_ids_of_their_own() -> None:
    assert film(title="七人の侍").id != film(title="羅生門").id


def test_an_id_in_our_form_is_the_films_own_number() -> None:
    assert film(id="tmdb-603").tmdb_id == 603
    assert film(id="imdb-tt0133093").imdb_id == "tt0133093"


def test_unknown_fields_are_ignored_and_empty_ones_are_absent() -> None:
    found = film(tagline="Hm", year=None, runtime=0, genres=[], original_title="", cast=["", " "])
    assert found == Film(id="local-the-lamp", title="The Lamp", overview="")


@pytest.mark.parametrize(
    ("director", "names"),
    [
        ("Anne Duval", ("Anne Duval",)),
        ("Anne Duval, Paul Roc, Jr., Li Wu", ("Anne Duval", "Paul Roc, Jr.", "Li Wu")),
        (["Anne Duval", "Paul Roc, Jr."], ("Anne Duval", "Paul Roc, Jr.")),
    ],
)
def test_directors_are_one_name_or_several(director: object, names: tuple[str, ...]) -> None:
    assert film(director=director).directors == names


def test_the_year_is_that_of_the_release_unless_said() -> None:
    assert film(release_date="1995-12-09T00:00:00").year == 1995
    assert film(release_date="1995-12-09", year=1996).year == 1996


def test_text_is_cleaned_of_what_nobody_sees() -> None:
    found = film(title=" The\tLamp\x00 ", overview="One\x1b[0m.\n\nTwo\u202e\ud83c cafe\u0301\xa0!")
    assert found.title == "The Lamp"
    assert found.overview == "One [0m. Two café\xa0!"


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"title": None}, "no title"),
        ({"title": " \x00 "}, "the title is blank"),
        ({"title": ["The Lamp"]}, "title: ['The Lamp'] is not a text"),
        ({"title": "x" * 501}, "the title has 501 characters; at most 500 are taken"),
        (
            {"overview": "x" * 2_000_000},
            "the synopsis has 2,000,000 characters; at most 20,000 are taken",
        ),
        ({"year": 1500}, "year: should be greater than or equal to 1870, found 1500"),
        ({"runtime": "long"}, "runtime: 'long' is not a whole number"),
        ({"runtime": 90.5}, "runtime: 90.5 is not a whole number"),
        ({"vote_average": float("inf")}, "vote_average: inf is not a finite number"),
        ({"vote_average": 11}, "vote_average: should be less than or equal to 10, found 11"),
        ({"release_date": "1995-13-01"}, "'1995-13-01' is not a day such as 1999-03-31"),
        ({"release_date": 1995}, "1995 is not a day such as 1999-03-31"),
        ({"imdb_id": "nm1"}, "imdb_id: 'nm1' is not an IMDb id such as tt0133093"),
        ({"original_language": "English"}, "'English' is not a language code such as en"),
        ({"titles": {"french": "La Lampe"}}, "is not a title by language code"),
        ({"titles": ["La Lampe"]}, "is not a title by language code"),
        ({"countries": ["France"]}, "not a list of country codes such as FR"),
        ({"genres": [{"id": 1}]}, "genres: {'id': 1} is not a text"),
        ({"genres": 7}, "genres: 7 is not a list of texts"),
        ({"cast": [f"Name {n}" for n in range(1001)]}, "cast has more than 1,000 names"),
        ({"adult": "perhaps"}, "adult: 'perhaps' is not true or false"),
        ({"adult": True}, "an adult title; they are kept out"),
        ({"media_type": "tv"}, "a tv title, not a film"),
        ({"first_air_date": "2001-01-01"}, "a television title, not a film"),
        ({"poster_path": "https://example.org/a.jpg"}, "is not a path such as /abc.jpg"),
    ],
)
def test_a_record_that_is_no_film_is_refused_in_words(
    fields: dict[str, object], reason: str
) -> None:
    assert reason in refusal(**fields)


def test_several_faults_are_told_together() -> None:
    reason = refusal(year="x", runtime="y", vote_count="z", popularity="w", imdb_id="v")
    assert reason.count(";") == 3
    assert reason.endswith("and 2 more")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=30),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=6,
)


@given(st.dictionaries(st.sampled_from([*FULL, "id", "directors", "year", "type"]), JSON))
def test_any_record_is_a_film_or_a_reason(row: dict[str, Any]) -> None:
    assert is_film_or_reason(row)


@given(st.dictionaries(st.sampled_from(list(FULL)), JSON, max_size=2))
def test_a_good_record_with_a_hostile_field_is_a_film_or_a_reason(row: dict[str, Any]) -> None:
    assert is_film_or_reason({**FULL, **row})


def is_film_or_reason(row: dict[str, Any]) -> bool:
    try:
        found = film_from_row(row)
    except RowRejectedError as error:
        return bool(error.rule) and bool(error.reason) and "\n" not in error.reason
    return list(FilmTable.from_films([found])) == [found]


@pytest.mark.parametrize("unknown", ["NaN", "nan", float("nan"), "None", " null "])
@pytest.mark.parametrize("field", ["year", "runtime", "vote_average", "vote_count", "popularity"])
def test_not_a_number_is_not_known(field: str, unknown: object) -> None:
    film = film_from_row({"tmdb_id": 1, "title": "The Lamp", field: unknown})
    assert getattr(film, field) is None
