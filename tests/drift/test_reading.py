from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import insert
from sqlalchemy.ext.asyncio import create_async_engine

from api.accounts.models import AccountRecord
from api.database_migration import upgrade
from api.events.models import SearchEventRecord, ServedEventRecord
from api.imports.models import ImportRecord
from api.picks.models import PickRecord
from api.settings import Settings
from drift.errors import EventsUnreadable
from drift.reading import Events, Periods, read_events
from tests.apart import run_apart
from tests.postgresql import programs, running_cluster
from tests.requirements import missing

NOW = datetime(2026, 3, 29, 12, tzinfo=UTC)
PERIODS = Periods.before(NOW, 28, 7)


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Return the URL of a database with a pick, a search and a list a day for fifty days."""
    folder = tmp_path_factory.mktemp("drift")
    if request.param == "sqlite":
        settings = Settings(data_dir=folder)
        filled(settings)
        yield settings.database
        return
    found = programs()
    if found is None:
        missing("postgresql", "PostgreSQL is not installed (apt-get install postgresql)")
        return
    with running_cluster(found) as cluster:
        settings = Settings(data_dir=folder, database_url=cluster.create_database("drift"))
        filled(settings)
        yield settings.database


def filled(settings: Settings) -> None:
    upgrade(settings)
    run_apart(fill(settings.database))


async def fill(url: str) -> None:
    engine = create_async_engine(url)
    account, file = uuid4(), uuid4()
    person = {"id": account, "email": "a", "email_key": "a", "password_hash": "", "locale": "en"}
    brought = {"id": file, "account_id": account, "origin": "csv", "created_at": NOW}
    counts = {"likes": 0, "dislikes": 0, "seen": 0}
    async with engine.begin() as connection:
        await connection.execute(insert(AccountRecord), [{**person, "created_at": NOW}])
        await connection.execute(insert(ImportRecord), [{**brought, **counts}])
        for day in range(50):
            at = NOW - timedelta(days=day, hours=1)
            pick = {"account_id": account, "position": 0, "picked_at": at}
            event = {"id": uuid4(), "at": at, "model_version": "1"}
            await connection.execute(
                insert(PickRecord),
                [
                    {**pick, "film_id": f"own-{day}", "import_id": None},
                    {**pick, "film_id": f"brought-{day}", "import_id": file},
                ],
            )
            told = {"language": "en", "words": 3, "results": 10, "top_score": 1.5}
            await connection.execute(
                insert(SearchEventRecord), [{**event, **told, "sketch": bytes(32)}]
            )
            served = {"audience": "anyone", "film_ids": ["tmdb-1"], "scores": [0.5]}
            await connection.execute(insert(ServedEventRecord), [{**event, **served}])
    await engine.dispose()


def read(url: str, most: int = 1000) -> tuple[Events, Events]:
    return run_apart(read_events(url, PERIODS, most))


def test_each_event_is_in_the_period_it_fell_into(url: str) -> None:
    before, now = read(url)
    for events, days in ((now, 7), (before, 28)):
        assert len(events.picks) == len(events.searches) == len(events.lists) == days


def test_rows_come_back_as_they_were_written(url: str) -> None:
    _, now = read(url)
    assert now.searches[0] == ("1", "en", 3, 10, 1.5, bytes(32))
    assert now.lists[0] == ("1", ["tmdb-1"], [0.5])


def test_picks_that_an_imported_file_brought_are_left_out(url: str) -> None:
    _, now = read(url)
    assert {film_id.split("-")[0] for _, film_id in now.picks} == {"own"}


def test_no_more_than_asked_for_are_read(url: str) -> None:
    before, now = read(url, most=5)
    assert len(before.picks) == len(now.searches) == len(now.lists) == 5


def test_a_database_that_is_not_there_is_told_and_not_made(tmp_path: Path) -> None:
    with pytest.raises(EventsUnreadable, match="no database yet"):
        read(f"sqlite+aiosqlite:///{tmp_path / 'cinq.db'}")
    assert list(tmp_path.iterdir()) == []


def test_a_database_of_another_shape_is_told(tmp_path: Path) -> None:
    (tmp_path / "cinq.db").touch()
    with pytest.raises(EventsUnreadable, match="cannot be read"):
        read(f"sqlite+aiosqlite:///{tmp_path / 'cinq.db'}")
