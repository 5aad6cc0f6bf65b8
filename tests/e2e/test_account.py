"""An account, in a real browser: what guards it, by keyboard, without barriers."""

import re
import time
from pathlib import Path

import pyotp
import pytest
from playwright.sync_api import Browser, Page, expect

from tests.e2e.barriers import assert_no_barrier, assert_no_barrier_anywhere
from tests.e2e.conftest import Site
from tests.e2e.people import PASSWORD, be_somebody

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def sign_up(page: Page, email: str) -> None:
    page.goto("/sign-in")
    page.get_by_role("button", name="I am new here").click()
    page.get_by_label("E-mail").fill(email)
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.keyboard.press("Enter")
    expect(page.get_by_role("link", name="Account").first).to_be_attached()
    page.goto("/account")
    expect(page.get_by_role("region", name="Where you are signed in")).to_be_visible()


def mailed_link(site: Site, subject: str, seconds: float = 30) -> str:
    """Return the link of the newest mail with this subject; without a server the log has it."""
    log = site.data_dir.parent / f"{site.data_dir.name}.log"
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        mails = log.read_text(encoding="utf-8").split("A mail, printed")
        links = [
            re.search(r"^http\S+#\S+$", mail, re.MULTILINE) for mail in mails if subject in mail
        ]
        if links and links[-1]:
            return links[-1][0]
        time.sleep(0.2)
    raise AssertionError(f"no mail “{subject}” in the log")


def turn_on_second_factor(page: Page) -> tuple[str, list[str]]:
    """Return the key of the authenticator, and the recovery codes."""
    section = page.get_by_role("region", name="Two-step sign-in")
    section.get_by_role("button", name="Turn it on").click()
    page.get_by_role("dialog").get_by_label("Current password").fill(PASSWORD)
    page.keyboard.press("Enter")
    expect(section.get_by_role("img", name=re.compile("QR code"))).to_be_visible()
    expect(section.get_by_label("Code")).to_be_focused()
    assert_no_barrier(page)
    key = section.locator("code").inner_text().replace(" ", "")
    page.keyboard.type(pyotp.TOTP(key).now())
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Recovery codes")).to_be_focused()
    assert_no_barrier(page)
    codes = [each.inner_text() for each in section.locator("ol code").all()]
    section.get_by_role("button", name="I have kept them").click()
    return key, codes


def test_a_second_factor_is_turned_on_and_asked_for(page: Page) -> None:
    sign_up(page, "factor@example.com")
    assert_no_barrier(page)
    _, codes = turn_on_second_factor(page)
    assert len(codes) == 10
    page.get_by_role("button", name="Sign out", exact=True).click()
    page.goto("/sign-in")
    page.get_by_label("E-mail").fill("factor@example.com")
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.keyboard.press("Enter")
    expect(page.get_by_label("Code")).to_be_focused()
    assert_no_barrier(page)
    page.keyboard.type("000000")
    page.keyboard.press("Enter")
    expect(page.get_by_text("This code is not right")).to_be_visible()
    page.get_by_label("Code").fill(codes[0])
    page.keyboard.press("Enter")
    expect(page.get_by_role("link", name="Account").first).to_be_attached()


def test_a_forgotten_password_is_reset_by_mail(site: Site, page: Page) -> None:
    sign_up(page, "forgot@example.com")
    page.get_by_role("button", name="Sign out", exact=True).click()
    page.goto("/sign-in")
    page.get_by_role("link", name="Forgot your password?").click()
    # Both pages ask for an address: what is typed before the new one is there would be lost.
    expect(page.get_by_role("heading", name="A new password")).to_be_focused()
    page.get_by_label("E-mail").fill("forgot@example.com")
    assert_no_barrier(page)
    page.keyboard.press("Enter")
    expect(page.get_by_text("If forgot@example.com has an account")).to_be_visible()
    link = mailed_link(site, "Choose a new password")
    page.goto(f"/reset#{link.partition('#')[2]}")
    expect(page).to_have_url(re.compile("/reset$"))
    assert_no_barrier(page)
    page.get_by_label("New password").fill("another long pass phrase")
    page.keyboard.press("Enter")
    page.get_by_label("E-mail").fill("forgot@example.com")
    page.get_by_label("Password", exact=True).fill("another long pass phrase")
    page.keyboard.press("Enter")
    expect(page.get_by_role("link", name="Account").first).to_be_attached()


def test_a_session_elsewhere_is_ended(page: Page, browser: Browser, site: Site) -> None:
    sign_up(page, "sessions@example.com")
    with browser.new_context(base_url=site.url, locale="fr-FR") as context:
        other = context.new_page()
        other.goto("/sign-in")
        other.get_by_label("Adresse e-mail").fill("sessions@example.com")
        other.get_by_label("Mot de passe", exact=True).fill(PASSWORD)
        other.keyboard.press("Enter")
        expect(other.get_by_role("link", name="Account").first).to_be_attached()
        page.reload()
        section = page.get_by_role("region", name="Where you are signed in")
        expect(section.get_by_role("listitem")).to_have_count(2)
        section.get_by_role("button", name=re.compile("^Sign out Chrome")).click()
        expect(section.get_by_role("listitem")).to_have_count(1)
        other.goto("/account")
        expect(other.get_by_label("E-mail")).to_be_visible()


def test_ratings_are_looked_at_taken_in_and_taken_back(page: Page, tmp_path: Path) -> None:
    sign_up(page, "ratings@example.com")
    file = tmp_path / "ratings.csv"
    file.write_text("Name,Year,Rating\nThe Godfather,1972,5\nNowhere,1901,3\n", encoding="utf-8")
    section = page.get_by_role("region", name="Bring your ratings")
    section.get_by_label("File of ratings").set_input_files(file)
    expect(section.get_by_text("1 film found, of 2 ratings.")).to_be_visible()
    assert_no_barrier(page)
    section.get_by_role("button", name="Bring them in").click()
    expect(section.get_by_text("Your ratings are in.")).to_be_visible()
    section.get_by_role("button", name="Put the best in my picks").click()
    section.get_by_role("button", name=re.compile("Take back")).click()
    expect(section.get_by_role("button", name=re.compile("Take back"))).to_have_count(0)
    assert_no_barrier(page)


def test_a_token_is_made_for_what_it_is_to_do(page: Page) -> None:
    sign_up(page, "tokens@example.com")
    section = page.get_by_role("region", name="API tokens")
    section.get_by_label("What the token is for").fill("my script")
    section.get_by_label(re.compile("^Change")).uncheck()
    section.get_by_label("How long it lasts").select_option(label="A week")
    section.get_by_role("button", name="Create a token").click()
    secret = section.locator("code").inner_text()
    expect(section.get_by_role("listitem")).to_contain_text("asks")
    assert_no_barrier_anywhere(page)
    bearer = {"Authorization": f"Bearer {secret}"}
    assert page.request.get("/api/v1/me/picks", headers=bearer).status == 200
    refused = page.request.put("/api/v1/me/picks", headers=bearer, data={"film_ids": ["tmdb-603"]})
    assert refused.status == 403


def test_what_was_said_is_kept_as_a_history_and_taken_back(page: Page) -> None:
    be_somebody(page, "history@example.com")
    page.goto("/film/tmdb-603")
    page.get_by_role("button", name="Save", exact=True).click()
    page.get_by_role("button", name="Seen it").click()
    page.goto("/account")
    films = page.get_by_role("region", name="Your films")
    films.get_by_role("link", name="Everything you said").click()
    expect(page.get_by_role("button", name=re.compile("^Undo: "))).to_have_count(2)
    assert_no_barrier_anywhere(page)
    page.get_by_role("button", name="Undo: Seen it: The Matrix").click()
    expect(page.get_by_role("button", name=re.compile("^Undo: "))).to_have_count(1)
