"""PostgreSQL stops, stands still, comes back: accounts follow, films never notice."""

import asyncio
import signal
import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import httpx
import pytest

from api.film_answers import FilmAnswers
from api.settings import Settings
from tests.api.service import API, Service, running
from tests.postgresql import Cluster, programs, running_cluster
from tests.requirements import missing

pytestmark = [pytest.mark.anyio, pytest.mark.alone]


@pytest.fixture(scope="module")
def cluster() -> Iterator[Cluster]:
    """A server of its own, which tests may stop."""
    found = programs()
    if found is None:
        missing("postgresql", "PostgreSQL is not installed (apt-get install postgresql)")
        return
    with running_cluster(found, is_durable=True) as cluster:
        yield cluster


@pytest.fixture
def settings(tmp_path: Path, cluster: Cluster, request: pytest.FixtureRequest) -> Settings:
    return Settings(
        data_dir=tmp_path,
        database_url=cluster.create_database(request.node.name),
        database_statement_seconds=1.0,
        database_connect_seconds=1.0,
        argon2_time_cost=1,
        argon2_memory_kib=8192,
    )


@pytest.fixture
async def service(settings: Settings, films: FilmAnswers) -> AsyncIterator[Service]:
    async with running(settings, films) as service:
        yield service


async def timed(browser: httpx.AsyncClient, path: str = "/me") -> tuple[httpx.Response, float]:
    started = time.monotonic()
    answer = await browser.get(API + path)
    return answer, time.monotonic() - started


async def becomes(browser: httpx.AsyncClient, status: int, seconds: float = 5) -> bool:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if (await browser.get(f"{API}/me")).status_code == status:
            return True
        await asyncio.sleep(0.1)
    return False


async def test_a_server_that_stops_and_comes_back(
    service: Service, ada: httpx.AsyncClient, cluster: Cluster
) -> None:
    await asyncio.to_thread(cluster.stop, signal.SIGQUIT)
    try:
        for _ in range(5):
            answer, seconds = await timed(ada)
            assert (answer.status_code, answer.json()["code"]) == (503, "database-unavailable")
            assert int(answer.headers["retry-after"]) > 0
            assert seconds < 2
        body = {"film_ids": service.film_ids[:5]}
        assert (await ada.post(f"{API}/recommendations", json=body)).status_code == 200
        assert (await ada.get(f"{API}/search", params={"q": "love"})).status_code == 200
        assert (await ada.get("/readyz")).json()["database"] == "unavailable"
    finally:
        await asyncio.to_thread(cluster.start)
    body = {"film_ids": service.film_ids[:5]}
    # Only changes: each needs two transactions, which together are one attempt.
    for _ in range(100):
        if (await ada.put(f"{API}/me/picks", json=body)).status_code == 200:
            break
        await asyncio.sleep(0.05)
    assert await becomes(ada, 200)
    assert (await ada.get("/readyz")).json()["database"] == "ok"


async def test_a_server_that_restarts_between_two_requests_is_not_noticed(
    ada: httpx.AsyncClient, cluster: Cluster
) -> None:
    await asyncio.to_thread(cluster.stop)
    await asyncio.to_thread(cluster.start)
    assert (await ada.get(f"{API}/me")).status_code == 200


async def test_a_server_that_stands_still_holds_nobody_up_for_long(
    ada: httpx.AsyncClient, cluster: Cluster
) -> None:
    cluster.freeze(frozen=True)
    try:
        answers = await asyncio.gather(*(timed(ada) for _ in range(20)))
        assert {answer.status_code for answer, _ in answers} == {503}
        assert max(seconds for _, seconds in answers) < 10
        _, seconds = await timed(ada, "/vocabulary")
        assert seconds < 2
    finally:
        cluster.freeze(frozen=False)
    assert await becomes(ada, 200)


async def test_a_service_that_starts_before_its_database_waits_for_it(
    settings: Settings, films: FilmAnswers, cluster: Cluster
) -> None:
    await asyncio.to_thread(cluster.stop)
    try:
        async with running(settings, films) as service:
            visitor = service.browser()
            assert (await timed(visitor, f"/films/{service.film_ids[0]}"))[0].status_code == 200
            cookie = {"cookie": "cinq_session=something"}
            refused = await visitor.get(f"{API}/me", headers=cookie)
            assert refused.json()["code"] == "database-unavailable"
            await asyncio.to_thread(cluster.start)
            visitor.headers.update(cookie)
            assert await becomes(visitor, 401)
            assert (await service.sign_up("eve@example.com")).cookies
    finally:
        if not cluster.runs:
            await asyncio.to_thread(cluster.start)
