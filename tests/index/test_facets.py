"""Filters say exactly which films may be answered."""

import pytest

from catalogue.film import Film
from catalogue.film_table import FilmTable
from index.answers import Filters
from index.facets import Facets

FILMS = [
    Film(
        id="alien", title="Alien", overview="", year=1979, runtime=117,
        genres=("Horror", "Science Fiction"), original_language="en",
    ),
    Film(
        id="amelie", title="Amélie", overview="", year=2001, runtime=122,
        genres=("Comedy", "Romance"), original_language="fr",
    ),
    Film(id="unknown", title="Unknown", overview=""),
]  # fmt: skip


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        (Filters(), {"alien", "amelie", "unknown"}),
        (Filters(genres=("horror",)), {"alien"}),
        (Filters(genres=("Horror", "Comedy")), {"alien", "amelie"}),
        (Filters(without_genres=("Horror",)), {"amelie", "unknown"}),
        (Filters(year_from=1980), {"amelie"}),
        (Filters(year_to=1980), {"alien"}),
        (Filters(languages=("fr",)), {"amelie"}),
        (Filters(runtime_max=120), {"alien"}),
        (Filters(genres=("Opera",)), set()),
        (Filters(genres=("Horror",), languages=("fr",)), set()),
    ],
)
def test_a_filter_allows_what_fits_it(filters: Filters, expected: set[str]) -> None:
    allowed = Facets(FilmTable.from_films(FILMS)).allowed(filters)
    assert {film.id for film, fits in zip(FILMS, allowed, strict=True) if fits} == expected
