"""Series whose titles share less than a stem, and strangers whose titles share as much."""

from collections import Counter, defaultdict
from pathlib import Path

import pytest

from catalogue.dataset import current_dataset
from catalogue.film import Film
from catalogue.film_table import FilmTable
from catalogue.hygiene.franchise import detected_franchises
from catalogue.hygiene.titles import plain_title
from catalogue.imports import import_films
from tests.catalogue.hygiene.known_series import SERIES, STRANGERS, lines

Told = tuple[str, str]


def joined(*films: Told) -> bool:
    """Whether films, each a title and its people after commas, are found to be one series."""
    found = detected_franchises(
        FilmTable.from_films(
            Film(id=f"f{row}", title=title, overview="", cast=tuple(people.split(", ")))
            for row, (title, people) in enumerate(films)
        )
    )
    return len(found) == len(films) and len(set(found.values())) == 1


@pytest.mark.parametrize(
    "films",
    [
        pytest.param((("Beacon", "Ada, Bo"), ("Beacons", "Cy, Ada")), id="a plural"),
        pytest.param((("Beacon³", "Ada"), ("Beacon", "Ada")), id="a raised number"),
        pytest.param((("Iron Lamp", "Ada"), ("A Night for the Iron Lamp", "Ada")), id="within"),
        pytest.param((("Beacon", "Ada, Bo"), ("Beacon Returns", "Bo, Ada")), id="a word more"),
        pytest.param(
            (("The Beacon Pact", "Ada, Bo, Cy"), ("Beacon Supremacy", "Cy, Bo, Ada")),
            id="a first word",
        ),
        pytest.param(
            (("Meet the Keepers", "Ada, Bo, Cy"), ("Little Keepers", "Cy, Bo, Ada")),
            id="a last word",
        ),
        pytest.param(
            (("Beacon", "Ada"), ("Beacon 2", "Ada"), ("Beacon Reborn", "Ada, Di")),
            id="a lead who made it a series",
        ),
    ],
)
def test_films_are_akin_by_title_and_people(films: tuple[Told, ...]) -> None:
    assert joined(*films)


@pytest.mark.parametrize(
    "films",
    [
        pytest.param((("Beacon", "Ada"), ("Beacons", "Bo")), id="a plural of others"),
        pytest.param((("Beacon", "Ada"), ("Beacon Returns", "Ada")), id="one person"),
        pytest.param((("Dead Man", "Ada"), ("Dead Man's Chest", "Ada")), id="part of a word"),
        pytest.param(
            (("The Beacon Pact", "Ada, Bo"), ("Beacon Supremacy", "Bo, Ada")), id="two people"
        ),
        pytest.param(
            (("The Keeper", "Ada, Bo, Cy"), ("Lamps for the Night", "Ada, Bo, Cy")),
            id="only an article and fillers",
        ),
    ],
)
def test_films_that_share_too_little_are_not(films: tuple[Told, ...]) -> None:
    assert not joined(*films)


def test_two_series_are_never_called_the_same_by_chance() -> None:
    titles = (
        *(("Freaky Friday", "Ada, Bo, Cy"), ("Freakier Friday", "Ada, Bo, Cy")),
        *(("Friday", "Di, Ed, Flo"), ("Next Friday", "Di, Ed, Flo")),
    )
    found = detected_franchises(
        FilmTable.from_films(
            Film(id=f"f{row}", title=title, overview="", cast=tuple(people.split(", ")))
            for row, (title, people) in enumerate(titles)
        )
    )
    assert found == {0: "freaky-friday", 1: "freaky-friday", 2: "friday", 3: "friday"}


def test_two_names_that_editors_gave_stay_two_series() -> None:
    films = [
        Film(id="a", title="Iron Lamp", overview="", cast=("Ada",), franchise="lamps"),
        Film(id="b", title="Iron Lamp Rising", overview="", cast=("Ada",), franchise="risings"),
        Film(id="c", title="Tin", overview="", cast=("Ada",)),
    ]
    assert detected_franchises(FilmTable.from_films(films)) == {}


@pytest.mark.data
def test_series_that_everybody_knows_are_found_and_strangers_left_alone(
    data: Path, data_dir: Path
) -> None:
    import_films([data / "films_en.jsonl.gz"], data_dir)
    dataset = current_dataset(data_dir)
    assert dataset
    finder = _Finder(dataset.films)
    missed = whole = 0
    for series in lines(SERIES):
        names = [finder.franchise(title, year) for title, year in series]
        most = Counter(name for name in names if name).most_common(1)
        apart = sum(name != (most[0][0] if most else "") for name in names)
        missed += apart
        whole += not apart
    assert missed <= 20
    assert whole >= 70
    for (one, year), (other, later) in lines(STRANGERS):
        name = finder.franchise(one, year)
        assert name is None or name != finder.franchise(other, later), (one, other)


class _Finder:
    """Finds the film that people mean by a title and a year, and its franchise."""

    def __init__(self, films: FilmTable) -> None:
        self._years = films.column("year")
        self._votes = films.column("vote_count")
        self._franchises = films.column("franchise")
        self._rows: defaultdict[str, list[int]] = defaultdict(list)
        for row, title in enumerate(films.column("title")):
            self._rows[plain_title(title)].append(row)

    def franchise(self, title: str, year: int) -> str | None:
        near = [
            row
            for row in self._rows[plain_title(title)]
            if self._years[row] and abs(self._years[row] - year) <= 1
        ]
        best = max(near, key=lambda row: self._votes[row] or 0, default=None)
        return None if best is None else self._franchises[best]
