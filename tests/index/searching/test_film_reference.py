import pytest

from index.searching.film_reference import referred_film

_TITLES = {"alien": 1, "amélie": 2, "crouching tiger, hidden dragon": 3, "life": 4}


def _titled(title: str) -> int | None:
    return _TITLES.get(title.casefold())


@pytest.mark.parametrize(
    ("q", "row", "differs"),
    [
        ("like Alien but funny", 1, "funny"),
        ("movies like alien", 1, ""),
        ("something similar to Alien, set under water", 1, "under water"),
        ("films like “Alien”", 1, ""),
        ("comme Amélie mais plus sombre", 2, "plus sombre"),
        ("un film dans le genre d'Alien en plus drôle", 1, "plus drôle"),
        ("quelque chose comme Amélie", 2, ""),
        ("like Crouching Tiger, Hidden Dragon but sad", 3, "sad"),
        ("in the style of Alien from the 90s", 1, "the 90s"),
    ],
)
def test_a_query_may_start_from_a_film(q: str, row: int, differs: str) -> None:
    reference = referred_film(q, _titled)

    assert reference is not None
    assert reference.row == row
    assert q[reference.rest :].strip() == differs


@pytest.mark.parametrize(
    "q",
    [
        "",
        "like",
        "Alien",
        "like a hurricane",
        "a man who looks like an alien meets a girl",
        "like Alien " + "and something else " * 20,
        "\x00 like \ud800",
    ],
)
def test_other_queries_start_from_none(q: str) -> None:
    assert referred_film(q, _titled) is None


def test_the_place_of_the_title_is_told() -> None:
    q = "films like Alien but funny"
    reference = referred_film(q, _titled)

    assert reference is not None
    assert q[reference.start : reference.end] == "Alien"
