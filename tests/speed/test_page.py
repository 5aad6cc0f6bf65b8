"""The page of speed has a place for everything that is measured, and pictures are whole."""

from xml.etree import ElementTree as ET

import pytest

from tests.speed.__main__ import PARTS
from tests.speed.charts import bars, growth
from tests.speed.page import PAGE, PICTURES, marks, with_part
from tests.speed.part import Part, table
from tests.speed.searches import Times, compared


def test_a_part_is_replaced_and_the_rest_stays() -> None:
    page = "before\n<!-- measured: a -->\nold\n<!-- end of a -->\nafter"
    found = with_part(page, "a", Part(["new"], {"a.svg": "<svg/>"}))
    assert found == (
        "before\n<!-- measured: a -->\nnew\n\n![a](../images/speed/a.svg)\n<!-- end of a -->\nafter"
    )


def test_a_part_without_a_place_is_refused() -> None:
    with pytest.raises(ValueError, match="no part 'b'"):
        with_part("<!-- measured: a --><!-- end of a -->", "b", Part([]))


@pytest.mark.parametrize("name", sorted(PARTS))
def test_every_part_is_on_the_page_measured_or_not_yet(name: str) -> None:
    begin, end = marks(name)
    page = PAGE.read_text(encoding="utf-8")
    told = page.partition(begin)[2].partition(end)[0]
    assert f"PARTS={name}`" in told
    is_measured = "| --- |" in told or "|---|" in told
    assert is_measured or "Not measured here yet" in told


def test_every_picture_of_the_page_is_there() -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert {path.name for path in PICTURES.glob("*.svg")} == {
        word.partition(")")[0] for word in page.split("(../images/speed/")[1:]
    }


def test_bars_are_as_long_as_their_values() -> None:
    drawn = bars("A & B", {"one": 1.0, "two": 2.0}, {"one": "1 s", "two": "2 s"})
    widths = [float(bar.get("width", "")) for bar in _found(drawn, "rect")[1:]]
    assert widths[1] == pytest.approx(2 * widths[0])
    assert next(text.text for text in _found(drawn, "text")) == "A & B"


def test_growth_by_tens_is_a_straight_line() -> None:
    drawn = growth("Growth", [1_000, 10_000, 100_000], {"time": [1.0, 10.0, 100.0]})
    path = next(p for p in _found(drawn, "path") if p.get("fill") == "none")
    points = [tuple(map(float, at.split())) for at in path.get("d", "")[1:].split("L")]
    (x0, y0), (x1, y1), (x2, y2) = points
    assert x1 - x0 == pytest.approx(x2 - x1, abs=0.2)
    assert y0 - y1 == pytest.approx(y1 - y2, abs=0.2)
    assert y0 > y1


def test_a_search_is_told_as_times_of_its_encoder() -> None:
    lines = compared(Times([0.03] * 20, 0.8), Times([0.02] * 20, 0.4))
    assert lines[0] == "| 20 queries | p50 ms | p95 ms | processor ms, mean |"
    assert lines[2] == "| search by plot over HTTP | 30.0 | 30.0 | 40.0 |"
    assert lines[-1] == "| the one to the other | ×1.50 |  | ×2.00 |"


def test_a_table_has_a_line_for_its_heads_and_each_row() -> None:
    assert table(["a", "b"], [["1", "2"]]) == ["| a | b |", "| --- | --- |", "| 1 | 2 |"]


def _found(drawn: str, name: str) -> list[ET.Element]:
    return ET.fromstring(drawn).findall(f".//{{http://www.w3.org/2000/svg}}{name}")  # noqa: S314 - ours
