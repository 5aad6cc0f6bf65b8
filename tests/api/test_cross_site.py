import httpx
import pytest

from api.film_answers import FilmAnswers
from api.settings import Settings
from tests.api.service import API, PASSWORD, Service, running

pytestmark = pytest.mark.anyio
FOREIGN = [
    {"sec-fetch-site": "cross-site"},
    {"sec-fetch-site": "same-site"},
    {"origin": "https://evil.example"},
    {"origin": "null"},
    {"origin": "http://cinq.test.evil.example"},
    {"origin": "http://cinq.test:8443"},
    {"sec-fetch-site": "same-origin", "origin": "https://evil.example"},
    {"origin": "http://[::1"},
    {"origin": "http://[::1", "host": "[::1"},
]
OWN = [
    {},
    {"sec-fetch-site": "same-origin"},
    {"sec-fetch-site": "none"},
    {"origin": "http://cinq.test"},
    {"sec-fetch-site": "same-origin", "origin": "http://cinq.test"},
]
# Answers from what is sent, keeps nothing, looks at no cookie.
OPEN_TO_ALL = {"recommend"}


def refused(answer: httpx.Response) -> bool:
    return answer.status_code == 403 and answer.json()["code"] == "cross-site-request"


@pytest.mark.parametrize("headers", FOREIGN)
async def test_a_change_that_another_site_asks_for_is_refused(
    service: Service, ada: httpx.AsyncClient, headers: dict[str, str]
) -> None:
    body = {"film_ids": service.film_ids[:5]}
    assert refused(await ada.put(f"{API}/me/picks", json=body, headers=headers))
    assert (await ada.get(f"{API}/me/picks")).json()["film_ids"] == []


@pytest.mark.parametrize("headers", OWN)
async def test_a_change_that_the_site_itself_asks_for_is_made(
    service: Service, ada: httpx.AsyncClient, headers: dict[str, str]
) -> None:
    body = {"film_ids": service.film_ids[:5]}
    assert (await ada.put(f"{API}/me/picks", json=body, headers=headers)).status_code == 200


async def test_every_route_that_changes_something_refuses_other_sites(
    service: Service, ada: httpx.AsyncClient
) -> None:
    document = service.app.openapi()
    for path, operations in document["paths"].items():
        for method, operation in operations.items():
            if method == "get" or operation["operationId"] in OPEN_TO_ALL:
                continue
            url = path.replace("{film_id}", "x").replace(
                "{token_id}", "00000000-0000-0000-0000-000000000000"
            )
            answer = await ada.request(method.upper(), url, json=example(path), headers=FOREIGN[0])
            assert refused(answer), (method, path, answer.text)


@pytest.mark.parametrize("headers", FOREIGN[:3])
async def test_another_site_may_read_nothing_but_does_no_harm_by_asking(
    ada: httpx.AsyncClient, headers: dict[str, str]
) -> None:
    answer = await ada.get(f"{API}/me", headers=headers)
    assert answer.status_code == 200
    assert "access-control-allow-origin" not in answer.headers


async def test_a_token_is_no_cookie_and_skips_the_check(
    service: Service, ada: httpx.AsyncClient
) -> None:
    token = (await ada.post(f"{API}/me/tokens", json={"name": "script"})).json()["token"]
    script = service.browser(authorization=f"Bearer {token}", origin="https://tools.example")
    body = {"film_ids": service.film_ids[:5]}
    assert (await script.put(f"{API}/me/picks", json=body)).status_code == 200


async def test_an_origin_in_the_settings_counts_as_the_site(
    settings: Settings, films: FilmAnswers
) -> None:
    behind_a_proxy = settings.model_copy(update={"public_origins": ("https://cinq.example",)})
    async with running(behind_a_proxy, films) as service:
        ada = await service.sign_up("ada@example.com", origin="https://cinq.example")
        assert (await ada.delete(f"{API}/session")).status_code == 204


async def test_a_form_of_another_site_is_not_read_as_json(ada: httpx.AsyncClient) -> None:
    answer = await ada.post(
        f"{API}/me/feedback",
        content='{"film_id": "tmdb-1", "kind": "like"}',
        headers={"content-type": "text/plain"},
    )
    assert answer.status_code == 415


def example(path: str) -> dict[str, object]:
    """Return a body that the route would take, so that only the site can be what is wrong."""
    if path.endswith("/session"):
        return {"email": "ada@example.com", "password": PASSWORD}
    if path.endswith("/accounts"):
        return {"email": "eve@example.com", "password": PASSWORD}
    return {"password": PASSWORD}
