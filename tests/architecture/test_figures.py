"""The table of `CONTRIBUTING.md` says what this tree measures, within a tenth."""

import re
from dataclasses import astuple

import pytest

from tests.architecture.figures import ROOT, figures

GUIDE = ROOT / ".github" / "CONTRIBUTING.md"
ROWS = {
    "lines of a file": ("median_file", "longest_file"),
    "lines of a function": ("median_function", "p90_function", "longest_function"),
    "functions with all types": ("annotated_percent",),
    "lines of tests for each line of source": ("tests_per_source",),
    "comments": ("comments_percent",),
    "doubles for 1,000 lines of tests": ("doubles_per_1000_lines",),
}
DRIFT = 0.1


def told() -> dict[str, float]:
    """Return the figures of the column `here`, by their names in `Figures`."""
    found: dict[str, float] = {}
    for line in GUIDE.read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        names = ROWS.get(cells[0].split(":")[0], ())
        if names:
            written = re.findall(r"[\d.]+", cells[1])
            found |= zip(names, map(float, written), strict=True)
    return found


def test_every_figure_has_its_place_in_the_guide_for_contributors() -> None:
    assert len(told()) == len(astuple(figures()))


def test_no_figure_of_the_guide_for_contributors_is_stale() -> None:
    measured = figures()
    stale = {
        name: f"{value} in CONTRIBUTING.md, {getattr(measured, name):.2f} measured"
        for name, value in told().items()
        if getattr(measured, name) != pytest.approx(value, rel=DRIFT)
    }
    assert stale == {}
