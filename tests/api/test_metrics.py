import httpx
import pytest
from prometheus_client.parser import text_string_to_metric_families

from api.film_answers import FilmAnswers
from api.settings import Settings
from tests.api.service import API, Service, running

pytestmark = pytest.mark.anyio
Samples = dict[tuple[str, tuple[tuple[str, str], ...]], float]


async def samples(browser: httpx.AsyncClient) -> Samples:
    text = (await browser.get("/metrics")).text
    return {
        (sample.name, tuple(sorted(sample.labels.items()))): sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
    }


def value(found: Samples, name: str, /, **labels: str) -> float:
    return found.get((name, tuple(sorted(labels.items()))), 0.0)


async def test_requests_are_counted_by_the_template_of_their_route(
    service: Service, visitor: httpx.AsyncClient
) -> None:
    for film_id in service.film_ids[:3]:
        await visitor.get(f"{API}/films/{film_id}")
    found = await samples(visitor)
    route = f"{API}/films/{{film_id}}"
    counted = value(found, "cinq_http_requests_total", method="GET", route=route, status="200")
    assert counted == 3
    timed = value(found, "cinq_http_request_duration_seconds_count", method="GET", route=route)
    assert timed == 3


async def test_addresses_where_nothing_is_do_not_make_new_series(
    visitor: httpx.AsyncClient,
) -> None:
    for number in range(5):
        await visitor.get(f"{API}/nothing/{number}")
        await visitor.request(f"METHOD{number}", f"{API}/me")
    routes = {dict(labels).get("route") for _, labels in await samples(visitor)}
    methods = {dict(labels).get("method") for _, labels in await samples(visitor)}
    assert routes <= {None, "web", f"{API}/me", "/metrics"}
    assert methods <= {None, "GET", "other"}


async def test_latency_is_told_apart_from_half_a_millisecond_on(
    visitor: httpx.AsyncClient,
) -> None:
    await visitor.get("/livez")
    bounds = {
        float(dict(labels)["le"])
        for name, labels in await samples(visitor)
        if name == "cinq_http_request_duration_seconds_bucket"
    }
    assert min(bounds) == 0.0005


async def test_recommendations_searches_and_feedback_are_counted(
    service: Service, ada: httpx.AsyncClient
) -> None:
    await ada.put(f"{API}/me/picks", json={"film_ids": service.film_ids[:5]})
    await ada.get(f"{API}/me/recommendations")
    await ada.post(f"{API}/recommendations", json={"film_ids": service.film_ids[:1]})
    await ada.get(f"{API}/search", params={"q": "love"})
    await ada.post(f"{API}/me/feedback", json={"film_id": service.film_ids[9], "kind": "save"})
    found = await samples(ada)
    assert value(found, "cinq_recommendations_total", audience="account") == 1
    assert value(found, "cinq_recommendations_total", audience="anyone") == 1
    assert value(found, "cinq_searches_total", kind="text", found="yes") == 1
    assert value(found, "cinq_feedback_total", kind="save") == 1


async def test_the_live_model_is_shown(films: FilmAnswers, visitor: httpx.AsyncClient) -> None:
    found = await samples(visitor)
    encoder = films.manifest.encoder_name
    assert value(found, "cinq_model_info", version="test", encoder=encoder) == 1
    created = value(found, "cinq_model_created_timestamp_seconds")
    assert created == pytest.approx(films.manifest.created.timestamp())


async def test_two_services_in_one_process_count_apart(
    settings: Settings, films: FilmAnswers
) -> None:
    async with running(settings, films) as one, running(settings, films) as other:
        await one.browser().get("/livez")
        found = await samples(other.browser())
        assert (
            value(found, "cinq_http_requests_total", method="GET", route="/livez", status="200")
            == 0
        )


async def test_metrics_can_be_turned_off(settings: Settings, films: FilmAnswers) -> None:
    quiet = settings.model_copy(update={"metrics_enabled": False})
    async with running(quiet, films) as service:
        assert (await service.browser().get("/metrics")).status_code == 404
