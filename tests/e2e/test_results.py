"""The five in a real browser: they follow dials, filters and what is said, and undo brings back."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.barriers import assert_no_barrier_anywhere
from tests.e2e.people import be_somebody

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def titles(page: Page) -> list[str]:
    cards = page.get_by_role("article")
    expect(cards).to_have_count(5)
    expect(page.locator("ol[aria-busy=true]")).to_have_count(0)
    return [card.get_by_role("heading").first.inner_text() for card in cards.all()]


def test_dials_and_filters_change_the_five_and_stay_after_a_reload(page: Page) -> None:
    be_somebody(page, "dials@example.com")
    page.goto("/five")
    plain = titles(page)
    dial = page.get_by_role("slider", name="How well known")
    dial.focus()
    page.keyboard.press("Home")
    expect(dial).to_have_attribute("aria-valuetext", "Hidden gems")
    expect(page).to_have_url(re.compile("popularity=-1"))
    expect(page.get_by_role("article").first).to_be_visible()
    gems = titles(page)
    assert gems != plain
    page.get_by_role("combobox", name="Decade").select_option(label="1970s")
    expect(page.get_by_role("article").first).to_contain_text(re.compile(r"197\d"))
    page.get_by_role("button", name="Genres").click()
    page.get_by_role("button", name="Horror: either way").click()
    page.get_by_role("button", name="Horror: wanted").click()
    expect(page.get_by_role("button", name="Horror: ruled out")).to_be_visible()
    assert_no_barrier_anywhere(page)
    seventies = titles(page)
    page.reload()
    assert titles(page) == seventies
    page.get_by_role("button", name="Clear the filters").click()
    expect(page).not_to_have_url(re.compile("decade"))


def test_what_is_said_changes_the_answer_at_once_and_is_undone(page: Page) -> None:
    be_somebody(page, "undo@example.com")
    page.goto("/five")
    before = titles(page)
    card = page.get_by_role("article").nth(1)
    card.get_by_role("button", name="Not for me").click()
    expect(page.get_by_role("article", name=before[1], exact=True)).to_have_count(0)
    assert before[1] not in titles(page)
    assert_no_barrier_anywhere(page)
    page.get_by_role("button", name="Undo", exact=True).click()
    expect(page.get_by_role("article").nth(1)).to_contain_text(before[1])
    assert titles(page) == before


def test_filters_that_nothing_fits_say_so(page: Page) -> None:
    be_somebody(page, "nothing@example.com")
    page.goto("/five?genre=Western&without=Drama&decade=before&language=ko")
    expect(page.get_by_text("No film fits all of that.")).to_be_visible()
    assert_no_barrier_anywhere(page)
    page.get_by_role("button", name="Clear dials and filters").click()
    expect(page.get_by_role("article")).to_have_count(5)
