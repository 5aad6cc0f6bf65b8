"""The panel's behaviour as figures, where a catalogue knows enough of it."""

import pytest

from index.film_index import FilmIndex
from index.panel.behaviour import behaviour

pytestmark = [pytest.mark.alone, pytest.mark.timeout(1200)]


def test_the_starter_catalogue_gives_the_whole_panel_what_it_may_expect(
    starter_index: FilmIndex,
) -> None:
    assert behaviour(starter_index) == {"panel_five_given": 1.0, "panel_wish_met": 1.0}
