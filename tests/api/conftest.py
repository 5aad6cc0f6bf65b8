import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import httpx
import pytest
from sqlalchemy import delete

from api.database_migration import upgrade
from api.film_answers import FilmAnswers
from api.settings import Settings
from api.tables import METADATA
from index.film_index import FilmIndex
from tests.api.service import Service, running
from tests.postgresql import Cluster, programs, running_cluster
from tests.requirements import missing


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="session")
def films(film_index: FilmIndex) -> FilmAnswers:
    return film_index


@pytest.fixture(scope="session")
def postgresql() -> Iterator[Cluster]:
    """A PostgreSQL server with a migrated database `people`."""
    found = programs()
    if found is None:
        missing("postgresql", "PostgreSQL is not installed (apt-get install postgresql)")
        return
    with running_cluster(found) as cluster:
        upgrade(Settings(database_url=cluster.create_database("people")))
        yield cluster


@pytest.fixture(params=["sqlite", "postgresql"])
def engine(request: pytest.FixtureRequest) -> str:
    """Each database that the service runs on."""
    return str(request.param)


@pytest.fixture(scope="session")
def migrated_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return an empty database with all tables, made once and copied."""
    folder = tmp_path_factory.mktemp("database")
    upgrade(Settings(data_dir=folder))
    return folder / "cinq.db"


@pytest.fixture
def database_url(request: pytest.FixtureRequest, engine: str, tmp_path: Path) -> str:
    """The URL of a migrated database in which nobody is."""
    if engine == "postgresql":
        cluster: Cluster = request.getfixturevalue("postgresql")
        emptied = (str(delete(table)) for table in reversed(METADATA.sorted_tables))
        cluster.execute(*emptied, database="people")
        return cluster.url("people")
    migrated: Path = request.getfixturevalue("migrated_database")
    (tmp_path / "data").mkdir()
    shutil.copy(migrated, tmp_path / "data")
    return ""


@pytest.fixture
def settings(tmp_path: Path, database_url: str) -> Settings:
    """Return the settings of a service of its own; hashing is as cheap as it may be.

    A machine that does much else at once is no database that is down: its limits are wide.
    """
    return Settings(
        data_dir=tmp_path / "data",
        database_url=database_url,
        web_dir=tmp_path / "web",
        migrate_on_start=False,
        database_connect_seconds=30.0,
        database_pool_wait_seconds=30.0,
        database_statement_seconds=30.0,
        argon2_time_cost=1,
        argon2_memory_kib=8192,
    )


@pytest.fixture
async def service(settings: Settings, films: FilmAnswers) -> AsyncIterator[Service]:
    async with running(settings, films) as service:
        yield service


@pytest.fixture
def visitor(service: Service) -> httpx.AsyncClient:
    """Return a browser of somebody without an account."""
    return service.browser()


@pytest.fixture
async def ada(service: Service) -> httpx.AsyncClient:
    """Return the browser of Ada, who has just signed up."""
    return await service.sign_up("ada@example.com")


@pytest.fixture
async def bob(service: Service) -> httpx.AsyncClient:
    """Return the browser of Bob, who has just signed up."""
    return await service.sign_up("bob@example.com")
