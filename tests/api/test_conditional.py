import httpx
import pytest

from api.film_answers import FilmAnswers
from api.settings import Settings
from tests.api.service import API, Service, running

pytestmark = [
    pytest.mark.anyio,
    pytest.mark.parametrize("engine", ["sqlite"], indirect=True),
]


@pytest.mark.parametrize("path", ["/model", "/films/{film_id}", "/vocabulary"])
async def test_what_a_client_has_already_is_not_sent_again(
    service: Service, visitor: httpx.AsyncClient, path: str
) -> None:
    url = API + path.format(film_id=service.film_ids[0])
    first = await visitor.get(url)
    etag = first.headers["etag"]
    for field in (etag, f"W/{etag}", f'"other", {etag}', "*"):
        again = await visitor.get(url, headers={"if-none-match": field})
        assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", etag)
    changed = await visitor.get(url, headers={"if-none-match": '"other"'})
    assert (changed.status_code, changed.json()) == (200, first.json())


async def test_two_films_have_two_tags(service: Service, visitor: httpx.AsyncClient) -> None:
    tags = {
        (await visitor.get(f"{API}/films/{film_id}")).headers["etag"]
        for film_id in service.film_ids[:5]
    }
    assert len(tags) == 5


async def test_whatever_comes_from_the_index_names_its_version(
    service: Service, ada: httpx.AsyncClient
) -> None:
    film_id = service.film_ids[0]
    await ada.put(f"{API}/me/picks", json={"film_ids": service.film_ids[:5]})
    for path in (
        "/model",
        f"/films/{film_id}",
        f"/films/{film_id}/similar",
        "/films/unheard-of",
        "/films?title=a",
        "/search?q=love",
        "/suggestions",
        "/me/picks",
        "/me/feedback",
        "/me/recommendations",
    ):
        assert (await ada.get(API + path)).headers["x-model-version"] == "test", path
    assert "x-model-version" not in (await ada.get(f"{API}/me")).headers


async def test_pages_of_other_sites_may_call_with_a_token_where_the_settings_say_so(
    settings: Settings, films: FilmAnswers
) -> None:
    tools = "https://tools.example"
    shared = settings.model_copy(update={"cors_origins": (tools,)})
    async with running(shared, films) as service:
        page = service.browser(origin=tools)
        asked = {
            "access-control-request-method": "PUT",
            "access-control-request-headers": "authorization",
        }
        allowed = await page.options(f"{API}/me/picks", headers=asked)
        assert allowed.headers["access-control-allow-origin"] == tools
        assert "access-control-allow-credentials" not in allowed.headers
        answer = await page.get(f"{API}/model")
        assert answer.headers["access-control-allow-origin"] == tools
        assert "X-Model-Version" in answer.headers["access-control-expose-headers"]
        other = await service.browser(origin="https://evil.example").get(f"{API}/model")
        assert "access-control-allow-origin" not in other.headers


async def test_in_production_the_docs_are_closed_and_metrics_ask_for_their_token(
    settings: Settings, films: FilmAnswers
) -> None:
    production = settings.model_copy(update={"environment": "production"})
    async with running(production, films) as service:
        visitor = service.browser()
        for path in ("/docs", "/openapi.json", "/metrics"):
            assert (await visitor.get(path)).status_code == 404, path
        assert "ratelimit" in (await visitor.get(f"{API}/model")).headers
    opened = Settings.from_environment(
        **production.model_dump(exclude={"metrics_token"}), metrics_token="m" * 16
    )
    async with running(opened, films) as service:
        visitor = service.browser()
        assert (await visitor.get("/metrics")).status_code == 404
        collector = service.browser(authorization=f"Bearer {'m' * 16}")
        assert (await collector.get("/metrics")).status_code == 200
