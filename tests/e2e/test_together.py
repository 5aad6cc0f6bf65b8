"""Links that others open, in a real browser: shared films without an account, and films for two."""

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.e2e.barriers import assert_no_barrier_anywhere
from tests.e2e.conftest import Site
from tests.e2e.people import OTHER_TITLES, be_somebody

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def titles(page: Page) -> list[str]:
    cards = page.get_by_role("article")
    expect(cards).to_have_count(5)
    expect(page.locator("ol[aria-busy=true]")).to_have_count(0)
    return [card.get_by_role("heading").first.inner_text() for card in cards.all()]


def copied_link(page: Page) -> str:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name="Copy the link").click()
    expect(page.get_by_text("The link is copied.")).to_be_visible()
    return str(page.evaluate("navigator.clipboard.readText()"))


def test_a_receipt_s_link_shows_the_same_films_to_somebody_without_an_account(
    site: Site, page: Page, browser: Browser
) -> None:
    be_somebody(page, "receipt@example.com")
    page.goto("/five?variety=1&without=Horror")
    mine = titles(page)
    link = copied_link(page)
    with browser.new_context(base_url=site.url, locale="en-GB") as context:
        stranger = context.new_page()
        stranger.goto(link)
        assert titles(stranger) == mine
        receipt = stranger.get_by_role("region", name="Receipt")
        expect(receipt).to_contain_text("Varied")
        expect(receipt).to_contain_text("no Horror")
        assert_no_barrier_anywhere(stranger)
        stranger.get_by_role("link", name="Pick my own five").click()
        expect(stranger.get_by_role("listitem").filter(has_text="Pick 1: empty")).to_be_attached()


def test_two_people_find_five_films_for_tonight(site: Site, page: Page, browser: Browser) -> None:
    be_somebody(page, "two@example.com")
    page.goto("/five")
    page.get_by_role("link", name="Find films for two").click()
    expect(page.get_by_label("Your name")).to_have_value("Ada")
    assert_no_barrier_anywhere(page)
    invitation = copied_link(page)
    with browser.new_context(base_url=site.url, locale="en-GB") as context:
        other = context.new_page()
        other.goto(invitation)
        expect(other.get_by_role("heading", name="Ada picked five. Your turn.")).to_be_visible()
        for title in OTHER_TITLES:
            other.get_by_role("combobox", name="Search a film title").fill(title)
            other.get_by_role("option", name=re.compile(f"^{title}")).first.click()
            expect(other.get_by_text(f"{title} is in").first).to_be_attached()
        assert_no_barrier_anywhere(other)
        other.get_by_role("button", name="See our five").click()
        theirs = titles(other)
        assert not set(theirs) & set(OTHER_TITLES)
        card = other.get_by_role("article").first
        expect(card.get_by_role("img", name=re.compile("How near to “Ada”: \\d+%"))).to_be_visible()
        expect(card.get_by_role("img", name=re.compile("How near to “You”: \\d+%"))).to_be_visible()
        assert_no_barrier_anywhere(other)
        back = copied_link(other)
    page.goto(back)
    assert titles(page) == theirs
    expect(page.get_by_role("region", name="You", exact=True)).to_be_visible()


def test_a_link_cut_off_on_the_way_leads_on(page: Page) -> None:
    page.goto("/shared?picks=tmdb-")
    expect(page.get_by_text("This link names no films.")).to_be_visible()
    assert_no_barrier_anywhere(page)
    page.goto("/two")
    expect(page.get_by_text("First, five films of your own.")).to_be_visible()
    assert_no_barrier_anywhere(page)
