from catalogue.film import Film
from catalogue.film_table import FilmTable
from catalogue.starter_catalogue import starter_films
from embeddings.taste.editorial_links import editorial_links

FIRST = starter_films()[0]


def film(film_id: str, *links: str) -> Film:
    return Film(id=film_id, title=film_id, overview="…", links=links)


def test_links_hold_in_both_directions_and_the_first_is_the_strongest() -> None:
    films = FilmTable.from_films(
        [film("local-a-1", "local-b-1", "local-c-1"), film("local-b-1"), film("local-c-1")]
    )
    links = editorial_links(films).toarray()
    assert (links == links.T).all()
    assert links[0, 1] > links[0, 2] > 0
    assert links[1, 2] == 0


def test_films_of_the_starter_catalogue_bring_their_links_to_any_other() -> None:
    films = FilmTable.from_films([film(FIRST.id), film(FIRST.links[0]), film("local-a-1")])
    links = editorial_links(films).toarray()
    assert links[0, 1] > 0
    assert not links[2].any()


def test_links_of_its_own_win_and_links_to_films_elsewhere_are_left_out() -> None:
    films = FilmTable.from_films(
        [film(FIRST.id, "local-a-1", "tmdb-0"), film(FIRST.links[0]), film("local-a-1")]
    )
    assert editorial_links(films).toarray()[0, 2] > 0
