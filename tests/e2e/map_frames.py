"""How smoothly the map moves: `python -m tests.e2e.map_frames URL [FILMS]`.

Counts frames a second, and the time of the processor that our own script takes in each, which is
what a machine with a graphics card has left to do. With FILMS, as many are drawn: the served ones
again and again, each time a little elsewhere.
"""

import json
import random
import sys
import time
import uuid
from collections import Counter
from typing import Any

from playwright.sync_api import Page, Route, sync_playwright

from tests.e2e.conftest import chromium_options
from tests.e2e.people import be_somebody

_SECONDS = 4.0
_MOVE_SECONDS = 1 / 60
_APART = 2500
_MOST = 65535
_SCRIPT = ("FunctionCall", "FireAnimationFrame", "EvaluateScript", "TimerFire", "EventDispatch")
_COUNT = """() => {
    window.frames_seen = 0;
    const next = () => { window.frames_seen += 1; requestAnimationFrame(next); };
    requestAnimationFrame(next);
}"""


def many(answer: dict[str, Any], count: int) -> dict[str, Any]:
    """Return the map with `count` films, the served ones first."""
    chance = random.Random(0)
    films = answer["films"]
    served = len(films["ids"])
    more = {
        name: [values[place % served] for place in range(count)] for name, values in films.items()
    }
    more["ids"] = [f"{more['ids'][place]}-{place // served}" for place in range(count)]
    more["ids"][:served] = films["ids"]
    for name in ("x", "y"):
        more[name][served:] = [
            min(max(each + chance.randint(-_APART, _APART), 0), _MOST)
            for each in more[name][served:]
        ]
    return {**answer, "films": more}


def script_ms(events: list[dict[str, Any]]) -> float:
    """Return the milliseconds of the processor that script took on the page's main thread."""
    mains = {
        (each["pid"], each["tid"])
        for each in events
        if each["name"] == "thread_name" and each["args"]["name"] == "CrRendererMain"
    }
    per_thread: Counter[tuple[int, int]] = Counter()
    ends: dict[tuple[int, int], float] = {}
    ours = [each for each in events if each["name"] in _SCRIPT and each.get("ph") == "X"]
    for each in sorted(ours, key=lambda each: (each["ts"], -each.get("dur", 0))):
        thread = (each["pid"], each["tid"])
        # What is called inside another call is counted with it.
        if thread in mains and each["ts"] >= ends.get(thread, -1):
            per_thread[thread] += each.get("tdur", 0)
            ends[thread] = each["ts"] + each.get("dur", 0)
    return max(per_thread.values(), default=0) / 1000


def frames(page: Page, way: str) -> tuple[float, float]:
    """Return the frames a second and the script's milliseconds a frame, moved about by `way`."""
    browser = page.context.browser
    box = page.get_by_role("application").bounding_box()
    pick = page.locator("[data-pick=true]").first.bounding_box()
    assert browser is not None
    assert box is not None
    assert pick is not None
    x, y = (box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    if way == "a pick is dragged":
        x, y = (pick["x"] + pick["width"] / 2, pick["y"] + pick["height"] / 2)
    page.mouse.move(x, y)
    if way != "the pointer moves":
        page.mouse.down()
    browser.start_tracing(page=page, categories=["toplevel", "devtools.timeline"])
    before = page.evaluate("window.frames_seen")
    started = time.monotonic()
    step = 0
    while time.monotonic() - started < _SECONDS:
        step += 1
        page.mouse.move(x + (step * 7) % 160 - 80, y + (step * 5) % 100 - 50)
        time.sleep(max(0.0, started + step * _MOVE_SECONDS - time.monotonic()))
    seen = page.evaluate("window.frames_seen") - before
    seconds = time.monotonic() - started
    events = json.loads(browser.stop_tracing())["traceEvents"]
    page.mouse.up()
    return seen / seconds, script_ms(events) / max(seen, 1)


def main(url: str, films: int | None) -> None:
    """Print a line for each way to move."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(**chromium_options())
        size = {"width": 1440, "height": 900}
        context = browser.new_context(base_url=url, viewport=size, service_workers="block")  # type: ignore[arg-type]
        page = context.new_page()

        def answer(route: Route) -> None:
            route.fulfill(json=many(route.fetch().json(), films or 0))

        page.goto("/")
        be_somebody(page, f"{uuid.uuid4()}@example.com")
        if films is not None:
            context.route("**/api/v1/map", answer)
        page.goto("/map")
        page.locator("[data-pick=true]").nth(4).wait_for()
        page.wait_for_load_state("networkidle")
        page.evaluate(_COUNT)
        for way in ("the sky is dragged", "the pointer moves", "a pick is dragged"):
            rate, script = frames(page, way)
            sys.stdout.write(f"{way}: {rate:.0f} frames a second, script {script:.2f} ms each\n")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else None)
