import pytest

from catalogue.film import Film
from catalogue.film_table import FilmTable
from index.titles.title_search import TitleSearch


def _film(title: str, year: int, votes: int, **more: object) -> Film:
    fields = {"id": f"local-{title}-{year}", "title": title, "overview": "…", "year": year}
    return Film.model_validate({**fields, "vote_count": votes, **more})


_FILMS = [
    _film("The Matrix", 1999, 24_000, titles={"fr": "Matrix"}),
    _film("The Matrix Reloaded", 2003, 10_000),
    _film("Amélie", 2001, 11_000, original_title="Le Fabuleux Destin d'Amélie Poulain"),
    _film(
        "Seven Samurai", 1954, 3_600, original_title="七人の侍", titles={"fr": "Les Sept Samouraïs"}
    ),
    _film("Dune", 1984, 3_000),
    _film("Dune", 2021, 12_000),
    _film("Alien", 1979, 14_000),
    _film("Aliens", 1986, 9_600),
    _film("Blade Runner", 1982, 13_000),
    _film("Blade Runner 2049", 2017, 13_500),
    _film("Toy Story", 1995, 18_000),
    _film("Toy Story 2", 1999, 13_000),
    _film("Toy Story 3", 2010, 14_000),
    _film("Spider-Man", 2002, 18_000),
    _film("M", 1931, 2_100),
    _film("Die Hard", 1988, 11_000),
    _film("Interstellar", 2014, 34_000),
    _film("فيلم هندي", 2003, 5),
    _film("1917", 2019, 11_000),
    _film("2001: A Space Odyssey", 1968, 11_000),
    _film("Chinese Odyssey 2002", 2002, 20_000),
    _film("Se7en", 1995, 20_000),
    _film("8½", 1963, 2_000),
]


@pytest.fixture(scope="module")
def search() -> TitleSearch:
    return TitleSearch.of(FilmTable.from_films(_FILMS))


def _first(search: TitleSearch, text: str) -> tuple[str, int | None]:
    film = _FILMS[search.find(text, 3)[0].row]
    return film.title, film.year


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("matr", "The Matrix"),
        ("the mat", "The Matrix"),
        ("matrix", "The Matrix"),
        ("le matrix", "The Matrix"),
        ("reloaded", "The Matrix Reloaded"),
        ("alein", "Alien"),
        ("intersetlar", "Interstellar"),
        ("intersetl", "Interstellar"),
        ("AMELIE", "Amélie"),
        ("destin fabuleux amelie", "Amélie"),
        ("7 samurai", "Seven Samurai"),
        ("les 7 samourais", "Seven Samurai"),
        ("七人", "Seven Samurai"),
        ("toy story two", "Toy Story 2"),
        ("toy story iii", "Toy Story 3"),
        ("spiderman", "Spider-Man"),
        ("die ha", "Die Hard"),
        ("m", "M"),
        ("فيلم", "فيلم هندي"),
        ("1917", "1917"),
        ("2001 odyssey", "2001: A Space Odyssey"),
        ("seven", "Se7en"),
        ("eight and a half", "8½"),
    ],
)
def test_a_title_is_found_however_it_is_typed(search: TitleSearch, typed: str, title: str) -> None:
    assert _first(search, typed)[0] == title


@pytest.mark.parametrize(
    ("typed", "film"),
    [
        ("dune", ("Dune", 2021)),
        ("dune 1984", ("Dune", 1984)),
        ("dune (2021)", ("Dune", 2021)),
        ("blade runner 2049", ("Blade Runner 2049", 2017)),
        ("blade runner 1982", ("Blade Runner", 1982)),
        ("toy story 1999", ("Toy Story 2", 1999)),
    ],
)
def test_a_year_narrows_unless_it_is_part_of_the_title(
    search: TitleSearch, typed: str, film: tuple[str, int]
) -> None:
    assert _first(search, typed) == film


def test_the_title_that_matched_is_named(search: TitleSearch) -> None:
    assert search.find("les sept samourais", 1)[0].title == "Les Sept Samouraïs"


def test_a_film_is_answered_once_and_no_more_than_asked_for(search: TitleSearch) -> None:
    rows = [match.row for match in search.find("the matrix", 2)]

    assert rows == [0, 1]


def test_scores_are_shares_of_a_hundred(search: TitleSearch) -> None:
    assert search.find("alien", 1)[0].score == 100.0
    assert all(0 <= match.score < 100 for match in search.find("alein", 5))


@pytest.mark.parametrize(
    "typed",
    [
        "",
        " ",
        "💥",
        "\x00\x01",
        "???",
        "x" * 10_000,
        "the " * 3_000,
        "'; DROP TABLE films;--",
        "\ud800",
    ],
)
def test_what_is_no_title_finds_none(search: TitleSearch, typed: str) -> None:
    assert search.find(typed, 5) == []


def test_an_empty_catalogue_has_no_titles() -> None:
    assert TitleSearch.of(FilmTable.from_films([])).find("matrix", 5) == []


@pytest.mark.parametrize(
    ("typed", "film"),
    [
        ("dune", ("Dune", 2021)),
        ("Alien", ("Alien", 1979)),
        ("7 samourais", ("Seven Samurai", 1954)),
        ("interstelar", ("Interstellar", 2014)),
        ("bladerunner", ("Blade Runner", 1982)),
    ],
)
def test_a_whole_title_names_a_film(search: TitleSearch, typed: str, film: tuple[str, int]) -> None:
    row = search.named(typed)

    assert row is not None
    assert (_FILMS[row].title, _FILMS[row].year) == film


@pytest.mark.parametrize(
    "typed", ["alein", "inter", "a toy comes alive", "blade", "", "?", "m" * 500]
)
def test_a_part_of_a_title_or_a_short_slip_names_none(search: TitleSearch, typed: str) -> None:
    assert search.named(typed) is None
