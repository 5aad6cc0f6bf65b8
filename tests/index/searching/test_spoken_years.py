import pytest

from index.searching.spoken_years import spoken_years


@pytest.mark.parametrize(
    ("q", "years"),
    [
        ("a thriller from the early 90s", [(1990, 1994)]),
        ("1994 French comedy", [(1994, 1994)]),
        ("années 80", [(1980, 1989)]),
        ("un film du début des années 90", [(1990, 1994)]),
        ("années soixante-dix", [(1970, 1979)]),
        ("late eighties slasher", [(1985, 1989)]),
        ("early seventies", [(1970, 1974)]),
        ("mid 2000's", [(2003, 2007)]),
        ("between 1990 and 1995", [(1990, 1995)]),
        ("entre 1990 et 1995", [(1990, 1995)]),
        ("1998-2003", [(1998, 2003)]),
        ("avant 1980", [(1890, 1979)]),
        ("after 2000", [(2000, 2035)]),
        ("80s or 90s", [(1980, 1989), (1990, 1999)]),
        ("'90s", [(1990, 1999)]),
        ("the roaring 20s in the 20s", [(1920, 1929)]),
    ],
)
def test_years_are_heard_however_they_are_said(q: str, years: list[tuple[int, int]]) -> None:
    assert [(said.first, said.last) for said in spoken_years(q)] == years


@pytest.mark.parametrize(
    "q",
    [
        "",
        "a woman in her 30s",
        "a man in his late fifties",
        "it cost $2000",
        "blade runner 2049",
        "room 1408b",
        "20s gangster",
        "100s of people",
        "12,1999.50",
        "\x001990s\ud800"[:1],
    ],
)
def test_ages_prices_and_other_numbers_are_no_years(q: str) -> None:
    assert spoken_years(q) == []


def test_the_place_of_what_was_said_is_told() -> None:
    [said] = spoken_years("from the early 90s on")

    assert "from the early 90s on"[said.start : said.end] == "early 90s"
