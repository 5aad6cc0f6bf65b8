from datetime import UTC, datetime, timedelta
from uuid import uuid4

import httpx
import pytest

from api.film_answers import FilmAnswers
from api.sessions.user_agent import Client, client_of
from api.settings import Settings
from tests.api.service import API, PASSWORD, Service, running

pytestmark = pytest.mark.anyio
CREDENTIALS = {"email": "ada@example.com", "password": PASSWORD}
FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"


async def elsewhere(service: Service, user_agent: str = FIREFOX) -> httpx.AsyncClient:
    browser = service.browser(address="203.0.113.9", user_agent=user_agent)
    assert (await browser.post(f"{API}/session", json=CREDENTIALS)).status_code == 200
    return browser


async def sessions(browser: httpx.AsyncClient) -> list[dict[str, object]]:
    items: list[dict[str, object]] = (await browser.get(f"{API}/me/sessions")).json()["items"]
    return items


async def test_sessions_are_listed_with_their_browser_and_this_one_is_marked(
    service: Service, ada: httpx.AsyncClient
) -> None:
    await elsewhere(service)
    found = await sessions(ada)
    assert [one["is_current"] for one in found] == [False, True]
    assert (found[0]["browser"], found[0]["system"]) == ("Firefox", "Linux")
    assert set(found[0]) == {
        *("id", "browser", "system", "created_at", "seen_at", "expires_at", "is_current")
    }


async def test_one_session_can_be_ended(service: Service, ada: httpx.AsyncClient) -> None:
    other = await elsewhere(service)
    [found] = [one for one in await sessions(ada) if not one["is_current"]]
    assert (await ada.delete(f"{API}/me/sessions/{found['id']}")).status_code == 204
    assert (await other.get(f"{API}/me")).status_code == 401
    assert (await ada.get(f"{API}/me")).status_code == 200
    again = await ada.delete(f"{API}/me/sessions/{found['id']}")
    assert (again.status_code, again.json()["code"]) == (404, "session-unknown")


async def test_all_others_can_be_ended_at_once(service: Service, ada: httpx.AsyncClient) -> None:
    others = [await elsewhere(service) for _ in range(3)]
    assert (await ada.delete(f"{API}/me/sessions")).status_code == 204
    assert [(await each.get(f"{API}/me")).status_code for each in others] == [401] * 3
    assert [one["is_current"] for one in await sessions(ada)] == [True]


async def test_nobody_ends_or_sees_the_session_of_another(
    ada: httpx.AsyncClient, bob: httpx.AsyncClient
) -> None:
    [hers] = await sessions(ada)
    for session_id in (hers["id"], uuid4()):
        answer = await bob.delete(f"{API}/me/sessions/{session_id}")
        assert (answer.status_code, answer.json()["code"]) == (404, "session-unknown")
    await bob.delete(f"{API}/me/sessions")
    assert hers["id"] not in {one["id"] for one in await sessions(bob)}
    assert (await ada.get(f"{API}/me")).status_code == 200


async def test_a_session_that_lies_idle_ends_and_one_in_use_goes_on(
    settings: Settings, films: FilmAnswers
) -> None:
    now = datetime(2026, 1, 1, tzinfo=UTC)
    settings = settings.model_copy(update={"session_idle_days": 7, "session_lifetime_days": 30})
    async with running(settings, films, clock=lambda: now) as service:
        ada = await service.sign_up("ada@example.com")
        idle = await elsewhere(service)
        for _ in range(2):
            now += timedelta(days=6)
            assert (await ada.get(f"{API}/me")).status_code == 200
        assert (await idle.get(f"{API}/me")).status_code == 401
        assert [one["is_current"] for one in await sessions(ada)] == [True]
        for _ in range(2):
            now += timedelta(days=6)
            assert (await ada.get(f"{API}/me")).status_code == 200
        now += timedelta(days=6)
        assert (await ada.get(f"{API}/me")).status_code == 401


async def test_a_new_password_gives_the_session_a_new_secret(
    service: Service, ada: httpx.AsyncClient
) -> None:
    thief = service.browser()
    thief.cookies = httpx.Cookies(ada.cookies)
    body = {"password": "another password", "current_password": PASSWORD}
    assert (await ada.patch(f"{API}/me", json=body)).status_code == 200
    assert (await ada.get(f"{API}/me")).status_code == 200
    assert (await thief.get(f"{API}/me")).status_code == 401


async def test_strangers_who_fail_do_not_lock_out_a_browser_that_was_here(
    service: Service, ada: httpx.AsyncClient
) -> None:
    await ada.delete(f"{API}/session")
    stranger = service.browser()
    for _ in range(10):
        wrong = {**CREDENTIALS, "password": "a guess"}
        assert (await stranger.post(f"{API}/session", json=wrong)).status_code == 401
    assert (await stranger.post(f"{API}/session", json=CREDENTIALS)).status_code == 429
    assert (await ada.post(f"{API}/session", json=CREDENTIALS)).status_code == 200


async def test_the_cookie_of_a_known_browser_opens_nothing(
    service: Service, ada: httpx.AsyncClient
) -> None:
    visitor = service.browser()
    visitor.cookies.set("cinq_device", ada.cookies["cinq_device"])
    assert (await visitor.get(f"{API}/me")).status_code == 401


CHROMIUM = "AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0"
EDGE = f"Mozilla/5.0 (Windows NT 10.0; Win64; x64) {CHROMIUM} Safari/537.36 Edg/140.0.0.0"
PHONE = f"Mozilla/5.0 (Linux; Android 10; K) {CHROMIUM} Mobile Safari/537.36"
IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) Version/18.5 Safari/604.1"


@pytest.mark.parametrize(
    ("user_agent", "client"),
    [
        (FIREFOX, Client("Firefox", "Linux")),
        (EDGE, Client("Edge", "Windows")),
        (IPHONE, Client("Safari", "iOS")),
        (PHONE, Client("Chrome", "Android")),
        ("", Client(None, None)),
        ("\x00' OR 1=1", Client(None, None)),
    ],
)
def test_a_user_agent_is_summarised(user_agent: str, client: Client) -> None:
    assert client_of(user_agent) == client
