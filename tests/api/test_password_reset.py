from datetime import UTC, datetime, timedelta

import httpx
import pytest

from api.film_answers import FilmAnswers
from api.settings import Settings
from tests.api.mail.mailbox import mailbox_of, token_in
from tests.api.service import API, PASSWORD, Service, running

pytestmark = pytest.mark.anyio
EMAIL = {"email": "ada@example.com"}
RENEWED = "a renewed pass phrase"


async def ask(browser: httpx.AsyncClient, email: str = EMAIL["email"]) -> httpx.Response:
    return await browser.post(f"{API}/password/reset", json={"email": email})


async def reset(browser: httpx.AsyncClient, token: str, password: str = RENEWED) -> httpx.Response:
    body = {"token": token, "password": password}
    return await browser.post(f"{API}/password/reset/confirmation", json=body)


async def test_the_link_sets_a_new_password_once_and_signs_out_everywhere(
    service: Service, ada: httpx.AsyncClient, visitor: httpx.AsyncClient
) -> None:
    mailbox = mailbox_of(service)
    assert (await ask(visitor, "ADA@example.com")).status_code == 202
    [letter] = await mailbox.received(1)
    assert (letter.to, letter.subject) == ("ada@example.com", "Choose a new password")
    assert (await reset(visitor, token_in(letter))).status_code == 204
    assert (await ada.get(f"{API}/me")).status_code == 401
    old, new = ({**EMAIL, "password": password} for password in (PASSWORD, RENEWED))
    assert (await visitor.post(f"{API}/session", json=old)).status_code == 401
    assert (await visitor.post(f"{API}/session", json=new)).status_code == 200
    again = await reset(visitor, token_in(letter), "yet another pass phrase")
    assert (again.status_code, again.json()["code"]) == (410, "link-invalid")
    _, told = await mailbox.received(2)
    assert told.subject == "Your password was changed"


@pytest.mark.usefixtures("ada")
async def test_an_address_nobody_has_is_answered_alike_and_sent_nothing(
    service: Service, visitor: httpx.AsyncClient
) -> None:
    mailbox = mailbox_of(service)
    known, unknown = await ask(visitor), await ask(visitor, "nobody@example.com")
    assert (known.status_code, known.content) == (unknown.status_code, unknown.content)
    for answer in (known, unknown):
        assert answer.headers.pop("x-request-id")
    assert dict(known.headers) == dict(unknown.headers)
    await service.wiring.outbox.send_due()
    assert [letter.to for letter in await mailbox.received(1)] == ["ada@example.com"]


@pytest.mark.usefixtures("ada")
async def test_a_common_password_does_not_use_the_link_up(
    service: Service, visitor: httpx.AsyncClient
) -> None:
    mailbox = mailbox_of(service)
    await ask(visitor)
    [letter] = await mailbox.received(1)
    answer = await reset(visitor, token_in(letter), "password1")
    assert (answer.status_code, answer.json()["code"]) == (422, "password-too-common")
    assert (await reset(visitor, token_in(letter))).status_code == 204


@pytest.mark.usefixtures("ada")
async def test_a_link_to_confirm_an_address_resets_no_password(
    service: Service, ada: httpx.AsyncClient, visitor: httpx.AsyncClient
) -> None:
    mailbox = mailbox_of(service)
    await ada.post(
        f"{API}/me/email", json={"email": "new@example.com", "current_password": PASSWORD}
    )
    [letter] = await mailbox.received(1)
    assert (await reset(visitor, token_in(letter))).status_code == 410


async def test_a_link_is_too_old_after_an_hour(settings: Settings, films: FilmAnswers) -> None:
    now = datetime(2026, 1, 1, tzinfo=UTC)
    async with running(settings, films, clock=lambda: now) as service:
        mailbox = mailbox_of(service)
        await service.sign_up("ada@example.com")
        await ask(service.browser())
        [letter] = await mailbox.received(1)
        now += timedelta(hours=1, seconds=1)
        assert (await reset(service.browser(), token_in(letter))).status_code == 410


async def test_a_password_changed_meanwhile_voids_the_link(
    service: Service, ada: httpx.AsyncClient, visitor: httpx.AsyncClient
) -> None:
    mailbox = mailbox_of(service)
    await ask(visitor)
    [letter] = await mailbox.received(1)
    body = {"password": "another password", "current_password": PASSWORD}
    assert (await ada.patch(f"{API}/me", json=body)).status_code == 200
    assert (await reset(visitor, token_in(letter))).status_code == 410


@pytest.mark.usefixtures("ada")
async def test_whoever_reset_the_password_is_not_kept_out_by_the_failures_of_others(
    service: Service, visitor: httpx.AsyncClient
) -> None:
    mailbox = mailbox_of(service)
    for _ in range(10):
        await visitor.post(f"{API}/session", json={**EMAIL, "password": "a guess"})
    await ask(visitor)
    [letter] = await mailbox.received(1)
    assert (await reset(visitor, token_in(letter))).status_code == 204
    answer = await visitor.post(f"{API}/session", json={**EMAIL, "password": RENEWED})
    assert answer.status_code == 200
