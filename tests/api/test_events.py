from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import numpy as np
import pytest
from sqlalchemy import select

from api.database import Database
from api.events.log import EventLog
from api.events.models import SearchEventRecord, ServedEventRecord
from api.events.spoken import spoken
from api.film_answers import FilmAnswers
from api.metrics import Metrics
from api.privacy.tidying import tidy
from api.settings import Settings
from api.tables import NAMELESS
from embeddings.sketch import SIZE, from_sketches, sketch
from tests.api.service import API, Service, running

pytestmark = pytest.mark.anyio
MOMENT = datetime(2026, 3, 1, 17, 42, 31, tzinfo=UTC)


def down(folder: Path) -> Database:
    """Return a database that takes nothing."""
    database = Database(f"sqlite+aiosqlite:///{folder / 'cinq.db'}")
    database.shut()
    return database


async def searches(service: Service) -> list[SearchEventRecord]:
    await service.wiring.events.write()
    async with service.wiring.database.reading() as session:
        return list(await session.scalars(select(SearchEventRecord)))


async def lists(service: Service) -> list[ServedEventRecord]:
    await service.wiring.events.write()
    async with service.wiring.database.reading() as session:
        return list(await session.scalars(select(ServedEventRecord)))


async def test_a_search_is_noted_without_its_words(settings: Settings, films: FilmAnswers) -> None:
    async with running(settings, films, clock=lambda: MOMENT) as service:
        q = "a man who falls in love with the sea"
        answer = await service.browser().get(f"{API}/search", params={"q": q, "limit": 3})
        [noted] = await searches(service)
    assert (noted.language, noted.words, noted.results) == ("en", 9, 3)
    assert noted.model_version == "test"
    assert noted.top_score == pytest.approx(answer.json()["items"][0]["score"])
    assert noted.at == MOMENT.replace(minute=0, second=0)
    assert noted.sketch is not None
    assert len(noted.sketch) == SIZE


async def test_further_pages_of_a_search_are_not_noted_again(
    service: Service, visitor: httpx.AsyncClient
) -> None:
    asked = {"q": "love", "limit": "2"}
    first = (await visitor.get(f"{API}/search", params=asked)).json()
    await visitor.get(f"{API}/search", params={**asked, "cursor": first["next_cursor"]})
    assert len(await searches(service)) == 1


async def test_recommended_lists_are_noted_with_their_films(
    service: Service, ada: httpx.AsyncClient, visitor: httpx.AsyncClient
) -> None:
    await ada.put(f"{API}/me/picks", json={"film_ids": service.film_ids[:5]})
    mine = (await ada.get(f"{API}/me/recommendations")).json()
    await visitor.post(f"{API}/recommendations", json={"film_ids": service.film_ids[:1]})
    noted = {each.audience: each for each in await lists(service)}
    assert set(noted) == {"account", "anyone"}
    assert noted["account"].film_ids == [item["film"]["id"] for item in mine["items"]]
    assert len(noted["account"].scores) == len(mine["items"])


def test_no_table_of_events_has_a_column_for_who_asked_or_what_was_typed() -> None:
    columns = {column.name for table in NAMELESS for column in table.__table__.columns}
    assert columns.isdisjoint({"account_id", "address", "token_id", "request_id", "q", "text"})
    assert not any(table.__table__.foreign_keys for table in NAMELESS)


async def test_nothing_is_noted_when_it_is_switched_off(
    settings: Settings, films: FilmAnswers
) -> None:
    off = settings.model_copy(update={"event_log": False})
    async with running(off, films) as service:
        await service.browser().get(f"{API}/search", params={"q": "love"})
        assert await searches(service) == []


async def test_events_are_deleted_when_their_time_is_over(
    settings: Settings, films: FilmAnswers
) -> None:
    async with running(settings, films, clock=lambda: MOMENT) as service:
        await service.browser().get(f"{API}/search", params={"q": "love"})
        await service.wiring.events.write()
        kept_for = timedelta(days=settings.event_retention_days)
        database = service.wiring.database
        assert (await tidy(database, settings, MOMENT)).events == 0
        assert (await tidy(database, settings, MOMENT + kept_for)).events == 1


async def test_what_the_database_does_not_take_is_dropped_and_counted(
    films: FilmAnswers, tmp_path: Path
) -> None:
    metrics, database = Metrics(), down(tmp_path)
    log = EventLog(database, metrics, lambda: MOMENT)
    log.served(films.version, "anyone", [("tmdb-1", 1.0)])
    await log.write()
    await database.close()
    assert counted(metrics, "served", "dropped") == 1


async def test_a_flood_of_events_is_bounded(films: FilmAnswers, tmp_path: Path) -> None:
    metrics, database = Metrics(), down(tmp_path)
    log = EventLog(database, metrics, lambda: MOMENT)
    for _ in range(2500):
        log.served(films.version, "anyone", [("tmdb-1", 1.0)])
    assert counted(metrics, "served", "dropped") == 500
    await database.close()


async def test_what_waits_is_written_when_the_service_stops(
    settings: Settings, films: FilmAnswers
) -> None:
    async with running(settings, films) as service:
        await service.browser().get(f"{API}/search", params={"q": "love"})
    async with running(settings, films) as again:
        assert len(await searches(again)) == 1


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("the man who fell to earth", "en"),
        ("un homme qui tombe amoureux de la mer", "fr"),
        ("L'homme d'à côté", "fr"),
        ("Alien", "unknown"),
        ("", "unknown"),
    ],
)
async def test_small_words_tell_the_language(text: str, language: str) -> None:
    assert spoken(text) == language


async def test_alike_queries_have_alike_sketches(films: FilmAnswers) -> None:
    texts = ("a shark attacks a beach", "sharks attacking people at the beach", "a quiet wedding")
    one, like, other = from_sketches([films.sketch(text) for text in texts])
    assert np.linalg.norm(one - like) < np.linalg.norm(one - other)


async def test_sketches_are_the_same_everywhere() -> None:
    first = np.eye(1, 384, dtype=np.float32)[0]
    assert list(sketch(first)[:4]) == [209, 194, 10, 9]


def counted(metrics: Metrics, kind: str, outcome: str) -> float:
    found = metrics.registry.get_sample_value(
        "cinq_events_total", {"kind": kind, "outcome": outcome}
    )
    return found or 0.0
