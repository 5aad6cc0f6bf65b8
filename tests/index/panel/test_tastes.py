"""The panel is people of five picks each, whom the starter catalogue knows."""

from catalogue.starter_catalogue import starter_films
from index.panel.tastes import tastes


def test_each_taste_has_five_picks_of_the_starter_catalogue_and_a_name_of_its_own() -> None:
    titles = {film.id: (film.title, film.year) for film in starter_films()}
    for taste in tastes():
        assert len(set(taste.picks)) == 5
        told = {film.id: (film.title, film.year) for film in taste.films}
        assert told == {film_id: titles.get(film_id) for film_id in taste.picks}, taste.name
    for names in zip(*((taste.name, taste.en, taste.fr) for taste in tastes()), strict=True):
        assert len(set(names)) == len(tastes()) == 25
