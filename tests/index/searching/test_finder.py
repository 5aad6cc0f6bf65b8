"""Queries that start from a film, over a real small bundle."""

import numpy as np
import pytest

from index.answers import Filters
from index.film_index import FilmIndex
from index.searching import finder
from index.searching.finder import best


def test_films_like_another_are_those_similar_to_it(film_index: FilmIndex) -> None:
    film = film_index.films[5]

    page = film_index.search(f"films like {film.title}", 10)

    assert [heard.value for heard in page.heard] == [film.id]
    assert film.id not in [hit.film.id for hit in page.hits]
    similar = [hit.film.id for hit in film_index.similar(film.id, 20)]
    assert len(set(similar) & {hit.film.id for hit in page.hits}) >= 8


def test_what_shall_differ_changes_the_answer(film_index: FilmIndex) -> None:
    title = film_index.films[5].title

    page = film_index.search(f"like {title} but a comedy from the 90s", 5)

    assert [heard.kind for heard in page.heard] == ["film", "genre", "years"]
    plain = film_index.search(f"like {title}", 5)
    assert [hit.film.id for hit in page.hits] != [hit.film.id for hit in plain.hits]


def test_a_film_that_is_not_meant_is_searched_for_as_words(film_index: FilmIndex) -> None:
    film = film_index.films[5]

    page = film_index.search(f"like {film.title}", 80, ignored={f"film:{film.id}"})

    assert "film" not in [heard.kind for heard in page.heard]
    assert film.id in [hit.film.id for hit in page.hits]


def test_a_decade_in_a_query_brings_films_of_it(film_index: FilmIndex) -> None:
    decades = [(hit.film.year or 0) // 10 for hit in film_index.search("films of the 90s", 5).hits]

    assert decades.count(199) >= 4


@pytest.mark.parametrize("place", [3, 40, 70])
def test_whoever_types_a_title_finds_its_film_first(film_index: FilmIndex, place: int) -> None:
    film = film_index.films[place]

    for typed in (film.title, film.title.upper(), film.title.replace(" ", "")):
        assert film_index.search(typed, 3).hits[0].film.id == film.id


def test_a_title_outside_the_filters_stays_outside(film_index: FilmIndex) -> None:
    film = film_index.films[3]
    assert film.year is not None

    page = film_index.search(film.title, 5, filters=Filters(year_from=film.year + 1))

    assert page.hits
    assert film.id not in [hit.film.id for hit in page.hits]


def test_words_in_a_title_do_not_outdo_likeness(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(finder, "_FITTING", 2)
    scores = np.array([0.0, 3.0, 2.0, 90.0], dtype=np.float32)

    assert finder._levelled(scores).tolist() == [0.0, 3.0, 2.0, 3.0]


@pytest.mark.parametrize("limit", [0, 1, 3, 9])
def test_the_best_films_allowed_come_in_order(limit: int) -> None:
    scores = np.array([1, 5, 5, 3, 9], dtype=np.float32)
    allowed = np.array([True, True, True, True, False])

    assert best(scores, limit, allowed) == [(1, 5.0), (2, 5.0), (3, 3.0), (0, 1.0)][:limit]


@pytest.mark.parametrize("q", ["", "  ", "🎬🎬", "%%%", "\x00", "—?!"])
def test_where_nothing_is_said_nothing_is_found(film_index: FilmIndex, q: str) -> None:
    assert not film_index.search(q, 5).hits
