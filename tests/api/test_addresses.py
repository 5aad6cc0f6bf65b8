from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import httpx
import pytest

from api.film_answers import FilmAnswers
from api.settings import Settings
from tests.api.mail.mailbox import Mailbox, mailbox_of, token_in
from tests.api.service import API, PASSWORD, Service, running

pytestmark = pytest.mark.anyio
NEW = {"email": "new@example.com", "current_password": PASSWORD}


@pytest.fixture
async def asking(settings: Settings, films: FilmAnswers) -> AsyncIterator[Service]:
    """Return a service that asks people to confirm their address."""
    settings = settings.model_copy(update={"email_verification": "optional"})
    async with running(settings, films) as service:
        yield service


@pytest.fixture
def mailbox(asking: Service) -> Mailbox:
    return mailbox_of(asking)


async def confirm(browser: httpx.AsyncClient, token: str) -> httpx.Response:
    return await browser.post(f"{API}/email/verification", json={"token": token})


async def status(browser: httpx.AsyncClient) -> tuple[str, str]:
    account = (await browser.get(f"{API}/me")).json()
    return account["email"], account["email_status"]


async def test_without_a_mail_server_nobody_is_asked(ada: httpx.AsyncClient) -> None:
    assert await status(ada) == ("ada@example.com", "unchecked")


async def test_following_the_link_confirms_the_address(asking: Service, mailbox: Mailbox) -> None:
    ada = await asking.sign_up("ada@example.com")
    assert await status(ada) == ("ada@example.com", "pending")
    [letter] = await mailbox.received(1)
    assert letter.to == "ada@example.com"
    answer = await confirm(asking.browser(), token_in(letter))
    assert (answer.status_code, answer.json()) == (200, {"email": "ada@example.com"})
    assert await status(ada) == ("ada@example.com", "verified")


async def test_the_letter_is_in_the_language_of_the_account(
    asking: Service, mailbox: Mailbox
) -> None:
    body = {"email": "ada@example.com", "password": PASSWORD, "locale": "fr"}
    await asking.browser().post(f"{API}/accounts", json=body)
    [letter] = await mailbox.received(1)
    assert letter.subject == "Confirmez votre adresse e-mail"


async def test_the_mail_can_be_sent_again_until_the_address_is_confirmed(
    asking: Service, mailbox: Mailbox
) -> None:
    ada = await asking.sign_up("ada@example.com")
    assert (await ada.post(f"{API}/me/email/verification")).status_code == 202
    letters = await mailbox.received(2)
    await confirm(ada, token_in(letters[1]))
    assert (await ada.post(f"{API}/me/email/verification")).status_code == 202
    await asking.wiring.outbox.send_due()
    assert len(mailbox.letters) == 2


async def test_mails_to_one_address_are_few(asking: Service, mailbox: Mailbox) -> None:
    ada = await asking.sign_up("ada@example.com")
    statuses = [(await ada.post(f"{API}/me/email/verification")).status_code for _ in range(5)]
    assert statuses == [202, 202, 202, 429, 429]
    assert len(await mailbox.received(4)) == 4


@pytest.mark.parametrize("token", ["x", "é", "gAAAAA" + "x" * 200, "\x00", "👻" * 100])
async def test_a_token_of_nobody_confirms_nothing(visitor: httpx.AsyncClient, token: str) -> None:
    answer = await confirm(visitor, token)
    assert (answer.status_code, answer.json()["code"]) == (410, "link-invalid")


async def test_a_link_is_too_old_after_a_day(settings: Settings, films: FilmAnswers) -> None:
    now = datetime(2026, 1, 1, tzinfo=UTC)
    settings = settings.model_copy(update={"email_verification": "optional"})
    async with running(settings, films, clock=lambda: now) as service:
        mailbox = mailbox_of(service)
        await service.sign_up("ada@example.com")
        [letter] = await mailbox.received(1)
        now += timedelta(days=1, seconds=1)
        assert (await confirm(service.browser(), token_in(letter))).status_code == 410


async def test_a_new_address_counts_when_its_link_is_followed_and_the_old_one_is_told(
    service: Service, ada: httpx.AsyncClient
) -> None:
    mailbox = mailbox_of(service)
    assert (await ada.post(f"{API}/me/email", json=NEW)).status_code == 202
    [letter] = await mailbox.received(1)
    assert letter.to == "new@example.com"
    assert (await status(ada))[0] == "ada@example.com"
    assert (await confirm(service.browser(), token_in(letter))).status_code == 200
    assert (await ada.get(f"{API}/me")).status_code == 401
    _, told = await mailbox.received(2)
    assert told.to == "ada@example.com"
    assert "new@example.com" in told.text
    credentials = {"email": "new@example.com", "password": PASSWORD}
    assert (await ada.post(f"{API}/session", json=credentials)).status_code == 200
    assert await status(ada) == ("new@example.com", "verified")
    again = await confirm(service.browser(), token_in(letter))
    assert (again.status_code, again.json()["code"]) == (410, "link-invalid")


async def test_a_new_address_needs_the_password(ada: httpx.AsyncClient) -> None:
    answer = await ada.post(f"{API}/me/email", json={**NEW, "current_password": "a guess"})
    assert (answer.status_code, answer.json()["code"]) == (403, "password-wrong")


async def test_the_address_of_another_account_is_answered_alike_and_never_given(
    service: Service, ada: httpx.AsyncClient, bob: httpx.AsyncClient
) -> None:
    mailbox = mailbox_of(service)
    answer = await ada.post(f"{API}/me/email", json={**NEW, "email": "bob@example.com"})
    assert (answer.status_code, answer.content) == (202, b"")
    [letter] = await mailbox.received(1)
    assert (letter.to, letter.subject) == ("bob@example.com", "You already have an account")
    assert (await bob.get(f"{API}/me")).status_code == 200


async def test_an_address_that_somebody_takes_meanwhile_is_not_given_twice(
    service: Service, ada: httpx.AsyncClient
) -> None:
    mailbox = mailbox_of(service)
    await ada.post(f"{API}/me/email", json=NEW)
    [letter] = await mailbox.received(1)
    await service.sign_up("NEW@example.com")
    answer = await confirm(ada, token_in(letter))
    assert (answer.status_code, answer.json()["code"]) == (410, "link-invalid")
    assert (await ada.get(f"{API}/me")).json()["email"] == "ada@example.com"
