"""Five films are of five different series."""

from pathlib import Path

import pytest

from catalogue.film import Film
from catalogue.film_table import FilmTable
from index.errors import BundleMismatch
from index.franchises import Series, franchises, series_of


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


def test_films_of_one_series_have_one_number_and_the_others_each_their_own(tmp_path: Path) -> None:
    films = FilmTable.from_films(
        [Film(id=title, title=title, overview="") for title in ("Rocky", "Rocky II", "Up", "Jaws")]
    )
    series_of(films).write(tmp_path)

    series = Series.read(tmp_path, len(films))

    assert series.franchises[0] == series.franchises[1]
    assert len(set(series.franchises.tolist())) == 3
    assert len(set(series.titles.tolist())) == 4


def test_numbers_of_other_films_are_refused(tmp_path: Path) -> None:
    series_of(FilmTable.from_films([])).write(tmp_path)

    with pytest.raises(BundleMismatch):
        Series.read(tmp_path, 3)


def test_one_synopsis_under_two_titles_is_one_film_unless_it_tells_nothing() -> None:
    story = "A clockmaker finds that his town has lost an hour nobody remembers."
    films = FilmTable.from_films(
        [
            Film(id="a", title="The Lost Hour", overview=story),
            Film(id="b", title="Die verlorene Stunde", overview=story.upper()),
            Film(id="c", title="Up", overview="No synopsis yet."),
            Film(id="d", title="Down", overview="No synopsis yet."),
        ]
    )
    synopses = series_of(films).synopses.tolist()
    assert synopses[0] == synopses[1]
    assert len(set(synopses)) == 3
