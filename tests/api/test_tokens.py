from datetime import UTC, datetime, timedelta

import httpx
import pytest
from sqlalchemy import select

from api.film_answers import FilmAnswers
from api.settings import Settings
from api.tokens.models import TokenRecord
from api.tokens.service import MOST_TOKENS
from tests.api.service import API, Service, running

pytestmark = pytest.mark.anyio


async def make(browser: httpx.AsyncClient, name: str = "script") -> dict[str, str]:
    answer = await browser.post(f"{API}/me/tokens", json={"name": name})
    assert answer.status_code == 201, answer.text
    made: dict[str, str] = answer.json()
    return made


async def test_a_token_is_shown_once(ada: httpx.AsyncClient) -> None:
    made = await make(ada)
    assert made["token"].startswith("cinq_")
    listed = (await ada.get(f"{API}/me/tokens")).json()["items"]
    assert listed == [
        {
            "id": made["id"],
            "name": "script",
            "scopes": ["read", "write"],
            "created_at": made["created_at"],
            "expires_at": made["expires_at"],
            "last_used_at": None,
        }
    ]


async def test_a_token_acts_for_its_owner(service: Service, ada: httpx.AsyncClient) -> None:
    script = service.browser(authorization=f"Bearer {(await make(ada))['token']}")
    answer = await script.put(f"{API}/me/picks", json={"film_ids": service.film_ids[:5]})
    assert answer.status_code == 200
    assert (await ada.get(f"{API}/me/picks")).json()["film_ids"] == service.film_ids[:5]


async def test_a_revoked_token_opens_nothing(service: Service, ada: httpx.AsyncClient) -> None:
    made = await make(ada)
    script = service.browser(authorization=f"Bearer {made['token']}")
    assert (await script.get(f"{API}/me")).status_code == 200
    assert (await ada.delete(f"{API}/me/tokens/{made['id']}")).status_code == 204
    assert (await script.get(f"{API}/me")).status_code == 401
    assert (await ada.get(f"{API}/me/tokens")).json()["items"] == []


async def test_the_database_holds_no_token(service: Service, ada: httpx.AsyncClient) -> None:
    token = (await make(ada))["token"]
    async with service.wiring.database.reading() as reading:
        record = (await reading.scalars(select(TokenRecord))).one()
    assert token.encode() not in record.digest


async def test_tokens_stop_working_when_the_secret_key_changes(
    settings: Settings, films: FilmAnswers
) -> None:
    async with running(settings, films) as before:
        token = (await make(await before.sign_up("ada@example.com")))["token"]
    (settings.data_dir / "secret_key").unlink()
    async with running(settings, films) as after:
        script = after.browser(authorization=f"Bearer {token}")
        assert (await script.get(f"{API}/me")).status_code == 401


async def test_the_last_use_is_noted_every_few_minutes(
    settings: Settings, films: FilmAnswers
) -> None:
    now = datetime(2026, 1, 1, tzinfo=UTC)
    async with running(settings, films, clock=lambda: now) as service:
        ada = await service.sign_up("ada@example.com")
        script = service.browser(authorization=f"Bearer {(await make(ada))['token']}")
        uses = []
        for minutes in (0, 3, 6):
            now = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
            await script.get(f"{API}/me")
            tokens = (await ada.get(f"{API}/me/tokens")).json()["items"]
            uses.append(datetime.fromisoformat(tokens[0]["last_used_at"]).minute)
        assert uses == [0, 0, 6]


async def test_the_number_of_tokens_has_a_bound(ada: httpx.AsyncClient) -> None:
    for number in range(MOST_TOKENS):
        await make(ada, f"script {number}")
    answer = await ada.post(f"{API}/me/tokens", json={"name": "one more"})
    assert (answer.status_code, answer.json()["code"]) == (409, "too-many-tokens")


async def test_a_token_does_only_what_it_was_made_for(
    service: Service, ada: httpx.AsyncClient
) -> None:
    body = {"name": "reader", "scopes": ["read"]}
    made = (await ada.post(f"{API}/me/tokens", json=body)).json()
    reader = service.browser(authorization=f"Bearer {made['token']}")
    assert (await reader.get(f"{API}/me/picks")).status_code == 200
    answer = await reader.put(f"{API}/me/picks", json={"film_ids": service.film_ids[:5]})
    assert (answer.status_code, answer.json()["code"]) == (403, "scope-missing")
    body = {"name": "writer", "scopes": ["write"]}
    made = (await ada.post(f"{API}/me/tokens", json=body)).json()
    writer = service.browser(authorization=f"Bearer {made['token']}")
    answer = await writer.put(f"{API}/me/picks", json={"film_ids": service.film_ids[:5]})
    assert answer.status_code == 200
    assert (await writer.get(f"{API}/me/picks")).json()["code"] == "scope-missing"


async def test_a_token_opens_nothing_once_it_is_over(
    settings: Settings, films: FilmAnswers
) -> None:
    now = datetime(2026, 1, 1, tzinfo=UTC)
    async with running(settings, films, clock=lambda: now) as service:
        ada = await service.sign_up("ada@example.com")
        body = {"name": "script", "expires_in_days": 3}
        made = (await ada.post(f"{API}/me/tokens", json=body)).json()
        assert datetime.fromisoformat(made["expires_at"]) == now + timedelta(days=3)
        script = service.browser(authorization=f"Bearer {made['token']}")
        now += timedelta(days=3, seconds=-1)
        assert (await script.get(f"{API}/me")).status_code == 200
        now += timedelta(seconds=1)
        assert (await script.get(f"{API}/me")).status_code == 401


@pytest.mark.parametrize(
    "body",
    [{"scopes": []}, {"scopes": ["admin"]}, {"expires_in_days": 0}, {"expires_in_days": 367}],
)
async def test_a_token_is_neither_almighty_nor_for_ever(
    ada: httpx.AsyncClient, body: dict[str, object]
) -> None:
    answer = await ada.post(f"{API}/me/tokens", json={"name": "script", **body})
    assert answer.status_code == 422


@pytest.mark.parametrize("name", ["", "   ", "x" * 61, None, 7])
async def test_a_token_needs_a_name(ada: httpx.AsyncClient, name: object) -> None:
    answer = await ada.post(f"{API}/me/tokens", json={"name": name})
    assert answer.status_code == 422


async def test_an_id_that_is_none_is_not_valid(ada: httpx.AsyncClient) -> None:
    assert (await ada.delete(f"{API}/me/tokens/first")).status_code == 422
