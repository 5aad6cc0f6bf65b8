"""Nobody reaches what belongs to somebody else."""

from uuid import uuid4

import httpx
import pytest

from tests.api.service import API, PASSWORD, Service

pytestmark = pytest.mark.anyio
PERSONAL = [
    ("GET", "/me"),
    ("PATCH", "/me"),
    ("DELETE", "/me"),
    ("GET", "/me/export"),
    ("GET", "/me/picks"),
    ("PUT", "/me/picks"),
    ("GET", "/me/recommendations"),
    ("GET", "/me/feedback"),
    ("POST", "/me/feedback"),
    ("DELETE", "/me/feedback/{film_id}"),
    ("GET", "/me/tokens"),
    ("POST", "/me/tokens"),
    ("DELETE", "/me/tokens/{token_id}"),
    ("POST", "/me/import"),
    ("GET", "/me/imports"),
    ("DELETE", "/me/imports/{import_id}"),
    ("GET", "/me/second-factor"),
    ("POST", "/me/second-factor"),
    ("DELETE", "/me/second-factor"),
    ("POST", "/me/second-factor/confirmation"),
    ("POST", "/me/second-factor/recovery-codes"),
    ("POST", "/me/email"),
    ("POST", "/me/email/verification"),
    ("GET", "/me/sessions"),
    ("DELETE", "/me/sessions"),
    ("DELETE", "/me/sessions/{session_id}"),
]
ONLY_WITH_PASSWORD = [
    route
    for route in PERSONAL
    if route[1].startswith(("/me/tokens", "/me/sessions", "/me/email", "/me/second-factor"))
    or route[1] == "/me"
][1:]


def url(service: Service, path: str) -> str:
    ids = {name: uuid4() for name in ("token_id", "session_id", "import_id")}
    return API + path.format(film_id=service.film_ids[0], **ids)


def body(service: Service, method: str, path: str) -> dict[str, object]:
    """Return a body that the route takes."""
    film_id = service.film_ids[0]
    bodies: dict[tuple[str, str], dict[str, object]] = {
        ("PATCH", "/me"): {"locale": "fr"},
        ("DELETE", "/me"): {"password": PASSWORD},
        ("PUT", "/me/picks"): {"film_ids": [film_id]},
        ("POST", "/me/feedback"): {"film_id": film_id, "kind": "like"},
        ("POST", "/me/tokens"): {"name": "script"},
        ("POST", "/me/second-factor"): {"current_password": PASSWORD},
        ("DELETE", "/me/second-factor"): {"current_password": PASSWORD},
        ("POST", "/me/second-factor/confirmation"): {"code": "123456"},
        ("POST", "/me/second-factor/recovery-codes"): {"current_password": PASSWORD},
        ("POST", "/me/email"): {"email": "new@example.com", "current_password": PASSWORD},
    }
    return bodies.get((method, path), {})


async def test_the_list_of_personal_routes_is_complete(service: Service) -> None:
    paths = service.app.openapi()["paths"]
    declared = {
        (method.upper(), path.removeprefix(API))
        for path, methods in paths.items()
        for method in methods
        if "/me" in path
    }
    assert declared == set(PERSONAL)


@pytest.mark.parametrize(("method", "path"), PERSONAL)
async def test_a_personal_route_needs_somebody_signed_in(
    service: Service, visitor: httpx.AsyncClient, method: str, path: str
) -> None:
    answer = await visitor.request(method, url(service, path), json=body(service, method, path))
    assert (answer.status_code, answer.json()["code"]) == (401, "sign-in-needed")
    assert answer.headers["www-authenticate"] == "Bearer"


@pytest.mark.parametrize("value", ["Bearer", "Bearer ", "Bearer cinq_nonsense", "bearer é"])
async def test_a_token_of_nobody_opens_nothing_even_beside_a_session(
    ada: httpx.AsyncClient, value: str
) -> None:
    answer = await ada.get(f"{API}/me", headers=[(b"authorization", value.encode())])
    assert answer.status_code == 401


@pytest.mark.parametrize(("method", "path"), ONLY_WITH_PASSWORD)
async def test_a_token_cannot_touch_the_account_itself(
    service: Service, ada: httpx.AsyncClient, method: str, path: str
) -> None:
    token = (await ada.post(f"{API}/me/tokens", json={"name": "script"})).json()["token"]
    script = service.browser(authorization=f"Bearer {token}")
    answer = await script.request(method, url(service, path), json=body(service, method, path))
    assert (answer.status_code, answer.json()["code"]) == (403, "session-needed")


async def test_nobody_revokes_the_token_of_another(
    service: Service, ada: httpx.AsyncClient, bob: httpx.AsyncClient
) -> None:
    made = (await ada.post(f"{API}/me/tokens", json={"name": "script"})).json()
    answer = await bob.delete(f"{API}/me/tokens/{made['id']}")
    assert (answer.status_code, answer.json()["code"]) == (404, "token-unknown")
    script = service.browser(authorization=f"Bearer {made['token']}")
    assert (await script.get(f"{API}/me")).json()["email"] == "ada@example.com"


async def test_nobody_sees_or_withdraws_the_feedback_of_another(
    service: Service, ada: httpx.AsyncClient, bob: httpx.AsyncClient
) -> None:
    film_id = service.film_ids[0]
    await ada.post(f"{API}/me/feedback", json={"film_id": film_id, "kind": "like"})
    assert (await bob.get(f"{API}/me/feedback")).json()["items"] == []
    await bob.delete(f"{API}/me/feedback/{film_id}")
    assert len((await ada.get(f"{API}/me/feedback")).json()["items"]) == 1


async def test_nobody_sees_or_replaces_the_picks_of_another(
    service: Service, ada: httpx.AsyncClient, bob: httpx.AsyncClient
) -> None:
    await ada.put(f"{API}/me/picks", json={"film_ids": service.film_ids[:5]})
    await bob.put(f"{API}/me/picks", json={"film_ids": service.film_ids[5:7]})
    assert (await ada.get(f"{API}/me/picks")).json()["film_ids"] == service.film_ids[:5]
    assert (await bob.get(f"{API}/me/picks")).json()["film_ids"] == service.film_ids[5:7]


async def test_the_export_of_one_person_holds_nothing_of_another(
    service: Service, ada: httpx.AsyncClient, bob: httpx.AsyncClient
) -> None:
    await ada.put(f"{API}/me/picks", json={"film_ids": service.film_ids[:5]})
    await ada.post(f"{API}/me/tokens", json={"name": "secret project"})
    exported = await bob.get(f"{API}/me/export")
    assert "ada@example.com" not in exported.text
    assert "secret project" not in exported.text
    assert exported.json()["picks"] == []
