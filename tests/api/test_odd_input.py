"""Whatever is sent, it is the sender who is wrong: no answer is a 500."""

import httpx
import pytest

from tests.api.service import API, Service

pytestmark = pytest.mark.anyio
ODD = [
    '"\\ud800 lone half"',
    '"\\u0000"',
    '"' + "9" * 5000 + '"',
    "9" * 4000,
    "-1e400",
    "1e-400",
    "NaN",
    "[" * 500 + "]" * 500,
    '{"a":' * 200 + "1" + "}" * 200,
    "true",
    "null",
    "[]",
    "{}",
    '"\\u202e right to left"',
]
FIELDS = [
    ("POST", "/accounts", '{"email": %s, "password": "long enough"}'),
    ("POST", "/accounts", '{"email": "eve@example.com", "password": %s}'),
    ("POST", "/accounts", '{"email": "eve@example.com", "password": "x", "display_name": %s}'),
    ("POST", "/session", '{"email": %s, "password": "x"}'),
    ("POST", "/session", '{"email": "ada@example.com", "password": %s}'),
    ("PATCH", "/me", '{"display_name": %s}'),
    ("PATCH", "/me", '{"password": %s, "current_password": %s}'),
    ("DELETE", "/me", '{"password": %s}'),
    ("PUT", "/me/picks", '{"film_ids": %s}'),
    ("PUT", "/me/picks", '{"film_ids": [%s]}'),
    ("POST", "/me/feedback", '{"film_id": %s, "kind": "like"}'),
    ("POST", "/me/feedback", '{"film_id": "tmdb-1", "kind": %s}'),
    ("POST", "/me/tokens", '{"name": %s}'),
    ("POST", "/recommendations", '{"film_ids": [%s]}'),
    ("POST", "/recommendations", '{"film_ids": ["FILM"], "limit": %s}'),
    ("POST", "/recommendations", '{"film_ids": ["FILM"], "weights": {"FILM": %s}}'),
    ("POST", "/recommendations", '{"film_ids": ["FILM"], "seen": [%s], "dislikes": [%s]}'),
    ("POST", "/recommendations", '{"film_ids": ["FILM"], "filters": {"genres": [%s]}}'),
    ("POST", "/recommendations", '{"film_ids": ["FILM"], "filters": {"year_from": %s}}'),
    ("POST", "/recommendations", "%s"),
]
ADDRESSES = [
    "/films/%00",
    "/films/%ff%fe",
    "/films/..%2f..%2fetc",
    "/films/" + "x" * 5000,
    "/films?title=%00%ff",
    "/films?title=%F0%9F%8E%AC&limit=1e3",
    "/search?q=%00",
    "/search?q=a&year_from=99999999999999999999",
    "/search?q=a&genre=" + "&genre=".join("abcdefghijklmnopqrstuvwxyz"),
    "/search?q=a&cursor=%00",
    "/suggestions?picked=%00,%ff,,",
    "/suggestions?limit=-1",
    "/me/recommendations?limit=99",
    "/me/feedback?kind=%00",
]


@pytest.mark.parametrize(("method", "path", "body"), FIELDS)
async def test_odd_values_are_refused_or_taken(
    service: Service, ada: httpx.AsyncClient, method: str, path: str, body: str
) -> None:
    for odd in ODD:
        content = body.replace("%s", odd).replace("FILM", service.film_ids[0])
        answer = await ada.request(
            method, API + path, content=content, headers={"content-type": "application/json"}
        )
        assert answer.status_code < 500, (odd, answer.text)


@pytest.mark.parametrize("address", ADDRESSES)
async def test_odd_addresses_are_refused_or_taken(ada: httpx.AsyncClient, address: str) -> None:
    assert (await ada.get(API + address)).status_code < 500


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", "image/png"])
async def test_other_kinds_of_body_are_not_read(ada: httpx.AsyncClient, kind: str) -> None:
    headers = {"content-type": kind}
    answer = await ada.post(f"{API}/recommendations", content=b"film_ids=1", headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (415, "media-type-unsupported")


async def test_feedback_on_an_odd_id_can_be_withdrawn(ada: httpx.AsyncClient) -> None:
    assert (await ada.delete(f"{API}/me/feedback/never%20heard%20of")).status_code == 204
    assert (await ada.delete(f"{API}/me/feedback/%00")).status_code == 422
