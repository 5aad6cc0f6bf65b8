"""The pictures of the dashboards in the documentation."""

import re
from html import unescape

import pytest

from deploy.monitoring.addresses import Addresses
from deploy.monitoring.files import dashboards
from deploy.monitoring.pace import PRODUCTION
from deploy.monitoring.values import Dashboard, Kind, Panel, Query
from tests.faults.served import ROOT
from tests.monitoring.pictures.boards import picture
from tests.monitoring.pictures.found import Line, Span
from tests.monitoring.pictures.units import spelled

BOARDS = dashboards(Addresses(), PRODUCTION)
SPAN = Span(1000.0, 1090.0)
ANSWERED = Line("answered", tuple((1000.0 + second, 2.0) for second in range(90)))


def board(kind: Kind) -> Dashboard:
    panel = Panel("Answers", "How many.", "reqps", (Query("up", "answered"),), kind)
    return Dashboard("a-board", "A board", "For a test.", (panel,))


def texts(drawn: str) -> set[str]:
    return {unescape(text) for text in re.findall(r"<text[^>]*>([^<]*)</text>", drawn)}


@pytest.mark.parametrize("each", BOARDS, ids=lambda each: each.uid)
def test_every_panel_is_in_the_picture_of_its_dashboard(each: Dashboard) -> None:
    drawn = (ROOT / f"docs/images/dashboards/{each.uid}.svg").read_text(encoding="utf-8")
    missing = {panel.title for panel in each.panels} - texts(drawn)
    assert missing == set(), "draw them anew: make pictures"
    assert "no series" not in texts(drawn)
    page = (ROOT / "docs/reference/dashboards.md").read_text(encoding="utf-8")
    assert f"../images/dashboards/{each.uid}.svg" in page


@pytest.mark.parametrize("kind", ["timeseries", "stat", "table", "bargauge"])
def test_a_panel_shows_what_was_found(kind: Kind) -> None:
    drawn = texts(picture(board(kind), {"Answers": [ANSWERED]}, SPAN))
    assert {"Answers", "answered", "2/s"} <= drawn


def test_a_panel_without_series_says_so() -> None:
    assert "no series" in texts(picture(board("stat"), {"Answers": []}, SPAN))


def test_a_line_breaks_where_nothing_was_scraped() -> None:
    line = Line("answered", ((1000.0, 1.0), (1001.0, 1.0), (1040.0, 1.0)))
    assert line.pieces(3.0) == [[(1000.0, 1.0), (1001.0, 1.0)], [(1040.0, 1.0)]]


def test_names_that_look_like_markup_are_drawn_as_text() -> None:
    drawn = picture(board("stat"), {"Answers": [Line("a<b>&c", ((1000.0, 1.0),))]}, SPAN)
    assert "a<b>&c" in texts(drawn)
    assert "<b>" not in drawn


@pytest.mark.parametrize(
    ("value", "unit", "told"),
    [
        (0.457, "percentunit", "45.7 %"),
        (0.0125, "s", "12.5 ms"),
        (0.0, "s", "0 s"),
        (172_800.0, "s", "2 d"),
        (9617.0, "short", "9.62 k"),
        (407_000_000.0, "bytes", "407 MB"),
        (940_000.0, "dateTimeFromNow", "1 min ago"),
    ],
)
def test_figures_are_spelled_with_their_unit(value: float, unit: str, told: str) -> None:
    assert spelled(value, unit, now=1000.0) == told  # type: ignore[arg-type]
