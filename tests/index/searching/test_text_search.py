"""Text search over a real small bundle."""

import pytest

from index.answers import Filters
from index.film_index import FilmIndex
from index.stages import Piece, watched


def test_a_director_is_found_by_name(film_index: FilmIndex) -> None:
    film = next(film for film in film_index.films if film.directors)

    found = film_index.search(film.directors[0], 5).hits

    assert film.directors[0] in found[0].film.directors


def test_a_title_said_in_a_sentence_is_found(film_index: FilmIndex) -> None:
    for film in film_index.films[:10]:
        found = film_index.search(f"the one called {film.title}", 3).hits

        assert film.id in [hit.film.id for hit in found]


def test_a_french_sentence_finds_the_film_it_was_taken_from(film_index: FilmIndex) -> None:
    films = [film for film in film_index.films if "fr" in film.overviews][:20]

    found = [film_index.search(film.overviews["fr"], 3, language="fr").hits for film in films]

    right = sum(
        film.id in [hit.film.id for hit in hits] for film, hits in zip(films, found, strict=True)
    )
    assert right >= 0.95 * len(films)


def test_a_query_is_encoded_once_for_its_pages_and_its_sketch(film_index: FilmIndex) -> None:
    pieces: list[Piece] = []
    q = "a lighthouse keeper who writes to nobody"

    watched(pieces, film_index.search, q, 3)
    watched(pieces, film_index.search, q, 3, offset=3)
    watched(pieces, film_index.sketch, q)

    assert [piece.stage for piece in pieces].count("encode") == 1


def test_an_excerpt_is_in_the_language_asked_for(film_index: FilmIndex) -> None:
    film = next(film for film in film_index.films if "fr" in film.overviews)

    [hit] = film_index.search(film.overviews["fr"], 1, language="fr").hits

    assert hit.excerpt
    assert hit.excerpt in hit.film.overviews["fr"]


def test_scores_fall_from_the_first_hit_on(film_index: FilmIndex) -> None:
    scores = [hit.score for hit in film_index.search("a long journey home", 40).hits]

    assert scores == sorted(scores, reverse=True)


def test_a_filtered_page_is_full(film_index: FilmIndex) -> None:
    year = min(film.year for film in film_index.films if film.year)
    filters = Filters(year_to=year + 20)
    count = sum(film.year is not None and film.year <= year + 20 for film in film_index.films)

    hits = film_index.search("robots in space", 80, filters=filters).hits

    assert len(hits) == count


@pytest.mark.parametrize("size", [1, 3, 7])
def test_pages_of_any_size_tell_the_same_order(film_index: FilmIndex, size: int) -> None:
    whole = [hit.film.id for hit in film_index.search("love and war", 21).hits]

    paged = [
        hit.film.id
        for offset in range(0, 21, size)
        for hit in film_index.search("love and war", size, offset=offset).hits
    ]

    assert paged == whole


def test_the_end_of_a_long_query_counts(film_index: FilmIndex) -> None:
    film = film_index.films[7]
    idle = "I saw this a long time ago and do not remember much about it. " * 40

    found = film_index.search(f"{idle}{film.overview}", 10).hits

    assert film.id in [hit.film.id for hit in found]
