from datetime import UTC, datetime, timedelta

import httpx
import pytest
from sqlalchemy import select

from api.accounts.models import AccountRecord
from api.film_answers import FilmAnswers
from api.sessions.models import SessionRecord
from api.settings import Settings
from tests.api.service import API, PASSWORD, Service, running

pytestmark = pytest.mark.anyio
CREDENTIALS = {"email": "ada@example.com", "password": PASSWORD}


async def sign_in(browser: httpx.AsyncClient, **changes: str) -> httpx.Response:
    return await browser.post(f"{API}/session", json={**CREDENTIALS, **changes})


@pytest.mark.usefixtures("ada")
async def test_signing_in_answers_the_account(visitor: httpx.AsyncClient) -> None:
    answer = await sign_in(visitor, email="ADA@example.COM")
    assert (answer.status_code, answer.json()["email"]) == (200, "ada@example.com")
    assert (await visitor.get(f"{API}/me")).status_code == 200


@pytest.mark.usefixtures("ada")
async def test_an_unknown_address_is_answered_like_a_wrong_password(
    visitor: httpx.AsyncClient,
) -> None:
    wrong = await sign_in(visitor, password="not the password")
    unknown = await sign_in(visitor, email="nobody@example.com")
    assert wrong.status_code == unknown.status_code == 401
    assert wrong.headers["www-authenticate"] == unknown.headers["www-authenticate"] == "Bearer"
    told = [answer.json() for answer in (wrong, unknown)]
    assert all(problem.pop("request_id") for problem in told)
    assert told[0] == told[1]
    assert "set-cookie" not in wrong.headers


@pytest.mark.usefixtures("ada")
async def test_the_password_of_nobody_opens_nothing(visitor: httpx.AsyncClient) -> None:
    answer = await sign_in(visitor, email="nobody@example.com", password="the password of nobody")
    assert answer.status_code == 401


async def test_over_http_the_cookie_is_out_of_reach_of_scripts(
    ada: httpx.AsyncClient, visitor: httpx.AsyncClient
) -> None:
    name, *flags = cookie_parts(await sign_in(visitor))
    assert name.startswith("cinq_session=")
    assert {"httponly", "path=/", "samesite=lax"} <= set(flags)
    assert not {"secure"} & set(flags)
    assert set(ada.cookies) == {"cinq_session", "cinq_device"}


@pytest.mark.usefixtures("ada")
async def test_over_https_no_other_host_can_set_the_cookie(service: Service) -> None:
    browser = service.browser(base_url="https://cinq.test")
    name, *flags = cookie_parts(await sign_in(browser))
    assert name.startswith("__host-cinq_session=")
    assert {"httponly", "path=/", "samesite=lax", "secure"} <= set(flags)
    assert not any(flag.startswith("domain") for flag in flags)
    assert (await browser.get(f"{API}/me")).status_code == 200


async def test_signing_out_ends_the_session_everywhere_it_was_copied(
    service: Service, ada: httpx.AsyncClient
) -> None:
    thief = service.browser()
    thief.cookies = httpx.Cookies(ada.cookies)
    assert (await thief.get(f"{API}/me")).status_code == 200
    assert (await ada.delete(f"{API}/session")).status_code == 204
    assert set(ada.cookies) == {"cinq_device"}
    assert (await thief.get(f"{API}/me")).status_code == 401


async def test_signing_in_again_ends_the_session_before(
    service: Service, ada: httpx.AsyncClient
) -> None:
    before = service.browser()
    before.cookies = httpx.Cookies(ada.cookies)
    assert (await sign_in(ada)).status_code == 200
    assert (await ada.get(f"{API}/me")).status_code == 200
    assert (await before.get(f"{API}/me")).status_code == 401


async def test_signing_out_without_a_session_changes_nothing(visitor: httpx.AsyncClient) -> None:
    assert (await visitor.delete(f"{API}/session")).status_code == 204


@pytest.mark.parametrize("cookie", ["", "nonsense", "x" * 4000])
async def test_a_cookie_of_nobody_opens_nothing(visitor: httpx.AsyncClient, cookie: str) -> None:
    visitor.cookies.set("cinq_session", cookie)
    assert (await visitor.get(f"{API}/me")).status_code == 401


async def test_the_database_holds_no_secret_that_opens_a_session(
    service: Service, ada: httpx.AsyncClient
) -> None:
    secret = ada.cookies["cinq_session"]
    async with service.wiring.database.reading() as reading:
        session = (await reading.scalars(select(SessionRecord))).one()
    assert secret.encode() not in session.digest
    assert len(session.digest) == 32


async def test_a_session_ends_after_its_lifetime(settings: Settings, films: FilmAnswers) -> None:
    now = datetime(2026, 1, 1, tzinfo=UTC)
    async with running(settings, films, clock=lambda: now) as service:
        ada = await service.sign_up("ada@example.com")
        for _ in range(settings.session_lifetime_days - 1):
            now += timedelta(days=1)
            assert (await ada.get(f"{API}/me")).status_code == 200
        now += timedelta(days=1)
        assert (await ada.get(f"{API}/me")).status_code == 401


async def test_a_password_kept_with_old_parameters_is_renewed_at_sign_in(
    settings: Settings, films: FilmAnswers
) -> None:
    async with running(settings, films) as before:
        await before.sign_up("ada@example.com")
        kept = await password_hash(before)
    stronger = settings.model_copy(update={"argon2_time_cost": 2})
    async with running(stronger, films) as after:
        visitor = after.browser()
        assert (await sign_in(visitor)).status_code == 200
        renewed = await password_hash(after)
        assert "t=1" in kept
        assert "t=2" in renewed
        assert (await sign_in(visitor)).status_code == 200
        assert await password_hash(after) == renewed


@pytest.mark.usefixtures("ada")
async def test_guessing_has_to_wait_after_ten_failures(
    service: Service, visitor: httpx.AsyncClient
) -> None:
    for _ in range(10):
        assert (await sign_in(visitor, password="a guess")).status_code == 401
    answer = await sign_in(visitor)
    assert (answer.status_code, answer.json()["code"]) == (429, "too-many-attempts")
    assert 0 < int(answer.headers["retry-after"]) <= 900
    assert (await sign_in(service.browser(address="203.0.113.9"))).status_code == 200


@pytest.mark.usefixtures("ada")
async def test_guessing_the_password_of_an_open_session_has_to_wait_too(
    ada: httpx.AsyncClient,
) -> None:
    statuses = [
        (await ada.request("DELETE", f"{API}/me", json={"password": "a guess"})).status_code
        for _ in range(11)
    ]
    assert statuses == [403] * 10 + [429]


def cookie_parts(answer: httpx.Response) -> list[str]:
    cookie = answer.headers.get_list("set-cookie")[0]
    return [part.strip().lower() for part in cookie.split(";")]


async def password_hash(service: Service) -> str:
    async with service.wiring.database.reading() as reading:
        return (await reading.scalars(select(AccountRecord.password_hash))).one()
