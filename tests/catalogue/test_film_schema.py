import pytest

from catalogue.film import Film
from catalogue.film_schema import violations
from catalogue.film_table import FilmTable
from catalogue.starter_catalogue import starter_films


def film(film_id: str, **facts: object) -> Film:
    return Film.model_validate({"id": film_id, "title": "The Lamp", "overview": "", **facts})


def test_the_starter_catalogue_keeps_the_schema() -> None:
    assert violations(FilmTable.from_films(starter_films())) == []


def test_what_is_unknown_breaks_nothing() -> None:
    assert violations(FilmTable.from_films([film("a")])) == []


@pytest.mark.parametrize(
    ("facts", "column"),
    [
        ({"title": " "}, "title"),
        ({"overview": "x" * 20_001}, "overview"),
        ({"year": 1600}, "year"),
        ({"runtime": 0}, "runtime"),
        ({"vote_average": 11.0}, "vote_average"),
        ({"vote_count": -1}, "vote_count"),
        ({"popularity": float("nan")}, "popularity"),
    ],
)
def test_a_value_out_of_bounds_is_told_with_its_film(facts: dict[str, object], column: str) -> None:
    [found] = violations(FilmTable.from_films([film("a"), film("b", **facts)]))
    assert (found.column, found.count, found.first) == (column, 1, ("b",))


def test_an_id_that_two_films_have_is_told() -> None:
    [found] = violations(FilmTable.from_films([film("a"), film("a"), film("b")]))
    assert str(found) == "id: 1 not unique (at a)"
