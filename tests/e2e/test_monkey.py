"""Somebody clicks and types about without sense: nothing breaks, and no pick is lost."""

import random
import re

import pytest
from playwright.sync_api import ConsoleMessage, Error, Page

pytestmark = [pytest.mark.browser, pytest.mark.slow]
_MOVES = 100
_KEYS = ("Tab", "Enter", "Escape", "ArrowDown", "ArrowRight", "Space", "Backspace", "a", "e")
_PAGES = ("/", "/search", "/map", "/two")
_CLICKABLE = "main button:visible, main a:visible, header a:visible, main input:visible"
_PICKED = """() => (JSON.parse(localStorage.getItem('cinq.picks') ?? 'null')?.slots ?? [])
    .filter(film => film !== null).map(film => film.id)"""
# Keys click as well: what was clicked is known by its name, on whichever page it was.
_NOTE_CLICKS = """
addEventListener('click', event => {
    const thing = event.target.closest('button, a, [role=option]');
    const noted = JSON.parse(sessionStorage.getItem('clicked') ?? '[]');
    noted.push(thing?.ariaLabel ?? thing?.textContent ?? '');
    sessionStorage.setItem('clicked', JSON.stringify(noted));
}, true);
"""
_CLICKED = """() => {
    const noted = sessionStorage.getItem('clicked') ?? '[]';
    sessionStorage.removeItem('clicked');
    return JSON.parse(noted);
}"""
_LETS_GO = re.compile(
    "^(Remove|Replace|Start over|Undo|In your picks"
    "|Retirer|Remplacer|Recommencer|Annuler|Parmi vos choix)"
)
_TAKES_IN = re.compile(r"^(Pick|Choisir) .+ \(\d{4}\)$")
_PLACES = 5
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
    page.add_init_script(_NOTE_CLICKS)
    page.reload()
    page.wait_for_load_state("networkidle")
    chance = random.Random(seed)
    picked: set[str] = set()
    most = 0
    for _ in range(_MOVES):
        try:
            _move(page, chance)
            picked = _picked_after(page, picked)
        except Error as error:
            # A move may come while the page of the one before is on its way.
            if "navigation" not in str(error):
                raise
            page.wait_for_load_state()
        most = max(most, len(picked))
    assert told == []
    assert most > 0, "nothing was ever picked, so nothing could be lost"
    page.reload()
    page.wait_for_load_state("networkidle")
    assert set(page.evaluate(_PICKED)) == picked


def _picked_after(page: Page, before: set[str]) -> set[str]:
    """Return what is picked now; nothing may have gone but by a control that says so."""
    clicked: list[str] = page.evaluate(_CLICKED)
    after = set(page.evaluate(_PICKED))
    if not any(_LETS_GO.search(name) for name in clicked):
        assert before <= after, f"{before - after} went by {clicked}"
        if len(before) < _PLACES and any(_TAKES_IN.search(name) for name in clicked):
            assert after > before, f"{clicked} picked nothing"
    return after


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
