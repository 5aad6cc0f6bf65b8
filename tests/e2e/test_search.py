"""Search and the page of a film, in a real browser."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.barriers import assert_no_barrier_anywhere

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def ask(page: Page, question: str) -> None:
    page.goto("/search")
    page.get_by_role("searchbox").fill(question)
    page.keyboard.press("Enter")


def test_what_was_understood_can_be_taken_out_and_put_back(page: Page) -> None:
    ask(page, "a 1990s comedy with jim carrey about a mask")
    expect(page.get_by_role("article").first).to_contain_text("The Mask")
    expect(page.locator("mark").first).to_be_visible()
    page.get_by_role("button", name="Jim Carrey: search without it").click()
    expect(page.get_by_role("button", name="Jim Carrey: search with it again")).to_be_visible()
    expect(page).to_have_url(re.compile("ignore=person"))
    assert_no_barrier_anywhere(page)
    page.go_back()
    expect(page.get_by_role("button", name="Jim Carrey: search without it")).to_be_visible()


def test_pages_follow_one_another_and_filters_hold_for_all(page: Page) -> None:
    ask(page, "two people far from home who fall in love")
    page.get_by_role("combobox", name="Decade").select_option(label="1990s")
    page.get_by_role("button", name="Genres").click()
    page.get_by_role("button", name="Comedy: either way").click()
    page.get_by_role("button", name="Comedy: wanted").click()
    expect(page.get_by_role("article").first).to_contain_text(re.compile(r"199\d"))
    page.get_by_role("button", name="Load more").click()
    expect(page.get_by_role("article")).to_have_count(24)
    for film in page.get_by_role("article").all():
        expect(film).to_contain_text(re.compile(r"199\d"))
    assert_no_barrier_anywhere(page)


def test_a_film_s_page_tells_its_facts_and_leads_to_more(page: Page) -> None:
    page.goto("/film/tmdb-194")
    expect(page.get_by_role("heading", level=1)).to_have_text("Amélie")
    page.get_by_role("button", name="Add to my picks").click()
    expect(page.get_by_role("button", name="In your picks")).to_be_visible()
    assert_no_barrier_anywhere(page)
    page.get_by_role("button", name="FR Lire en français").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Le Fabuleux Destin")
    expect(page.get_by_role("region", name="Histoire")).to_contain_text("Montmartre")
    page.get_by_role("link", name="Jean-Pierre Jeunet", exact=True).click()
    expect(page.get_by_role("button", name=re.compile("^Jean-Pierre Jeunet"))).to_be_visible()
