"""Takes the pictures of the README: `python -m tests.e2e.screenshots URL`, with Cinq at URL."""

import re
import sys
import uuid
from pathlib import Path

from playwright.sync_api import Browser, Page, ViewportSize, expect, sync_playwright

from tests.e2e.conftest import ROOT, chromium_options

IMAGES = ROOT / "docs" / "images"
PICKS = ("Amélie", "Parasite", "Spirited Away", "The Godfather", "Alien")


def pick_five(page: Page) -> None:
    """Pick the five films of the pictures by their titles."""
    for title in PICKS:
        page.get_by_role("combobox", name="Search a film title").fill(title)
        page.get_by_role("option", name=re.compile(f"^{title}")).first.click()
        expect(page.get_by_text(f"{title} is in").first).to_be_attached()


def sign_up(page: Page) -> None:
    """Create an account that nobody else has."""
    page.get_by_role("button", name="See my five").first.click()
    page.get_by_label("E-mail").fill(f"{uuid.uuid4()}@example.com")
    page.get_by_label("Password", exact=True).fill("a long pass phrase of five")
    page.get_by_role("button", name=re.compile("Create my account")).click()
    expect(page.get_by_role("article")).to_have_count(5)


def take(browser: Browser, url: str, folder: Path) -> None:
    """Write the pictures of the first page and of the results to `folder`."""
    size: ViewportSize = {"width": 1360, "height": 900}
    page = browser.new_context(base_url=url, locale="en-GB", viewport=size).new_page()
    page.goto("/")
    expect(page.get_by_role("button", name=re.compile("^Pick (?!.*empty)"))).to_have_count(24)
    page.screenshot(path=folder / "picks.png")
    pick_five(page)
    sign_up(page)
    # The welcome fades by itself.
    page.wait_for_timeout(8_000)
    page.screenshot(path=folder / "results.png")


if __name__ == "__main__":
    with sync_playwright() as playwright:
        take(playwright.chromium.launch(**chromium_options()), sys.argv[1], IMAGES)
