import pytest

from catalogue.film import Film
from catalogue.film_table import FilmTable
from catalogue.sources.own_ratings import OwnRating
from index.titles.rated_films import MOST_FORGIVEN, RatedFilms
from index.titles.title_search import TitleSearch

FILMS = FilmTable.from_films(
    [
        Film(id="tmdb-1", title="The Lamp", overview="", year=1962, titles={"fr": "La Lampe"}),
        Film(id="tmdb-2", title="The Lamp", overview="", year=1999, vote_count=9),
        Film(id="tmdb-3", title="Bare", overview="", year=1999, original_title="Nu"),
        Film(
            id="tmdb-4",
            title="Lantern Road",
            overview="",
            year=2001,
            imdb_id="tt0000004",
            movielens_ids=(44, 45),
            former_ids=("local-lantern-road-2001",),
        ),
        Film(id="imdb-tt0000005", title="Undated", overview="", tmdb_id=55),
    ]
)


@pytest.fixture(scope="module")
def rated() -> RatedFilms:
    return RatedFilms(FILMS, TitleSearch.of(FILMS))


def titled(title: str, year: int | None = None) -> OwnRating:
    return OwnRating(2, title, year, 4.0)


@pytest.mark.parametrize(
    ("title", "year", "film_id"),
    [
        ("The Lamp", 1962, "tmdb-1"),
        ("the lamp", 1963, "tmdb-1"),
        ("LAMP", 1999, "tmdb-2"),
        ("La Lampe", 1962, "tmdb-1"),
        ("nu", 1999, "tmdb-3"),
        ("Bare", 1998, "tmdb-3"),
        ("Undated", 1950, "imdb-tt0000005"),
        ("Lantern Roads", 2001, "tmdb-4"),
    ],
)
def test_a_title_in_any_language_fits_and_the_nearest_year(
    rated: RatedFilms, title: str, year: int, film_id: str
) -> None:
    assert rated.find(titled(title, year)) == film_id


def test_without_a_year_the_film_with_most_votes_counts(rated: RatedFilms) -> None:
    assert rated.find(titled("The Lamp")) == "tmdb-2"


@pytest.mark.parametrize(
    ("title", "year"),
    [("Elsewhere", 1999), ("The Lamp", 1980), ("Lantern Roads", 1990), ("Lantern Roads", None)],
)
def test_other_films_are_not_here(rated: RatedFilms, title: str, year: int | None) -> None:
    assert rated.find(titled(title, year)) is None


def test_of_a_file_full_of_unknown_titles_only_some_are_looked_for_in_other_spellings(
    rated: RatedFilms,
) -> None:
    unknown = [titled("Elsewhere", 1999)] * MOST_FORGIVEN
    misspelt, right = titled("Lantern Roads", 2001), titled("Lantern Road", 2001)
    assert rated.find_all([misspelt, *unknown])[0] == "tmdb-4"
    assert rated.find_all([*unknown, misspelt, right])[-2:] == [None, "tmdb-4"]


@pytest.mark.parametrize(
    ("named", "film_id"),
    [
        ("tmdb-1", "tmdb-1"),
        ("imdb-tt0000004", "tmdb-4"),
        ("movielens-45", "tmdb-4"),
        ("local-lantern-road-2001", "tmdb-4"),
        ("tmdb-55", "imdb-tt0000005"),
        ("movielens-9", None),
    ],
)
def test_an_id_counts_before_a_title(rated: RatedFilms, named: str, film_id: str | None) -> None:
    assert rated.find(OwnRating(2, "", None, 4.0, (named,))) == film_id
    other = rated.find(OwnRating(2, "Bare", 1999, 4.0, (named,)))
    assert other == (film_id or "tmdb-3")
