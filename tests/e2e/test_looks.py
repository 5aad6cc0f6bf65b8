"""The main pages look as they do in the documentation."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from playwright.sync_api import Browser

from tests.e2e.answers import Answers
from tests.e2e.looks import ANSWERS, DRESSES, LOOKS, PICTURES, Dress, photograph
from tests.e2e.web_alone import web_alone

pytestmark = [pytest.mark.browser, pytest.mark.slow]
_HELD = (DRESSES[0], DRESSES[3], DRESSES[4])
# Letters drawn by another rasteriser differ at their edges, by less than this once they are
# averaged over cells of eight pixels; a block that moved, went or changed its colour does not.
_CELL_PIXELS = 8
_SAME_LEVELS = 24
_MOST_CHANGED = 0.01
_ROOT = "document.documentElement.style.setProperty"


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The web app, whose service is not asked."""
    with web_alone(tmp_path_factory.mktemp("looks") / "data") as address:
        yield address


def _cells(picture: Image.Image) -> np.ndarray:
    size = (picture.width // _CELL_PIXELS, picture.height // _CELL_PIXELS)
    small = picture.convert("RGB").resize(size, Image.Resampling.BOX)
    return np.asarray(small, dtype=np.int16)


def changed(found: Image.Image, kept: Image.Image) -> float:
    """Return the share of cells of two pictures that differ visibly."""
    assert found.size == kept.size
    difference = np.abs(_cells(found) - _cells(kept)).max(axis=2)
    return float((difference > _SAME_LEVELS).mean())


def _kept(name: str, dress: Dress) -> Image.Image:
    return Image.open(Path(PICTURES) / f"{name}-{dress.name}.webp")


@pytest.mark.parametrize("name", LOOKS)
def test_a_page_looks_as_in_its_picture(browser: Browser, url: str, name: str) -> None:
    answers = Answers.read(ANSWERS)
    shares = {
        dress.name: changed(
            photograph(browser, url, LOOKS[name], dress, answers), _kept(name, dress)
        )
        for dress in _HELD
    }
    assert answers.missing == []
    assert max(shares.values()) <= _MOST_CHANGED, f"{shares}; `make screenshots` takes them anew"


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(f"{_ROOT}('--ink', 'rebeccapurple')", id="another-ink"),
        pytest.param(f"{_ROOT}('--gap-5', '3.5rem')", id="wider-gaps"),
        pytest.param("document.querySelector('h1').style.fontSize = '1.5rem'", id="small-heading"),
        pytest.param("document.querySelector('header').style.display = 'none'", id="no-header"),
    ],
)
def test_a_broken_style_does_not_go_unseen(browser: Browser, url: str, change: str) -> None:
    answers = Answers.read(ANSWERS)
    found = photograph(browser, url, LOOKS["picks"], DRESSES[0], answers, change)
    assert changed(found, _kept("picks", DRESSES[0])) > _MOST_CHANGED
