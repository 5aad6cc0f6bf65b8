"""Somebody clicks and types about without sense: nothing breaks, and no pick is lost."""

import random

import pytest
from playwright.sync_api import ConsoleMessage, Error, Page

pytestmark = [pytest.mark.browser, pytest.mark.slow]
_MOVES = 100
_KEYS = ("Tab", "Enter", "Escape", "ArrowDown", "ArrowRight", "Space", "Backspace", "a", "e")
_PAGES = ("/", "/search", "/map", "/two")
_CLICKABLE = "main button:visible, main a:visible, header a:visible, main input:visible"
_PICKS = "() => JSON.stringify(JSON.parse(localStorage.getItem('cinq.picks') ?? 'null'))"
# The browser writes each answer beside 2xx to its console, and what a page that is left drops;
# what the service answers is tested elsewhere.
_EXPECTED = ("Failed to load resource", "GPU stall", "GL Driver Message")


@pytest.mark.parametrize("seed", [1, 2])
def test_a_hundred_random_moves_raise_no_error_and_lose_no_pick(page: Page, seed: int) -> None:
    told: list[str] = []

    def listen(message: ConsoleMessage) -> None:
        if message.type == "error" and not any(word in message.text for word in _EXPECTED):
            told.append(message.text)

    page.on("console", listen)
    page.on("pageerror", lambda error: told.append(str(error)))
    chance = random.Random(seed)
    for _ in range(_MOVES):
        try:
            _move(page, chance)
        except Error as error:
            # A move may come while the page of the one before is on its way.
            if "navigation" not in str(error):
                raise
            page.wait_for_load_state()
    assert told == []
    page.wait_for_load_state("networkidle")
    page.wait_for_timeout(500)
    kept = page.evaluate(_PICKS)
    page.reload()
    page.wait_for_load_state("networkidle")
    assert page.evaluate(_PICKS) == kept


def _move(page: Page, chance: random.Random) -> None:
    if not page.url.startswith(page.evaluate("location.origin")) or chance.random() < 0.04:
        page.goto(chance.choice(_PAGES))
    elif chance.random() < 0.35:
        page.keyboard.press(chance.choice(_KEYS))
    else:
        things = page.locator(_CLICKABLE)
        count = things.count()
        if count:
            _click(page, chance.randrange(count))


def _click(page: Page, place: int) -> None:
    """Click the thing at `place`, if it is still there; never leave the site."""
    page.evaluate(
        """([selector, place]) => {
            const all = [...document.querySelectorAll(selector)];
            const seen = all.filter(each => each.checkVisibility());
            const thing = seen[place % Math.max(seen.length, 1)];
            if (thing && !(thing.origin && thing.origin !== location.origin)) thing.click();
        }""",
        [_CLICKABLE.replace(":visible", ""), place],
    )
    page.wait_for_timeout(30)
