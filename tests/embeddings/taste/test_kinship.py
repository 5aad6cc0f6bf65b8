"""Films that share something speak for each other before anyone has rated them."""

import numpy as np
import pytest

from catalogue.film import Film
from catalogue.film_table import FilmTable
from embeddings.taste.config import TasteConfig
from embeddings.taste.kinship import Kinship, kinship

ONLY_PEOPLE = TasteConfig(
    text_say=0.0, series_say=1.0, director_say=0.5, cast_say=0.25, link_say=0.0
)


def film(number: int, **fields: object) -> Film:
    told = {"id": f"tmdb-{number}", "title": f"Film {number}", "overview": "…"}
    return Film.model_validate(told | fields)


FILMS = FilmTable.from_films(
    [
        film(0, franchise="alien", directors=("A",)),
        film(1, franchise="alien", directors=("B",)),
        film(2, directors=("A",), cast=("C", "D")),
        film(3, cast=("C", "D")),
        film(4),
    ]
)
VECTORS = np.eye(5, dtype=np.float32)
RENOWN = np.array([1.0, 1.0, 3.0, 1.0, 1.0])


def found(config: TasteConfig = ONLY_PEOPLE) -> Kinship:
    return kinship(FILMS, VECTORS, RENOWN, config)


def test_films_speak_for_others_of_their_series_director_and_cast() -> None:
    links = found().links.toarray()
    assert links[0, 1] == pytest.approx(1.0 * 1 / 2)
    assert links[0, 2] == pytest.approx(0.5 * 3 / 4)
    assert links[2, 3] == pytest.approx(2 * 0.25 * 1 / 4)
    assert not links[4].any()


def test_no_film_speaks_for_itself_or_says_more_than_it_has_to_say() -> None:
    everything = found(TasteConfig())
    assert not everything.links.diagonal().any()
    assert (everything.links.sum(axis=1) <= everything.say + 1e-9).all()


def test_films_told_alike_speak_for_each_other() -> None:
    vectors = VECTORS.copy()
    vectors[4] = vectors[3]
    alike = kinship(
        FILMS, vectors, RENOWN, TasteConfig(series_say=0, director_say=0, cast_say=0, link_say=0)
    )
    assert alike.links[[4], [3]] == pytest.approx(TasteConfig().text_say)
    assert not alike.links[[0]].toarray().any()


def test_a_film_keeps_its_strongest_links() -> None:
    many = FilmTable.from_films(film(number, franchise="saga") for number in range(100))
    renown = np.arange(1.0, 101.0)
    config = TasteConfig(text_say=0.0)
    links = kinship(many, np.eye(100, dtype=np.float32), renown, config).links
    assert np.diff(links.indptr).max() == 64
    assert links[[0], [99]] > 0
    assert links[[0], [1]] == 0


def test_films_speak_for_those_that_editors_link_them_to() -> None:
    linked = FilmTable.from_films([film(0, links=("tmdb-1",)), film(1), film(2)])
    told = TasteConfig(text_say=0, series_say=0, director_say=0, cast_say=0, link_say=0.5)
    links = kinship(linked, VECTORS[:3], RENOWN[:3], told).links.toarray()
    assert links[0, 1] == links[1, 0] == pytest.approx(0.5)
    assert not links[2].any()
