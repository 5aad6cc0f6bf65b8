"""The web app without a network, and how a release follows another, with its service worker."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.e2e.barriers import assert_no_barrier_anywhere
from tests.e2e.conftest import Site
from tests.e2e.web_alone import BUILT, web_alone

pytestmark = [pytest.mark.browser, pytest.mark.slow]
_KEPT = "() => navigator.serviceWorker.ready.then(() => null)"
_UPDATE = "() => navigator.serviceWorker.ready.then(each => each.update()).then(() => null)"
_SHELLS = "() => caches.keys()"


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A browser that lets service workers in."""
    opened = browser.new_context(locale="en-GB")
    opened.set_default_timeout(20_000)
    yield opened
    opened.close()


def test_the_app_starts_without_a_network_and_carries_on_when_it_is_back(
    site: Site, context: BrowserContext
) -> None:
    page = context.new_page()
    page.goto(site.url)
    page.get_by_role("button", name=re.compile("^Pick (?!.*empty)")).first.click()
    picked = page.get_by_role("listitem", name=re.compile(r"^Pick 1: (?!empty)"))
    title = (picked.get_attribute("aria-label") or "").removeprefix("Pick 1: ").rpartition(" (")[0]
    page.evaluate(_KEPT)
    context.set_offline(offline=True)
    page.reload()
    expect(page.get_by_role("heading", level=1, name="You are offline.")).to_be_visible()
    expect(page.get_by_role("region", name="Your five picks")).to_contain_text(title)
    assert_no_barrier_anywhere(page)
    page.goto(f"{site.url}/search?q=heist")
    expect(page.get_by_role("heading", level=1, name="You are offline.")).to_be_visible()
    context.set_offline(offline=False)
    expect(page.get_by_role("article").first).to_be_visible()
    page.goto(site.url)
    expect(
        page.get_by_role("listitem", name=re.compile(f"^Pick 1: {re.escape(title)}"))
    ).to_be_visible()


@pytest.fixture
def release(tmp_path: Path) -> Path:
    """A copy of the built web app, which a test may put another release in the place of."""
    return Path(shutil.copytree(BUILT, tmp_path / "web"))


@pytest.fixture
def releasing(tmp_path: Path, release: Path) -> Iterator[str]:
    """The address of a service that serves that copy."""
    with web_alone(tmp_path / "data", release) as url:
        yield url


def _release_anew(folder: Path) -> None:
    """Put a release into `folder` that differs in its page and in its worker."""
    first_page = folder / "index.html"
    first_page.write_text(first_page.read_text().replace("<html ", '<html data-release="2" '))
    worker = folder / "sw.js"
    text, count = re.subn(r'"release":"\w+"', '"release":"second"', worker.read_text())
    assert count == 1
    worker.write_text(text)


def _open_until_second(page: Page, url: str) -> None:
    """Leave and come back until nothing but the second release is kept."""
    for _ in range(40):
        page.wait_for_timeout(250)
        page.goto(url)
        if page.evaluate(_SHELLS) == ["cinq-shell-second"]:
            return
        page.goto("about:blank")
    raise AssertionError("the old release is still kept")


def _shown(page: Page) -> str | None:
    return page.locator("html").get_attribute("data-release")


def test_a_new_release_is_shown_at_once_and_then_kept_in_the_place_of_the_old_one(
    release: Path, releasing: str, context: BrowserContext
) -> None:
    page = context.new_page()
    page.goto(releasing)
    page.evaluate(_KEPT)
    page.reload()
    assert _shown(page) is None
    _release_anew(release)
    page.reload()
    assert _shown(page) == "2"
    page.evaluate(_UPDATE)
    # Once every page is closed, the new worker takes over and forgets what the old one kept.
    other = context.new_page()
    page.close()
    _open_until_second(other, releasing)
    context.set_offline(offline=True)
    other.reload()
    assert _shown(other) == "2"
