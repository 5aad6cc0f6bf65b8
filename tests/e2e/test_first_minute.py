"""The first minute works on a slow phone and by keyboard alone, and nothing jumps about."""

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.e2e.conftest import Site
from tests.e2e.first_minute import by_keyboard, on_a_phone

pytestmark = [pytest.mark.browser, pytest.mark.slow]
MOST_SHIFTED = 0.02
_ASKED_BY = """() => performance.getEntriesByType('resource')
    .filter(each => each.name.includes('/suggestions?')).map(each => each.initiatorType)"""


def test_a_slow_phone_comes_to_five_films_and_nothing_jumps(site: Site, browser: Browser) -> None:
    assert on_a_phone(browser, site.url).layout_shift < MOST_SHIFTED


def test_the_keyboard_alone_comes_to_five_films(site: Site, browser: Browser) -> None:
    assert by_keyboard(browser, site.url).layout_shift < MOST_SHIFTED


def test_the_first_films_are_asked_for_once_and_not_by_the_application(page: Page) -> None:
    expect(page.get_by_role("button", name="None of these")).to_be_enabled()
    assert page.evaluate(_ASKED_BY) == ["link"]
