import random
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import httpx
import pytest
from prometheus_client.parser import text_string_to_metric_families

from api.film_answers import FilmAnswers
from api.metrics import Metrics
from api.quality_figures import quality_figures
from api.served_films import ServedFilms
from api.settings import Settings
from tests.api.service import API, Service, running
from tests.bundles import tiny_films

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


async def test_answers_are_timed_by_stage_and_counted_by_version(
    service: Service, visitor: httpx.AsyncClient
) -> None:
    # Nobody asked this before: what the index still knows is not worked out again.
    picks = {"film_ids": service.film_ids[:5], "variety": random.random()}
    await visitor.post(f"{API}/recommendations", json=picks)
    await visitor.get(f"{API}/search", params={"q": f"a heist that goes wrong, {uuid4()}"})
    await visitor.get(f"{API}/suggestions")
    found = await samples(visitor)
    stages = {
        (dict(labels)["kind"], dict(labels)["stage"])
        for name, labels in found
        if name == "cinq_answer_stage_duration_seconds_count"
    }
    assert {("search", "encode"), ("search", "search"), ("search", "rank")} <= stages
    assert {("recommendations", stage) for stage in ("wait", "search", "rank", "explain")} <= stages
    served = "cinq_results_served_total"
    assert value(found, served, kind="recommendations", version="test") == 5
    assert value(found, "cinq_suggestions_total") == 1
    assert value(found, "cinq_served_films_a_day") == 5
    assert value(found, "cinq_served_votes_log10_count") == 1


async def test_failures_can_be_counted_from_the_first_one_on(visitor: httpx.AsyncClient) -> None:
    found = await samples(visitor)
    for name, label in (
        ("cinq_index_reloads_total", ("result", "mismatch")),
        ("cinq_database_failures_total", ("reason", "unavailable")),
        ("cinq_sign_ins_total", ("outcome", "throttled")),
    ):
        assert found[name, (label,)] == 0


async def test_the_database_and_its_connections_are_shown(visitor: httpx.AsyncClient) -> None:
    found = await samples(visitor)
    assert value(found, "cinq_database_up") == 1
    assert value(found, "cinq_database_connections_limit") >= 6
    assert value(found, "cinq_database_connections", state="idle") >= 1


async def test_nothing_that_people_type_becomes_a_label(
    service: Service, ada: httpx.AsyncClient
) -> None:
    secrets = ("ada@example.com", "zyzzyva", "naughty-version")
    await ada.get(f"{API}/search", params={"q": secrets[1]})
    await ada.get(f"{API}/films", params={"title": secrets[1]})
    await ada.get(f"{API}/films/{secrets[2]}")
    await ada.post(f"{API}/session", json={"email": secrets[0], "password": secrets[1]})
    await ada.get(f"{API}/me", headers={"Authorization": f"Bearer {secrets[1]}"})
    text = (await ada.get("/metrics")).text
    assert [secret for secret in (*secrets, *service.film_ids) if secret in text] == []


def test_versions_that_were_live_long_ago_are_forgotten() -> None:
    metrics = Metrics()
    for version in range(6):
        metrics.show_results("search", f"v{version}", 1)
    text = metrics.exposition().decode()
    kept = [f"v{version}" for version in range(6) if f'version="v{version}"' in text]
    assert kept == ["v3", "v4", "v5"]


def test_only_known_figures_of_a_manifest_are_shown() -> None:
    said = {
        "ndcg_at_10": 0.4,
        "item_knn_ndcg_at_10": 0.3,
        "somebody's": 1.0,
        "golden_coverage": 0.2,
    }
    assert {(each.of, each.metric) for each in quality_figures(said)} == {
        ("live", "ndcg_at_10"),
        ("item-knn", "ndcg_at_10"),
        ("golden", "coverage"),
    }


def test_a_film_counts_as_shown_for_a_day() -> None:
    metrics, now = Metrics(), datetime.now(UTC)
    served = ServedFilms(metrics)
    film = tiny_films()[0]
    served.note([film], now)
    served.show(now + timedelta(hours=23))
    assert metrics.registry.get_sample_value("cinq_served_films_a_day") == 1
    served.show(now + timedelta(hours=25))
    assert metrics.registry.get_sample_value("cinq_served_films_a_day") == 0
