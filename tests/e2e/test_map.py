"""The map of tastes in a real browser."""

import re
from itertools import combinations

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.barriers import assert_no_barrier_anywhere
from tests.e2e.people import be_somebody

pytestmark = [pytest.mark.browser, pytest.mark.slow]
_BOXES = """selector => [...document.querySelectorAll(selector)]
    .map(each => each.getBoundingClientRect())
    .map(({left, top, right, bottom}) => [left, top, right, bottom])"""
_Box = tuple[float, float, float, float]


def _overlap(one: _Box, other: _Box) -> bool:
    return max(one[0], other[0]) < min(one[2], other[2]) and max(one[1], other[1]) < min(
        one[3], other[3]
    )


def test_ones_own_films_are_lit_with_what_they_bring(page: Page) -> None:
    be_somebody(page, "map@example.com")
    page.goto("/map")
    expect(page.get_by_role("button", name=re.compile("^Your pick: "))).to_have_count(5)
    expect(page.get_by_role("button", name=re.compile("^Recommended: "))).to_have_count(5)
    assert_no_barrier_anywhere(page)


def test_a_pick_that_weighs_more_changes_what_they_bring(page: Page) -> None:
    be_somebody(page, "weights@example.com")
    page.goto("/map")
    answers = page.get_by_role("button", name=re.compile("^Recommended: "))
    expect(answers).to_have_count(5)
    before = {each.get_attribute("aria-label") for each in answers.all()}
    page.get_by_role("slider", name="Alien").focus()
    with page.expect_response(re.compile("/recommendations")):
        page.keyboard.press("End")
    expect(page.get_by_role("button", name="Your pick: Alien, counts 4 ×")).to_be_visible()
    expect(answers).to_have_count(5)
    page.wait_for_function(
        """before => [...document.querySelectorAll('[data-pick=false]')]
            .some(each => !before.includes(each.ariaLabel))""",
        arg=sorted(filter(None, before)),
    )


def test_the_map_goes_by_keys_and_flies_to_a_film(page: Page) -> None:
    be_somebody(page, "keys@example.com")
    page.goto("/map")
    pick = page.get_by_role("button", name=re.compile("^Your pick: Alien"))
    expect(pick).to_be_visible()
    sky = page.get_by_role("application")
    sky.focus()
    before = pick.bounding_box()
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("+")
    page.wait_for_timeout(100)
    assert pick.bounding_box() != before
    page.get_by_role("searchbox", name="Find a film on the map").fill("The Matrix")
    page.get_by_role("button", name=re.compile(r"^The Matrix \(1999\)")).click()
    expect(page.get_by_role("complementary", name="The Matrix")).to_be_visible()
    page.get_by_role("link", name="Open the film’s page").click()
    expect(page.get_by_role("heading", name="The Matrix")).to_be_visible()


def test_no_name_lies_on_another_on_a_phone(page: Page) -> None:
    be_somebody(page, "names@example.com")
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto("/map")
    expect(page.get_by_role("button", name=re.compile("^Recommended: "))).to_have_count(5)
    page.evaluate("() => document.fonts.ready.then(() => null)")
    names = page.evaluate(_BOXES, "[data-named=true] span")
    assert len(names) > 0
    assert [pair for pair in combinations(names, 2) if _overlap(*pair)] == []


def test_without_picks_the_sky_is_there_and_says_what_to_do(page: Page) -> None:
    page.goto("/map")
    expect(page.get_by_text("Nothing of yours is lit yet.")).to_be_visible()
    expect(page.get_by_role("application")).to_be_visible()
    assert_no_barrier_anywhere(page)
