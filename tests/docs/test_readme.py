"""What the README claims stands in the page that it names."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
README = ROOT / "README.md"
_CLAIM = re.compile(r"^\| (?P<claim>.*?\w.*?) \| \[.*?\]\((?P<page>.*?)\) \|$", re.MULTILINE)
_FIGURE = re.compile(r"(?<![@\w])\.?\d[\d,]*(?:\.\d+)?(?: %)?")
_MOST_LINES = 60


def claims() -> list[tuple[str, str]]:
    return _CLAIM.findall(README.read_text(encoding="utf-8"))


@pytest.mark.parametrize(("claim", "page"), claims(), ids=[page for _, page in claims()])
def test_every_figure_stands_in_the_page_it_comes_from(claim: str, page: str) -> None:
    told = (ROOT / page).read_text(encoding="utf-8")
    assert [figure for figure in _FIGURE.findall(claim) if figure not in told] == []


def test_there_are_claims_and_they_have_figures() -> None:
    figures = [figure for claim, _ in claims() for figure in _FIGURE.findall(claim)]
    assert ".485" in figures
    assert "14,996" in figures


def test_it_fits_a_screen() -> None:
    assert len(README.read_text(encoding="utf-8").splitlines()) <= _MOST_LINES
