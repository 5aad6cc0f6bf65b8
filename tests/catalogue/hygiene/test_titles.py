import pytest

from catalogue.hygiene.titles import instalments, plain_title, title_stem


@pytest.mark.parametrize(
    ("title", "plain"),
    [
        ("The Matrix", "matrix"),
        ("Amélie", "amelie"),
        ("Les Choristes", "choristes"),
        ("Dr. Strangelove", "dr strangelove"),
        ("Fast & Furious", "fast and furious"),
        ("???", ""),
    ],
)
def test_a_plain_title_has_no_case_accent_punctuation_or_article(title: str, plain: str) -> None:
    assert plain_title(title) == plain


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Alien", "Alien: Covenant"),
        ("Back to the Future", "Back to the Future Part II"),
        ("The Terminator", "Terminator 2: Judgment Day"),
        ("Harry Potter and the Goblet of Fire", "Harry Potter and the Chamber of Secrets"),
        ("The Lord of the Rings: The Two Towers", "The Lord of the Rings: The Return of the King"),
        ("Rocky", "Rocky IV"),
    ],
)
def test_films_of_a_series_share_their_stem(first: str, second: str) -> None:
    assert title_stem(first) == title_stem(second)


@pytest.mark.parametrize(
    ("first", "second"), [("Seven", "Se7en"), ("Heat", "Alien"), ("Up", "Us"), ("M", "Z")]
)
def test_other_films_do_not(first: str, second: str) -> None:
    assert title_stem(first) != title_stem(second)


def test_instalments_are_the_numbers_that_parts_of_a_title_end_with() -> None:
    assert instalments("Lamp 2: The Return") == {"2"}
    assert instalments("Lamp: Part III") == {"iii"}
    assert instalments("The Lamp") == frozenset()
