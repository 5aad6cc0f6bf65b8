from uuid import UUID, uuid4

import numpy as np
import pytest

from catalogue.film_table import FilmTable
from drift.ranked import ranked
from drift.reading import Events
from drift.sample import Classes, Numbers
from drift.windows import FilmFacts, lists, picks, queries, windows_of
from embeddings.sketch import SIZE, sketch
from index.film_index import FilmIndex


@pytest.fixture
def facts(film_index: FilmIndex) -> FilmFacts:
    return FilmFacts(film_index.films)


def numbers(feature: object) -> list[float]:
    assert isinstance(feature, Numbers)
    return [float(each) for each in feature.values]


def test_picks_are_told_by_their_films(facts: FilmFacts) -> None:
    film = facts.films[3]
    sample = picks([(uuid4(), film.id)], facts)
    decade, genre = sample.feature("decade"), sample.feature("genre")
    assert isinstance(decade, Classes)
    assert isinstance(genre, Classes)
    assert decade.names == (f"{film.year // 10 * 10}s",)
    assert set(genre.names) == set(film.genres)
    assert numbers(sample.feature("popularity")) == [pytest.approx(np.log10(film.vote_count))]


def test_picks_of_one_person_are_one_unit(facts: FilmFacts) -> None:
    one, other = uuid4(), uuid4()
    ids = facts.films.ids
    sample = picks([(one, ids[0]), (other, ids[1]), (one, ids[2])], facts)
    assert (sample.rows, sample.size) == (3, 2)


def test_films_that_are_gone_are_unknown_not_an_error() -> None:
    nowhere = FilmFacts(FilmTable.from_films(()))
    sample = picks([(uuid4(), "tmdb-1")], nowhere)
    decade = sample.feature("decade")
    assert isinstance(decade, Classes)
    assert decade.names == ("unknown",)
    assert np.isnan(numbers(sample.feature("popularity"))).all()


def test_the_same_list_served_again_is_one(facts: FilmFacts) -> None:
    ids = list(facts.films.ids[:5])
    served = [("1", ids, [0.5] * 5), ("1", ids, [0.5] * 5), ("2", ids, [0.7] * 5), ("2", [], [])]
    sample = lists(served, facts)
    assert sample.size == 2
    assert numbers(sample.feature("score")) == pytest.approx([0.5, 0.7])


def test_searches_without_a_sketch_still_count() -> None:
    drawn = sketch(np.eye(1, 384, dtype=np.float32)[0])
    rows = [("1", "en", 3, 10, 1.5, drawn), ("1", "fr", 2, 0, None, None)]
    sample = queries(rows)
    assert sample.size == 2
    meanings = sample.feature("embedding")
    assert meanings is not None
    assert meanings.values.shape == (1, SIZE)  # type: ignore[union-attr]
    assert np.isnan(numbers(sample.feature("top_score"))[1])


def test_nothing_at_all_makes_empty_windows(facts: FilmFacts) -> None:
    nothing = Events((), (), (), ())
    windows = windows_of(nothing, nothing, facts.films)
    assert {window.name: window.current.size for window in windows} == {
        "picks": 0,
        "queries": 0,
        "recommendations": 0,
        "feedback": 0,
    }


def test_quality_asks_how_often_liked_films_rank_above_others(film_index: FilmIndex) -> None:
    ids = film_index.films.ids
    ada, bob = UUID(int=1), UUID(int=2)
    events = Events(
        picks=[(ada, each) for each in ids[:5]] + [(bob, ids[0])],
        feedback=[(ada, ids[6], "like"), (ada, ids[7], "hide"), (bob, ids[8], "like")],
        searches=(),
        lists=(),
    )
    found = ranked(events, film_index)
    assert sorted(found.films) == sorted([ids[6], ids[7]])
    [agreement] = numbers(found.sample.feature("agreement"))
    order = [
        film
        for film, _ in sorted(
            zip(found.films, found.scores, strict=True), key=lambda each: -each[1]
        )
    ]
    assert agreement == float(order[0] == ids[6])
