"""The main job, in a real browser: sign up, pick five, get five with reasons, react, come back."""

import re

import pytest
from playwright.sync_api import Page, expect

pytestmark = [pytest.mark.browser, pytest.mark.slow]

TYPED = {
    "godfater": "The Godfather",  # a typo on purpose
    "spirited aw": "Spirited Away",
    "amelie": "Amélie",
}


def pick_by_search(page: Page, typed: str, title: str) -> None:
    page.get_by_role("combobox", name="Search a film title").fill(typed)
    page.get_by_role("option", name=re.compile(re.escape(title))).first.click()
    expect(page.get_by_text(f"{title} is in").first).to_be_attached()


def pick_a_suggestion(page: Page) -> None:
    page.get_by_role("button", name=re.compile("^Pick (?!.*empty)")).first.click()


def sign_up(page: Page, email: str) -> None:
    page.get_by_label("E-mail").fill(email)
    page.get_by_label("Password", exact=True).fill("a long pass phrase of five")
    page.get_by_role("button", name=re.compile("Create my account")).click()


def recommended(page: Page) -> list[str]:
    cards = page.get_by_role("article")
    expect(cards).to_have_count(5)
    return [card.get_by_role("heading").first.inner_text() for card in cards.all()]


def test_five_picks_bring_five_films_that_stay_after_a_reload(page: Page) -> None:
    for typed, title in TYPED.items():
        pick_by_search(page, typed, title)
    for _ in range(2):
        pick_a_suggestion(page)
    page.get_by_role("button", name="See my five").first.click()
    sign_up(page, "ada@example.com")

    titles = recommended(page)
    assert len(set(titles)) == 5
    assert not set(titles) & set(TYPED.values())
    for card in page.get_by_role("article").all():
        expect(card).to_contain_text("Because you love")

    loved = page.get_by_role("article").first
    title = loved.get_by_role("heading").first.inner_text()
    loved.get_by_role("button", name=re.compile("Love it")).click()
    expect(page.get_by_role("status").filter(has_text=title).first).to_be_visible()

    page.reload()
    expect(page.get_by_role("article")).to_have_count(5)
    page.get_by_role("link", name="Pick five").first.click()
    for chosen in TYPED.values():
        expect(page.get_by_text(re.compile(f"Pick \\d: {chosen}")).first).to_be_attached()
