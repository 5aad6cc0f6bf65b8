"""Requests have a quota, a time limit and an id."""

import asyncio
import io
import json
import logging
import re
from collections.abc import AsyncIterator

import httpx
import pytest

from api.film_answers import FilmAnswers
from api.logs import AUDIT, REQUESTS, JsonLines, set_up
from api.rate_limit import RateLimits
from api.settings import Settings
from tests.api.service import API, PASSWORD, Service, running
from tests.api.test_errors import broken_route

pytestmark = [
    pytest.mark.anyio,
    pytest.mark.parametrize("engine", ["sqlite"], indirect=True),
]


@pytest.fixture
def request_seconds() -> float:
    """How long a request may take: no limit that a busy machine would meet."""
    return 60.0


@pytest.fixture
def settings(settings: Settings, request_seconds: float) -> Settings:
    changes = {
        "rate_limit_per_minute": 5,
        "request_seconds": request_seconds,
        "log_format": "json",
    }
    return settings.model_copy(update=changes)


async def test_the_quota_is_stated_and_what_remains_of_it(visitor: httpx.AsyncClient) -> None:
    answer = await visitor.get(f"{API}/model")
    assert answer.headers["ratelimit-policy"] == '"address";q=5;w=60'
    assert re.fullmatch(r'"address";r=4;t=(60|59)', answer.headers["ratelimit"])


async def test_beyond_the_quota_an_address_waits_and_others_do_not(
    service: Service, visitor: httpx.AsyncClient
) -> None:
    statuses = [(await visitor.get(f"{API}/model")).status_code for _ in range(6)]
    assert statuses == [200] * 5 + [429]
    refused = await visitor.get(f"{API}/model")
    assert refused.json()["code"] == "rate-limited"
    assert 0 < int(refused.headers["retry-after"]) <= 60
    assert refused.headers["ratelimit"].startswith('"address";r=0;')
    assert (await service.browser(address="203.0.113.9").get(f"{API}/model")).is_success
    assert (await visitor.get("/livez")).is_success


async def test_a_token_has_a_quota_of_its_own_and_an_invented_one_has_none(
    service: Service, ada: httpx.AsyncClient
) -> None:
    token = (await ada.post(f"{API}/me/tokens", json={"name": "script"})).json()["token"]
    script = service.browser(authorization=f"Bearer {token}")
    answer = await script.get(f"{API}/model")
    assert answer.headers["ratelimit-policy"] == '"token";q=10;w=60'
    assert answer.headers["ratelimit"].startswith('"token";r=9;')
    invented = service.browser(authorization="Bearer cinq_invented")
    assert (await invented.get(f"{API}/model")).headers["ratelimit"].startswith('"address";r=2')


def test_a_quota_is_whole_again_after_its_window(engine: str) -> None:
    assert engine
    now = 0.0
    limits = RateLimits(2, 4, lambda: now)
    for _ in range(3):
        limits.count(None, "192.0.2.1")
    assert limits.count(None, "192.0.2.1")[0].requests == 4
    now = 60.0
    assert limits.count(None, "192.0.2.1")[0].requests == 1


@pytest.mark.parametrize("request_seconds", [0.3])
async def test_an_answer_that_takes_too_long_is_given_up(
    service: Service, visitor: httpx.AsyncClient
) -> None:
    async def slow() -> None:
        await asyncio.sleep(60)

    service.app.add_api_route("/api/v1/slow", slow)
    answer = await visitor.get("/api/v1/slow")
    assert (answer.status_code, answer.json()["code"]) == (503, "busy")


@pytest.mark.parametrize("request_seconds", [0.3])
async def test_a_body_that_trickles_in_is_given_up(visitor: httpx.AsyncClient) -> None:
    async def trickle() -> AsyncIterator[bytes]:
        while True:
            yield b" "
            await asyncio.sleep(0.05)

    headers = {"content-type": "application/json"}
    answer = await visitor.post(f"{API}/recommendations", content=trickle(), headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (408, "request-too-slow")
    assert answer.headers["connection"] == "close"


async def test_every_answer_has_an_id_and_a_problem_repeats_it(
    visitor: httpx.AsyncClient,
) -> None:
    first, second = await visitor.get("/livez"), await visitor.get("/livez")
    assert first.headers["x-request-id"] != second.headers["x-request-id"]
    answer = await visitor.get(f"{API}/nothing", headers={"x-request-id": "mine-0123456789"})
    assert answer.headers["x-request-id"] == "mine-0123456789"
    assert answer.json()["request_id"] == "mine-0123456789"


@pytest.mark.parametrize("odd", ["short", "x" * 65, 'a"b-quotes', "with blank"])
async def test_an_id_that_could_harm_a_log_is_replaced(
    visitor: httpx.AsyncClient, odd: str
) -> None:
    answer = await visitor.get("/livez", headers={"x-request-id": odd})
    assert re.fullmatch("[0-9a-f]{32}", answer.headers["x-request-id"])


async def test_the_log_tells_of_requests_and_of_nobody(
    service: Service, visitor: httpx.AsyncClient, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    caplog.set_level(logging.WARNING, logger="httpx")
    written = io.StringIO()
    handler = logging.StreamHandler(written)
    handler.setFormatter(JsonLines())
    logging.getLogger().addHandler(handler)
    broken_route(service.app)
    body = {"email": "ada@example.com", "password": PASSWORD, "display_name": "Ada L"}
    await visitor.post(f"{API}/accounts", json=body)
    await visitor.post(f"{API}/session", json=body | {"password": "wrong"})
    await visitor.get(f"{API}/search", params={"q": "my secret wish"})
    await visitor.get("/api/v1/broken?note=private")
    logging.getLogger().removeHandler(handler)
    lines = written.getvalue()
    for personal in ("ada@example", PASSWORD, "Ada L", "secret wish", "private", "192.0.2.1"):
        assert personal not in lines
    told = [json.loads(line) for line in lines.splitlines()]
    requests = [one for one in told if one["logger"] == REQUESTS.name]
    assert {one["route"] for one in requests} >= {"/accounts", "/search"}
    assert all(one["request_id"] for one in requests)


async def test_events_of_security_are_written_to_a_file_of_their_own(
    settings: Settings, films: FilmAnswers
) -> None:
    before = logging.getLogger().handlers[:]
    set_up(settings)
    try:
        async with running(settings, films) as service:
            ada = await service.sign_up("ada@example.com")
            account = (await ada.get(f"{API}/me")).json()["id"]
            wrong = {"email": "ada@example.com", "password": "wrong"}
            await ada.post(f"{API}/session", json=wrong)
            await ada.post(f"{API}/me/tokens", json={"name": "script"})
    finally:
        logging.getLogger().handlers = before
        for handler in AUDIT.handlers:
            handler.close()
        AUDIT.handlers, AUDIT.propagate = [], True
    file = settings.data_dir / "audit" / "events.jsonl"
    events = [json.loads(line) for line in file.read_text().splitlines()]
    assert [event["event"] for event in events] == [
        "account-created",
        "sign-in-refused",
        "token-created",
    ]
    assert events[0]["account_id"] == events[2]["account_id"] == account
    assert "ada@example.com" not in file.read_text()
