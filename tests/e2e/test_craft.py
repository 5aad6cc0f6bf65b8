"""What holds for every page, in a real browser: size, strangers, widths, motion, and hard times."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, Request, Route, expect

from tests.e2e.barriers import assert_no_barrier_anywhere
from tests.e2e.people import TITLES, be_somebody, film_ids

pytestmark = [pytest.mark.browser, pytest.mark.slow]

MOST_SCRIPT_BYTES = 200_000
WIDTHS = (320, 390, 768, 1024, 1440, 1920, 2560)
_TOO_WIDE = "() => document.documentElement.scrollWidth - window.innerWidth"
_STILL_MOVING = """() => document.getAnimations()
    .filter(each => each.playState === 'running' && each.effect.getComputedTiming().duration > 10)
    .length"""
_SCRIPT_BYTES = """() => performance.getEntriesByType('resource')
    .filter(each => each.name.endsWith('.js'))
    .reduce((sum, each) => sum + each.encodedBodySize, 0)"""


def pages(page: Page) -> list[str]:
    """Return an address of every page, for somebody who is signed in."""
    ids = ",".join(film_ids(page, TITLES))
    return [
        "/",
        "/five",
        f"/shared?picks={ids}",
        "/two",
        f"/two?first={ids}&second=tmdb-603,tmdb-105&from=Ada",
        "/map",
        "/search",
        "/search?q=a+1990s+comedy+with+jim+carrey",
        "/film/tmdb-194",
        "/list",
        "/list?kind=all",
        "/account",
        "/forgot",
        "/nowhere",
    ]


def give_posters(route: Route) -> None:
    """Let the service know a printed poster of every film, as it does of those from TMDB."""
    answer = route.fetch()
    route.fulfill(
        response=answer,
        body=re.sub(r'"poster_path":\s*null', '"poster_path":"/p.jpg"', answer.text()),
    )


def test_the_first_load_is_light(page: Page) -> None:
    page.reload()
    expect(page.get_by_role("button", name=re.compile("^Pick (?!.*empty)"))).to_have_count(24)
    assert 0 < page.evaluate(_SCRIPT_BYTES) <= MOST_SCRIPT_BYTES


def test_no_page_asks_anybody_else_nor_says_an_error(page: Page) -> None:
    be_somebody(page, "strangers@example.com")
    strangers: list[str] = []
    errors: list[str] = []
    home = page.evaluate("location.origin")

    def note(request: Request) -> None:
        if not request.url.startswith((home, "data:", "blob:")):
            strangers.append(request.url)

    page.route(re.compile("/api/v1/(films|suggestions|search|recommendations|me/)"), give_posters)
    page.on("request", note)
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("console", lambda said: errors.append(said.text) if said.type == "error" else None)
    for address in pages(page):
        page.goto(address)
        expect(page.get_by_role("heading", level=1)).to_be_visible()
        page.wait_for_load_state("networkidle")
    assert strangers == []
    assert errors == []


@pytest.mark.parametrize("locale", ["en-GB", "fr-FR"])
def test_no_page_is_wider_than_its_window(page: Page, locale: str) -> None:
    be_somebody(page, f"width-{locale}@example.com")
    page.evaluate("locale => localStorage.setItem('cinq.language', locale.slice(0, 2))", locale)
    for address in pages(page):
        page.goto(address)
        expect(page.locator("html")).to_have_attribute("lang", locale[:2])
        page.wait_for_load_state("networkidle")
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 900})
            assert page.evaluate(_TOO_WIDE) <= 0, f"{address} sticks out at {width} px"


def test_whoever_wants_no_motion_sees_none(page: Page) -> None:
    be_somebody(page, "still@example.com")
    page.emulate_media(reduced_motion="reduce")
    page.goto("/five")
    expect(page.get_by_role("article")).to_have_count(5)
    assert page.evaluate(_STILL_MOVING) == 0
    page.get_by_role("article").first.get_by_role("button", name="Seen it").click()
    expect(page.get_by_role("button", name="Undo", exact=True)).to_be_visible()
    assert page.evaluate(_STILL_MOVING) == 0


HARD_TIMES = {
    "/five": "**/api/v1/me/recommendations*",
    "/search?q=heist": "**/api/v1/search*",
    "/film/tmdb-194": "**/api/v1/films/tmdb-194",
    "/list": "**/api/v1/me/feedback",
    "/shared?picks=tmdb-194,tmdb-129": "**/api/v1/recommendations",
}


def problem(status: int, code: str) -> Callable[[Route], None]:
    """Return what answers every request with a problem, as the service words it."""
    body = {"type": "about:blank", "title": code, "status": status, "detail": code, "code": code}
    return lambda route: route.fulfill(
        status=status, json=body, headers={"Content-Type": "application/problem+json"}
    )


@pytest.mark.parametrize("address", HARD_TIMES)
def test_a_page_that_fails_says_so_and_tries_again(page: Page, address: str) -> None:
    be_somebody(page, f"failing{sorted(HARD_TIMES).index(address)}@example.com")
    page.route(HARD_TIMES[address], problem(500, "internal-error"))
    page.goto(address)
    again = page.get_by_role("button", name="Try again").first
    expect(again).to_be_visible()
    expect(page.get_by_text("Something failed on our side.").first).to_be_visible()
    assert_no_barrier_anywhere(page)
    page.unroute(HARD_TIMES[address])
    again.click()
    expect(page.get_by_role("button", name="Try again")).to_have_count(0)


@pytest.mark.parametrize("address", ["/five", "/search?q=heist", "/film/tmdb-194"])
def test_a_page_waits_for_a_model_and_carries_on_by_itself(page: Page, address: str) -> None:
    be_somebody(page, f"waiting{sorted(HARD_TIMES).index(address)}@example.com")
    page.route(HARD_TIMES[address], problem(503, "index-not-live"))
    page.goto(address)
    expect(page.get_by_text("The films are being loaded.").first).to_be_visible()
    assert_no_barrier_anywhere(page)
    page.unroute(HARD_TIMES[address])
    expect(page.get_by_text("The films are being loaded.")).to_have_count(0)


def test_a_model_that_is_replaced_deals_the_films_anew(page: Page) -> None:
    be_somebody(page, "replaced@example.com")
    page.goto("/five")
    expect(page.get_by_role("article")).to_have_count(5)

    def newer(route: Route) -> None:
        answer = route.fetch()
        route.fulfill(response=answer, json=answer.json() | {"model_version": "next"})

    page.route(HARD_TIMES["/five"], newer)
    page.get_by_role("article").first.get_by_role("button", name="Save").click()
    expect(page.get_by_text("A new model came in. Your films are dealt anew.")).to_be_visible()
    expect(page.get_by_role("region", name="Receipt")).to_contain_text("next")


def test_without_a_network_a_page_says_so_and_keeps_what_was_picked(page: Page) -> None:
    be_somebody(page, "offline@example.com")
    page.goto("/five")
    expect(page.get_by_role("article")).to_have_count(5)
    page.context.set_offline(offline=True)
    expect(page.get_by_text("You are offline.")).to_be_visible()
    page.get_by_role("slider", name="How well known").press("Home")
    expect(page.get_by_role("article")).to_have_count(5)
    assert_no_barrier_anywhere(page)
    with page.expect_response(re.compile("popularity=-1")):
        page.context.set_offline(offline=False)
    expect(page.get_by_text("You are offline.")).to_have_count(0)
