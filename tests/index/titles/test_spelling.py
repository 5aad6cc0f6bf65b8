import pytest

from index.titles.spelling import plain, spellings, without_year


@pytest.mark.parametrize(
    ("title", "form"),
    [
        ("Amélie", "amelie"),
        ("WALL·E", "wall e"),
        ("E.T. the Extra-Terrestrial", "et the extra terrestrial"),
        ("s w a t", "swat"),
        ("Ocean's Eleven", "oceans eleven"),
        ("L’Avventura", "l avventura"),
        ("Lilo & Stitch", "lilo and stitch"),
        ("Œdipe roi", "oedipe roi"),
        ("Straße", "strasse"),
        ("七人の侍", "七人の侍"),
        ("???", "???"),
        (" \n\t", ""),
    ],
)
def test_a_title_is_brought_to_its_plain_form(title: str, form: str) -> None:
    assert plain(title) == form


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Seven Samurai", "7 samurai"),
        ("Les Sept Samouraïs", "7 samourais"),
        ("Rocky IV", "rocky 4"),
        ("Rocky V", "rocky five"),
        ("The Godfather: Part II", "godfather part two"),
        ("Twenty-One Grams", "21 grams"),
        ("Douze hommes en colère", "12 hommes en colere"),
        ("Les Quatre Cents Coups", "400 coups"),
        ("Three Thousand Years of Longing", "3000 years of longing"),
        ("8½", "8 1/2"),
        ("8½", "eight and a half"),
        ("9½ Weeks", "nine and a half weeks"),
        ("Se7en", "seven"),
        ("Fant4stic", "fantastic"),
        ("Dr. Strangelove", "doctor strangelove"),
        ("Kramer vs. Kramer", "Kramer versus Kramer"),
        ("The Thing", "thing"),
        ("L'Avventura", "avventura"),
    ],
)
def test_two_ways_to_write_a_title_meet_in_one_form(one: str, other: str) -> None:
    assert set(spellings(one)) & set(spellings(other))


def test_a_letter_at_the_start_is_no_numeral() -> None:
    assert spellings("X-Men") == ("x men",)
    assert spellings("V for Vendetta") == ("v for vendetta",)


def test_digits_at_the_ends_of_words_are_no_letters() -> None:
    assert spellings("9to5 and 3D") == ("9to5 and 3d",)


def test_an_article_alone_is_a_title() -> None:
    assert spellings("The") == ("the",)


def test_nothing_has_no_spelling() -> None:
    assert spellings("  ") == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("dune 1984", ("dune", 1984)),
        ("Blade Runner 2049 (2017)", ("Blade Runner 2049", 2017)),
        ("1917", None),
        ("matrix", None),
        ("room 12345", None),
    ],
)
def test_the_last_year_is_set_apart_when_words_remain(
    text: str, found: tuple[str, int] | None
) -> None:
    dated = without_year(text)

    assert (dated and (dated[0].strip(" ()"), dated[1])) == found
