import httpx
import pytest

from api.film_answers import FilmAnswers
from api.settings import Settings
from tests.api.service import running
from tests.api.test_errors import break_database

pytestmark = pytest.mark.anyio


async def test_a_whole_service_is_ready_and_says_with_what(visitor: httpx.AsyncClient) -> None:
    answer = await visitor.get("/readyz")
    assert (answer.status_code, answer.json()) == (
        200,
        {"status": "ok", "model_version": "test", "database": "ok"},
    )


async def test_without_an_index_the_service_is_alive_but_not_ready(settings: Settings) -> None:
    async with running(settings, None) as service:
        visitor = service.browser()
        assert (await visitor.get("/livez")).json() == {"status": "ok"}
        answer = await visitor.get("/readyz")
        assert (answer.status_code, answer.json()["code"]) == (503, "not-ready")
        assert answer.json()["detail"] == "No index is live yet."


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
async def test_without_its_database_the_service_still_takes_requests_and_says_so(
    settings: Settings, films: FilmAnswers
) -> None:
    async with running(settings, films) as service:
        await break_database(service)
        answer = await service.browser().get("/readyz")
        assert (answer.status_code, answer.json()["database"]) == (200, "unavailable")
