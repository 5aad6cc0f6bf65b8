"""What axe finds on a page, at both ends of the widths and in both themes."""

from typing import Literal

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

WIDTHS = (320, 1440)
THEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
_SETTLED = """() => Promise.allSettled(
    document.getAnimations()
        .filter(each => each.effect.getTiming().iterations !== Infinity)
        .map(each => each.finished)
).then(() => null)"""
_TOO_WIDE = "() => document.documentElement.scrollWidth - window.innerWidth"


def assert_no_barrier(page: Page) -> None:
    """Assert that axe finds nothing once whatever fades in is there."""
    page.evaluate(_SETTLED)
    found = Axe().run(page)
    told = [f"{each['id']}: {each['nodes'][0]['html']}" for each in found.response["violations"]]
    assert told == []


def assert_no_barrier_anywhere(page: Page) -> None:
    """Assert the same, narrow and wide, light and dark, and that nothing sticks out sideways."""
    size = page.viewport_size
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        assert page.evaluate(_TOO_WIDE) <= 0, f"the page is wider than {width} px"
        for theme in THEMES:
            page.emulate_media(color_scheme=theme)
            assert_no_barrier(page)
    page.emulate_media(color_scheme=None)
    if size is not None:
        page.set_viewport_size(size)
