"""The main pages as they are photographed: which, in which dress, and when they stand still."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from typing import Literal

from PIL import Image
from playwright.sync_api import Browser, BrowserContext, Page, ViewportSize, expect

from tests.e2e.answers import Answers
from tests.e2e.conftest import ROOT

PICTURES = ROOT / "docs" / "images" / "pages"
ANSWERS = ROOT / "tests" / "e2e" / "looks_answers.json.gz"
_FIRST = "tmdb-194,tmdb-129,tmdb-238"
_SECOND = "tmdb-603,tmdb-105"
_SIZES: dict[str, ViewportSize] = {
    "wide": {"width": 1440, "height": 900},
    "narrow": {"width": 390, "height": 844},
}
_REHANGING_MILLISECONDS = 400
_LEAVE_BE = """async () => {
    document.activeElement?.blur();
    window.scrollTo(0, 0);
    await document.fonts.ready;
}"""
_ELSEWHERE = """() => {
    history.pushState({}, '', '/list');
    dispatchEvent(new PopStateEvent('popstate'));
}"""


@dataclass(frozen=True, slots=True)
class Dress:
    """How a page is looked at."""

    size: Literal["wide", "narrow"]
    theme: Literal["light", "dark"]
    language: Literal["en", "fr"] = "en"

    @property
    def name(self) -> str:
        """Return the end of a picture's name."""
        return f"{self.size}-{self.theme}" + ("" if self.language == "en" else "-fr")


DRESSES = (
    Dress("wide", "light"),
    Dress("wide", "dark"),
    Dress("narrow", "light"),
    Dress("narrow", "dark"),
    Dress("wide", "light", "fr"),
)


def _pick_three(page: Page) -> None:
    for place in (0, 4, 8):
        with page.expect_response(re.compile("/suggestions")):
            # A pointer over a film would keep it where it hangs, if it is there in time.
            page.locator("main ul button:has(svg)").nth(place).evaluate("each => each.click()")
        # The next film is told by its place, so the wall has to hang as it will stay.
        expect(page.locator("main [aria-busy=true]")).to_have_count(0, timeout=20_000)
        page.wait_for_timeout(_REHANGING_MILLISECONDS)


def _lose_the_network(page: Page) -> None:
    page.context.set_offline(offline=True)
    page.evaluate(_ELSEWHERE)
    expect(page.get_by_role("heading", level=1)).to_be_visible()


def _fail(page: Page) -> None:
    body = {
        "type": "about:blank",
        "title": "",
        "status": 500,
        "detail": "",
        "code": "internal-error",
    }
    headers = {"Content-Type": "application/problem+json"}
    page.route(
        re.compile("/api/v1/search"),
        lambda route: route.fulfill(status=500, json=body, headers=headers),
    )
    page.goto("/search?q=heist")
    page.wait_for_load_state("networkidle")


def _nothing(_: Page) -> None:
    return


@dataclass(frozen=True, slots=True)
class Look:
    """One page: its address, who looks, and what happens before it is photographed."""

    address: str
    is_somebody: bool = True
    act: Callable[[Page], None] = _nothing


LOOKS = {
    "picks": Look("/", is_somebody=False, act=_pick_three),
    "results": Look("/five"),
    "search": Look("/search?q=a+1990s+comedy+with+jim+carrey"),
    "film": Look("/film/tmdb-194"),
    "map": Look("/map"),
    "two": Look(f"/two?first={_FIRST}&second={_SECOND}&from=Ada"),
    "account": Look("/account"),
    "sign-in": Look("/sign-in", is_somebody=False),
    "offline": Look("/", act=_lose_the_network),
    "failure": Look("/nowhere", act=_fail),
    "not-found": Look("/nowhere"),
}


@contextmanager
def dressed(browser: Browser, url: str, dress: Dress) -> Iterator[BrowserContext]:
    """Give a browser of that size, theme and language, in which nothing moves."""
    context = browser.new_context(
        base_url=url,
        locale="fr-FR" if dress.language == "fr" else "en-GB",
        timezone_id="UTC",
        viewport=_SIZES[dress.size],
        color_scheme=dress.theme,
        reduced_motion="reduce",
        service_workers="block",
    )
    context.set_default_timeout(20_000)
    try:
        yield context
    finally:
        context.close()


def photograph(
    browser: Browser, url: str, look: Look, dress: Dress, answers: Answers, change: str = ""
) -> Image.Image:
    """Return how the page looks with known answers; `change` is run in it before."""
    with dressed(browser, url, dress) as context:
        answers.replay(context)
        return look_at(context.new_page(), look, answers.moment, change)


def look_at(page: Page, look: Look, moment: str, change: str = "") -> Image.Image:
    """Open the page, wait until it stands still, and return its picture."""
    page.clock.set_fixed_time(moment)
    if look.is_somebody:
        page.add_init_script("localStorage.setItem('cinq.signed-in', 'yes')")
    page.goto(look.address)
    page.wait_for_load_state("networkidle")
    expect(page.get_by_role("heading", level=1)).to_be_visible(timeout=20_000)
    look.act(page)
    page.mouse.move(0, 0)
    if change:
        page.evaluate(change)
    page.evaluate(_LEAVE_BE)
    page.wait_for_load_state("networkidle")
    expect(page.locator("main [aria-busy=true]")).to_have_count(0, timeout=20_000)
    return Image.open(BytesIO(still(page))).convert("RGB")


def still(page: Page) -> bytes:
    """Return the page's picture once it has stayed the same for a moment."""
    last = b""
    for _ in range(40):
        page.evaluate("() => document.fonts.ready.then(() => null)")
        taken = page.screenshot()
        if taken == last:
            return taken
        last = taken
        page.wait_for_timeout(250)
    raise AssertionError(f"{page.url} does not stand still")
