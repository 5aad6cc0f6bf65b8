"""No film is the same one again."""

import numpy as np
import pytest

from catalogue.film import Film
from catalogue.film_table import FilmTable
from index.franchises import Series, series_of
from index.recommending.repeats import distinct

TITLES = ["Solaris", "Alien", "Alien 2", "Solaris", "Stalker", "Alien 3", "Mirror"]


@pytest.fixture
def series() -> Series:
    return series_of(
        FilmTable.from_films(
            Film(id=str(row), title=title, overview="") for row, title in enumerate(TITLES)
        )
    )


def test_the_best_of_each_franchise_and_title_is_kept(series: Series) -> None:
    rows = np.array([2, 3, 1, 0, 4, 5])
    assert distinct(series, rows, np.array([6]), with_franchises=False).tolist() == [0, 1, 4]


def test_what_repeats_a_pick_is_left_out(series: Series) -> None:
    rows = np.array([2, 3, 4, 5])
    assert distinct(series, rows, np.array([0, 1]), with_franchises=False).tolist() == [2]


def test_franchises_may_be_asked_for_but_never_the_same_title(series: Series) -> None:
    rows = np.array([2, 3, 4, 5])
    assert distinct(series, rows, np.array([0, 1]), with_franchises=True).tolist() == [0, 2, 3]


def test_nothing_comes_of_nothing(series: Series) -> None:
    nothing = np.empty(0, np.int64)
    assert len(distinct(series, nothing, np.array([0]), with_franchises=False)) == 0
