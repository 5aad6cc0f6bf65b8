"""Five films are of five different series."""

from catalogue.film import Film
from catalogue.film_table import FilmTable
from index.franchises import franchises


def test_the_catalogues_own_franchise_wins_over_the_title() -> None:
    films = FilmTable.from_films(
        [
            Film(id="a", title="Batman Begins", overview="", franchise="dark-knight"),
            Film(id="b", title="Rocky", overview=""),
            Film(id="c", title="Rocky II", overview=""),
            Film(id="d", title="Alone", overview=""),
        ]
    )
    assert franchises(films) == ["dark-knight", "rocky", "rocky", None]


def test_a_shared_title_joins_a_franchise_that_the_catalogue_names() -> None:
    films = FilmTable.from_films(
        [
            Film(id="a", title="Iron Lamp", overview="", franchise="iron-lamp"),
            Film(id="b", title="Iron Lamp 2", overview=""),
        ]
    )
    assert franchises(films) == ["iron-lamp", "iron-lamp"]
