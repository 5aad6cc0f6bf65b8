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
PUBLIC = {
    ("POST", "/accounts"),
    ("POST", "/session"),
    ("DELETE", "/session"),
    ("POST", "/email/verification"),
    ("POST", "/password/reset"),
    ("POST", "/password/reset/confirmation"),
    ("POST", "/recommendations"),
    ("GET", "/films"),
    ("GET", "/suggestions"),
    ("GET", "/films/{film_id}"),
    ("GET", "/films/{film_id}/similar"),
    ("GET", "/search"),
    ("GET", "/vocabulary"),
    ("GET", "/map"),
    ("GET", "/model"),
    ("GET", "/livez"),
    ("GET", "/readyz"),
}
"""Whatever is not personal; nobody needs to be signed in, and nothing of a person is told."""
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


async def test_every_route_is_personal_or_public(service: Service) -> None:
    declared = {
        (method.upper(), path.removeprefix(API))
        for path, methods in service.app.openapi()["paths"].items()
        for method in methods
    }
    assert declared == set(PERSONAL) | PUBLIC
    assert not set(PERSONAL) & PUBLIC


async def test_every_route_tried_with_the_ids_of_another_leaves_the_other_alone(
    service: Service, ada: httpx.AsyncClient, bob: httpx.AsyncClient
) -> None:
    ids = await everything_of(service, ada)
    kept = comparable((await ada.get(f"{API}/me/export")).json())
    # Bob's own account goes last.
    routes = sorted([*PERSONAL, *PUBLIC], key=lambda route: route == ("DELETE", "/me"))
    for method, path in routes:
        sent = {**body(service, method, path), **ids}
        for content in (body(service, method, path), sent):
            url = API + path.format(**ids) if "livez" not in path else path
            answer = await bob.request(method, url, json=content, params=ids)
            assert answer.status_code < 500, (method, path, answer.text)
            assert "ada@example.com" not in answer.text
            assert "Ada's" not in answer.text
            if "_id}" in path and "{film_id}" not in path:
                assert answer.status_code == 404, (method, path)
        bob = bob if bob.cookies else await service.sign_up(f"{uuid4()}@example.com")
    assert comparable((await ada.get(f"{API}/me/export")).json()) == kept


async def everything_of(service: Service, browser: httpx.AsyncClient) -> dict[str, str]:
    """Give a person one of everything, and return the ids of all of it."""
    films = service.film_ids
    await browser.put(f"{API}/me/picks", json={"film_ids": films[:5]})
    await browser.post(f"{API}/me/feedback", json={"film_id": films[0], "kind": "like"})
    token = await browser.post(f"{API}/me/tokens", json={"name": "Ada's script"})
    sessions = (await browser.get(f"{API}/me/sessions")).json()["items"]
    ratings = f"film_id,rating\n{films[7]},5\n".encode()
    brought = await browser.post(f"{API}/me/import", content=ratings)
    return {
        "film_id": films[0],
        "token_id": token.json()["id"],
        "session_id": sessions[0]["id"],
        "import_id": brought.json()["import_id"],
        "account_id": (await browser.get(f"{API}/me")).json()["id"],
    }


def comparable(export: dict[str, object]) -> dict[str, object]:
    """Return an export without the moment it was made."""
    return {part: kept for part, kept in export.items() if part not in {"exported_at", "sessions"}}


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
