"""The first minute on a phone and by keyboard alone: `python -m tests.e2e.first_minute URL`.

Prints what the browser's own performance interface says of a throttled phone (four times slower,
1.6 Mbit/s, 150 ms), and how long somebody needs who takes 300 ms for each action.
"""

import re
import sys
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial

from playwright.sync_api import Browser, Locator, Page, expect, sync_playwright

from tests.e2e.conftest import chromium_options

Act = Callable[[Locator], None]
Pick = Callable[[Page, int, Act], None]
PAUSE_MILLISECONDS = 300
_KEY_MILLISECONDS = 120
_LOOKING_MILLISECONDS = 6000
_TITLES = ("Amélie", "Parasite", "Spirited Away", "The Godfather", "Alien")
_WATCH = """
window.seen = {lcp: 0, cls: 0, inp: 0, parts: []};
const watch = (type, note, options = {}) => new PerformanceObserver(list => {
    for (const entry of list.getEntries()) note(entry);
}).observe({type, buffered: true, ...options});
watch('largest-contentful-paint', entry => { window.seen.lcp = entry.startTime; });
watch('layout-shift', entry => { if (!entry.hadRecentInput) window.seen.cls += entry.value; });
watch('event', entry => {
    if (!entry.interactionId || entry.duration <= window.seen.inp) return;
    window.seen.inp = entry.duration;
    const {startTime, processingStart, processingEnd, duration} = entry;
    window.seen.parts = [
        processingStart - startTime, processingEnd - processingStart,
        startTime + duration - processingEnd,
    ];
}, {durationThreshold: 16});
"""


@dataclass(frozen=True, slots=True)
class FirstMinute:
    """What was seen of one visit: milliseconds, the sum of layout shifts, and seconds in all."""

    largest_paint_ms: float
    layout_shift: float
    slowest_answer_ms: float
    slowest_parts_ms: tuple[float, ...]
    """Of the slowest answer: before it was heard, until it was handled, until it was seen."""
    seconds: float


def from_the_wall(page: Page, place: int, act: Act) -> None:
    """Pick one of the films that hang there."""
    act(page.get_by_role("button", name=re.compile("^Pick (?!.*empty)")).nth(3 * place))


def by_title(page: Page, place: int, act: Act) -> None:
    """Type a title and pick the first film it finds."""
    title = _TITLES[place]
    page.get_by_role("combobox").press_sequentially(title, delay=_KEY_MILLISECONDS)
    # Whoever taps has read what was found, and it has come to rest.
    page.wait_for_timeout(PAUSE_MILLISECONDS)
    act(page.get_by_role("option", name=re.compile(f"^{title}")).first)


@contextmanager
def _phone(browser: Browser, url: str) -> Iterator[Page]:
    """Give a page on a throttled phone that notes what it feels like."""
    context = browser.new_context(
        base_url=url,
        locale="en-GB",
        viewport={"width": 390, "height": 844},
        device_scale_factor=2,
        is_mobile=True,
        has_touch=True,
    )
    page = context.new_page()
    page.add_init_script(_WATCH)
    tools = context.new_cdp_session(page)
    tools.send("Emulation.setCPUThrottlingRate", {"rate": 4})
    speed = {"downloadThroughput": 200_000, "uploadThroughput": 96_000, "latency": 150}
    tools.send("Network.enable")
    tools.send("Network.emulateNetworkConditions", {"offline": False, **speed})
    yield page
    context.close()


def on_a_phone(browser: Browser, url: str, pick: Pick = from_the_wall) -> FirstMinute:
    """Return what a visit on a throttled phone is like, by touch."""
    with _phone(browser, url) as page:
        return _visit(page, _touch, pick)


def looked_at_ms(browser: Browser, url: str) -> float:
    """Return when the largest paint was there for whoever looks on: a tap ends its search."""
    with _phone(browser, url) as page:
        page.goto("/")
        page.wait_for_timeout(_LOOKING_MILLISECONDS)
        largest: float = page.evaluate("window.seen.lcp")
        return largest


def _touch(target: Locator) -> None:
    """Tap the middle of `target` as a finger does; Playwright's own tap asks the page much more."""
    target.scroll_into_view_if_needed()
    box = target.bounding_box()
    assert box is not None
    target.page.touchscreen.tap(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)


def by_keyboard(browser: Browser, url: str) -> FirstMinute:
    """Return what a visit at a desk is like without a mouse."""
    context = browser.new_context(base_url=url, locale="en-GB")
    page = context.new_page()
    page.add_init_script(_WATCH)

    def press(target: Locator) -> None:
        target.focus()
        page.keyboard.press("Enter")

    seen = _visit(page, press, from_the_wall)
    context.close()
    return seen


def _visit(page: Page, act: Act, pick: Pick) -> FirstMinute:
    """Arrive, pick five, make an account, and see the five."""
    started = time.monotonic()
    page.goto("/")
    wall = page.get_by_role("button", name=re.compile("^Pick (?!.*empty)"))
    expect(wall.first).to_be_visible()
    for place in range(len(_TITLES)):
        page.wait_for_timeout(PAUSE_MILLISECONDS)
        pick(page, place, act)
        # By its attribute: to read the whole page for a text would be work for the phone.
        taken = f"main li[aria-label^='Pick {place + 1}: ']:not([aria-label$=empty])"
        expect(page.locator(taken)).to_be_attached()
    page.wait_for_timeout(PAUSE_MILLISECONDS)
    act(page.get_by_role("button", name="See my five").first)
    for label, text in (
        ("E-mail", f"{uuid.uuid4()}@example.com"),
        ("Password", "five films a day"),
    ):
        page.wait_for_timeout(PAUSE_MILLISECONDS)
        page.get_by_label(label, exact=True).fill(text)
    page.wait_for_timeout(PAUSE_MILLISECONDS)
    act(page.get_by_role("button", name=re.compile("Create my account")))
    expect(page.get_by_role("article")).to_have_count(5)
    seconds = time.monotonic() - started
    seen = page.evaluate("window.seen")
    parts = tuple(seen["parts"])
    return FirstMinute(seen["lcp"], seen["cls"], seen["inp"], parts, seconds)


def main(url: str) -> None:
    """Print both visits as a table."""
    lines = [
        "| visit | largest paint | layout shift | slowest answer | heard + handled + seen | all |",
        "|---|---|---|---|---|---|",
    ]
    expect.set_options(timeout=20_000)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(**chromium_options())
        visits = (
            ("throttled phone", on_a_phone),
            ("the same, by titles", partial(on_a_phone, pick=by_title)),
            ("keyboard alone", by_keyboard),
        )
        for name, visit in visits:
            seen = visit(browser, url)
            parts = " + ".join(f"{part:.0f}" for part in seen.slowest_parts_ms)
            lines.append(
                f"| {name} | {seen.largest_paint_ms:.0f} ms | {seen.layout_shift:.4f} "
                f"| {seen.slowest_answer_ms:.0f} ms | {parts} | {seen.seconds:.1f} s |"
            )
        looked = looked_at_ms(browser, url)
        lines.append(f"| throttled phone, only looked at | {looked:.0f} ms | | | | |")
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main(sys.argv[1])
