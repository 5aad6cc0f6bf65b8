import inspect
from collections.abc import AsyncIterator

import httpx
import pytest
from fastapi import FastAPI

from api import exceptions
from api.errors import TABLE
from api.exceptions import ServiceFailure
from api.film_answers import FilmAnswers
from api.problem import MEDIA_TYPE
from api.settings import Settings
from index.errors import FilmUnknown, MapMissing
from tests.api.service import API, Service, running

pytestmark = pytest.mark.anyio


def test_every_error_of_the_service_has_its_row() -> None:
    named = {
        kind
        for _, kind in inspect.getmembers(exceptions, inspect.isclass)
        if issubclass(kind, ServiceFailure) and kind is not ServiceFailure
    }
    assert set(TABLE) == named | {FilmUnknown, MapMissing}


def test_no_two_errors_share_a_code() -> None:
    codes = [row.code for row in TABLE.values()]
    assert len(set(codes)) == len(codes)


def test_the_tree_at_the_top_of_the_module_names_every_error() -> None:
    tree = exceptions.__doc__ or ""
    assert [kind.__name__ for kind in TABLE if kind.__name__ not in tree] == [
        "MapMissing",
        "FilmUnknown",
    ]


@pytest.mark.parametrize("path", ["/api/v1/nothing", "/api", "/api/", "/api/v2/me", "/x.js"])
async def test_an_address_where_nothing_is(visitor: httpx.AsyncClient, path: str) -> None:
    assert_problem(await visitor.get(path), 404, "not-found")


async def test_a_change_where_nothing_is(visitor: httpx.AsyncClient) -> None:
    assert_problem(await visitor.post(f"{API}/nothing", json={}), 404, "not-found")


async def test_a_method_that_an_address_does_not_take(visitor: httpx.AsyncClient) -> None:
    answer = await visitor.put(f"{API}/session", json={})
    assert_problem(answer, 405, "method-not-allowed")
    assert answer.headers["allow"]


async def test_a_body_of_a_megabyte_is_too_large(visitor: httpx.AsyncClient) -> None:
    body = b'{"film_ids": ["' + b"x" * 1_000_000 + b'"]}'
    headers = {"content-type": "application/json"}
    answer = await visitor.post(f"{API}/recommendations", content=body, headers=headers)
    assert_problem(answer, 413, "request-too-large")


async def test_a_body_that_does_not_say_its_size_is_cut_off_all_the_same(
    visitor: httpx.AsyncClient,
) -> None:
    async def pieces() -> AsyncIterator[bytes]:
        for _ in range(100):
            yield b" " * 10_000

    headers = {"content-type": "application/json"}
    answer = await visitor.post(f"{API}/recommendations", content=pieces(), headers=headers)
    assert_problem(answer, 413, "request-too-large")


@pytest.mark.parametrize("body", [b"{", b"", b"[1,", b'{"film_ids": [}', b"\xff\xfe"])
async def test_a_body_that_is_not_json(visitor: httpx.AsyncClient, body: bytes) -> None:
    headers = {"content-type": "application/json"}
    answer = await visitor.post(f"{API}/recommendations", content=body, headers=headers)
    assert answer.status_code in {400, 422}
    assert answer.headers["content-type"] == MEDIA_TYPE


@pytest.mark.parametrize("body", ["[]", "null", "1", '"text"', '{"film_ids": NaN}', "[" * 9_000])
async def test_json_of_another_shape(visitor: httpx.AsyncClient, body: str) -> None:
    headers = {"content-type": "application/json"}
    answer = await visitor.post(f"{API}/recommendations", content=body, headers=headers)
    assert answer.status_code in {400, 422}


async def test_before_an_index_is_live_films_are_unavailable(settings: Settings) -> None:
    async with running(settings, None) as service:
        visitor = service.browser()
        for path in ("/model", "/suggestions", "/films/tmdb-1", "/search?q=a"):
            answer = await visitor.get(API + path)
            assert_problem(answer, 503, "index-not-live")
            assert int(answer.headers["retry-after"]) > 0
        assert (await (await service.sign_up("ada@example.com")).get(f"{API}/me")).is_success


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
async def test_without_its_database_accounts_are_unavailable_and_films_go_on(
    settings: Settings, films: FilmAnswers
) -> None:
    async with running(settings, films) as service:
        ada = await service.sign_up("ada@example.com")
        await break_database(service)
        answer = await ada.get(f"{API}/me")
        assert_problem(answer, 503, "database-unavailable")
        assert int(answer.headers["retry-after"]) > 0
        body = {"film_ids": service.film_ids[:5]}
        assert (await ada.post(f"{API}/recommendations", json=body)).status_code == 200


async def test_a_mistake_of_ours_is_logged_and_tells_nothing(
    service: Service, caplog: pytest.LogCaptureFixture
) -> None:
    broken_route(service.app)
    answer = await service.browser().get("/api/v1/broken")
    assert_problem(answer, 500, "internal-error")
    assert "secret" not in answer.text
    assert "the secret reason" in caplog.text
    assert answer.headers["x-content-type-options"] == "nosniff"


def broken_route(app: FastAPI) -> None:
    async def broken() -> None:
        raise RuntimeError("the secret reason")

    app.add_api_route("/api/v1/broken", broken)


async def break_database(service: Service) -> None:
    """Put something else where the database was."""
    await service.wiring.database.close()
    data_dir = service.wiring.settings.data_dir
    for file in data_dir.glob("cinq.db*"):
        file.unlink()
    (data_dir / "cinq.db").write_bytes(b"not a database" * 100)


def assert_problem(answer: httpx.Response, status: int, code: str) -> None:
    problem = answer.json()
    assert answer.headers["content-type"] == MEDIA_TYPE
    assert answer.headers["cache-control"] == "no-store"
    assert (answer.status_code, problem["status"], problem["code"]) == (status, status, code)
    assert problem["type"] == f"urn:cinq:problem:{code}"
    assert problem["title"]
    assert problem["detail"]
