"""What holds up a tap while five are picked: `python -m tests.e2e.longest_tasks URL`.

Counts time of the processor, not of the clock, on the browser's main thread, so that it tells two
builds apart on a machine that is busy with other things.
"""

import json
import re
import sys

from playwright.sync_api import Browser, expect, sync_playwright

from tests.e2e.conftest import chromium_options
from tests.e2e.first_minute import Pick, by_title, from_the_wall

_PICKS = 5
_CATEGORIES = ["toplevel", "devtools.timeline", "disabled-by-default-devtools.timeline"]


def tasks_ms(browser: Browser, url: str, pick: Pick) -> list[float]:
    """Return the milliseconds of each task while five films are picked, longest first."""
    size = {"width": 390, "height": 844}
    context = browser.new_context(
        base_url=url,
        locale="en-GB",
        viewport=size,  # type: ignore[arg-type]
        is_mobile=True,
        has_touch=True,
    )
    page = context.new_page()
    page.goto("/")
    expect(page.get_by_role("button", name=re.compile("^Pick (?!.*empty)"))).to_have_count(24)
    page.wait_for_load_state("networkidle")
    browser.start_tracing(page=page, categories=_CATEGORIES)
    for place in range(_PICKS):
        pick(page, place, lambda target: target.tap())
        taken = f"main li[aria-label^='Pick {place + 1}: ']:not([aria-label$=empty])"
        expect(page.locator(taken)).to_be_attached()
        page.wait_for_load_state("networkidle")
    events = json.loads(browser.stop_tracing())["traceEvents"]
    context.close()
    mains = {
        (each["pid"], each["tid"])
        for each in events
        if each["name"] == "thread_name" and each["args"]["name"] == "CrRendererMain"
    }
    spent = [
        each.get("tdur", 0) / 1000
        for each in events
        if each["name"].endswith("RunTask") and (each["pid"], each["tid"]) in mains
    ]
    return sorted(spent, reverse=True)


def main(url: str) -> None:
    """Print the longest task of each way to pick."""
    expect.set_options(timeout=20_000)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(**chromium_options())
        for name, pick in (("from the wall", from_the_wall), ("by title", by_title)):
            sys.stdout.write(f"{name}: {tasks_ms(browser, url, pick)[0]:.0f} ms\n")


if __name__ == "__main__":
    main(sys.argv[1])
