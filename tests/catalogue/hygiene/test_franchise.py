import pytest

from catalogue.film import Film
from catalogue.film_table import FilmTable
from catalogue.hygiene.franchise import detected_franchises


def detected(*films: tuple[str, tuple[str, ...]]) -> dict[int, str]:
    return detected_franchises(
        FilmTable.from_films(
            Film(id=f"f{row}", title=title, overview="", cast=cast)
            for row, (title, cast) in enumerate(films)
        )
    )


def test_films_of_a_series_with_common_people_get_its_name() -> None:
    found = detected(
        ("The Iron Lamp", ("Paul Roc",)),
        ("The Iron Lamp 2", ("Li Wu", "Paul Roc")),
        ("Iron Lamp: Dawn", ("Li Wu",)),
        ("Alone", ("Paul Roc",)),
    )
    assert found == {0: "iron-lamp", 1: "iron-lamp", 2: "iron-lamp"}


@pytest.mark.parametrize(
    ("title", "other"),
    [("The Lamp", "The Lamp"), ("The Lamp", "The Storm 2"), ("The Lamp", "Lamp (Remade)")],
)
def test_films_that_share_people_but_no_series_do_not(title: str, other: str) -> None:
    assert detected((title, ("Paul Roc",)), (other, ("Paul Roc",))) == {}


def test_a_number_without_common_people_is_no_series() -> None:
    assert detected(("The Lamp", ("Paul Roc",)), ("The Lamp 2", ("Li Wu",))) == {}


def test_a_name_that_editors_gave_is_kept_and_taken_up() -> None:
    films = FilmTable.from_films(
        [
            Film(id="a", title="Lamp", overview="", directors=("Wu",), franchise="lights"),
            Film(id="b", title="Lamp II", overview="", directors=("Wu",)),
        ]
    )
    assert detected_franchises(films) == {1: "lights"}
