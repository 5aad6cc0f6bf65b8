import math

import pytest

from index.film_index import FilmIndex
from index.panel.difference import panel_difference
from index.panel.tastes import tastes

pytestmark = [pytest.mark.alone, pytest.mark.timeout(1200)]


def test_a_version_shows_the_panel_what_it_shows_it(starter_index: FilmIndex) -> None:
    found = panel_difference(starter_index, starter_index)
    assert (found.tastes, found.overlap_at_5, found.moved) == (len(tastes()), 1.0, ())


def test_what_went_and_what_came_is_told_by_title(
    starter_index: FilmIndex, film_index: FilmIndex
) -> None:
    found = panel_difference(starter_index, film_index)
    assert 0 < found.tastes < len(tastes())
    assert 0.0 <= found.overlap_at_5 < 1.0
    for moved in found.moved:
        assert moved.went
        assert not set(moved.went) & set(moved.came)
    back = panel_difference(film_index, starter_index)
    assert math.isclose(back.overlap_at_5, found.overlap_at_5)
