"""Films like one film, of a few whose story and crowd are known."""

import numpy as np
import pytest

from catalogue.film import Film
from catalogue.film_table import FilmTable
from embeddings.taste.taste_space import TasteSpace, no_kin
from index.recommending.similar import Similar
from index.spaces import Spaces

_TITLES = ("Lamp", "Lamp 2", "Lamp 3", "Lamp 4", "Lamp 5", "Lamp 6", "Storm", "Harbour", "Desert")


@pytest.fixture(scope="module")
def similar() -> Similar:
    """Five sequels, very like the first; two films nearly as like it; one unlike it."""
    films = FilmTable.from_films(Film(id=title, title=title, overview="") for title in _TITLES)
    angles = np.array([0, 0.1, 0.1, 0.1, 0.1, 0.1, 0.4, 0.45, 1.5])
    vectors = np.stack([np.cos(angles), np.sin(angles)], axis=1).astype(np.float32)
    taste = TasteSpace(vectors, vectors, np.zeros(len(angles), np.float32), no_kin(len(angles)))
    return Similar(Spaces.of_training(films, vectors, taste))


def _found(similar: Similar, limit: int) -> list[str]:
    everything = np.ones(len(_TITLES), dtype=np.bool_)
    return [_TITLES[row] for row, _ in similar.find(0, limit, everything)]


def test_a_film_is_not_like_itself(similar: Similar) -> None:
    assert set(_found(similar, 20)) == set(_TITLES[1:])


def test_sequels_come_but_do_not_fill_the_list(similar: Similar) -> None:
    found = _found(similar, 4)

    assert found[0].startswith("Lamp")
    assert {"Storm", "Harbour"} < set(found)


def test_scores_fall(similar: Similar) -> None:
    scores = [score for _, score in similar.find(0, 8, np.ones(len(_TITLES), dtype=np.bool_))]

    assert scores == sorted(scores, reverse=True)


def test_nothing_is_like_it_where_nothing_is_allowed(similar: Similar) -> None:
    assert similar.find(0, 5, np.zeros(len(_TITLES), dtype=np.bool_)) == []


def test_among_films_told_alike_and_loved_alike_genre_and_what_editors_link_decide() -> None:
    films = FilmTable.from_films(
        Film(id=f"local-{title}-1", title=title, overview="", genres=genres, links=links)
        for title, genres, links in (
            ("lamp", ("Drama",), ("local-tower-1",)),
            ("storm", ("Comedy",), ()),
            ("harbour", ("Drama",), ()),
            ("tower", ("Drama",), ()),
        )
    )
    vectors = np.ones((len(films), 1), dtype=np.float32)
    taste = TasteSpace(vectors, vectors, np.zeros(len(films), np.float32), no_kin(len(films)))
    similar = Similar(Spaces.of_training(films, vectors, taste))

    found = similar.find(0, 3, np.ones(len(films), dtype=np.bool_))

    assert [films[row].title for row, _ in found] == ["tower", "harbour", "storm"]
