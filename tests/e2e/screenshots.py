"""Takes the pictures of the documentation: `make screenshots`.

Cinq is started from nothing on the starter catalogue. Its answers for the main pages are kept,
so that `test_looks.py` can hold the web app against the same pictures later.
"""

import re
import tempfile
import uuid
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, Page, ViewportSize, expect, sync_playwright

from tests.e2e.answers import Answers
from tests.e2e.conftest import ROOT, chromium_options, start_site
from tests.e2e.looks import (
    ANSWERS,
    DRESSES,
    LOOKS,
    PICTURES,
    Dress,
    dressed,
    look_at,
    photograph,
    still,
)
from tests.e2e.people import be_somebody

IMAGES = ROOT / "docs" / "images"
# The first start turns a thousand films into vectors, beside whatever else the machine does.
_START_SECONDS = 900
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


def keep(page: Page, file: Path) -> None:
    """Write what `page` shows once it stands still; drawn posters have few colours."""
    picture = Image.open(BytesIO(still(page))).convert("RGB")
    coverage = Image.Quantize.MAXCOVERAGE
    few = picture.quantize(256, method=coverage, kmeans=2, dither=Image.Dither.NONE)
    few.save(file, optimize=True)


def take(browser: Browser, url: str, folder: Path) -> None:
    """Write the pictures of the first page and of the results to `folder`."""
    size: ViewportSize = {"width": 1360, "height": 900}
    page = browser.new_context(
        base_url=url, locale="en-GB", viewport=size, reduced_motion="reduce"
    ).new_page()
    page.goto("/")
    expect(page.get_by_role("button", name=re.compile("^Pick (?!.*empty)"))).to_have_count(24)
    keep(page, folder / "picks.png")
    pick_five(page)
    sign_up(page)
    # The welcome fades by itself.
    page.wait_for_timeout(8_000)
    keep(page, folder / "results.png")


def ask(browser: Browser, url: str) -> Answers:
    """Open every page once in each language and size, and return what the service answered."""
    answers = Answers(datetime.now(UTC).isoformat(timespec="seconds"))
    with dressed(browser, url, DRESSES[0]) as context:
        page = context.new_page()
        page.goto("/")
        be_somebody(page, "ada@example.com")
        cookies = context.cookies()
    # The cookies of one context are those of another; only their form differs.
    kept = [{"name": e["name"], "value": e["value"], "url": url} for e in cookies]
    for dress in (Dress("wide", "light"), Dress("narrow", "light"), Dress("wide", "light", "fr")):
        for look in LOOKS.values():
            with dressed(browser, url, dress) as context:
                if look.is_somebody:
                    context.add_cookies(kept)  # type: ignore[arg-type]
                answers.record(context)
                look_at(context.new_page(), look, answers.moment)
    return answers


def take_pages(browser: Browser, url: str) -> None:
    """Write the pictures of the main pages, and the answers they show."""
    answers = ask(browser, url)
    answers.write(ANSWERS)
    PICTURES.mkdir(exist_ok=True)
    for name, look in LOOKS.items():
        for dress in DRESSES:
            picture = photograph(browser, url, look, dress, answers)
            picture.save(PICTURES / f"{name}-{dress.name}.webp", quality=80, method=6)
    if answers.missing:
        raise RuntimeError(f"not answered: {answers.missing}")


def main() -> None:
    """Start Cinq and take every picture."""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(**chromium_options())
        site = start_site(Path(folder) / "data")
        try:
            site.wait_until_ready(_START_SECONDS)
            take(browser, site.url, IMAGES)
            take_pages(browser, site.url)
        finally:
            site.stop()


if __name__ == "__main__":
    main()
