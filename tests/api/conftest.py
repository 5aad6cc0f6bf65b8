import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest

from api.database_migration import upgrade
from api.film_answers import FilmAnswers
from api.settings import Settings
from index.film_index import FilmIndex
from tests.api.service import Service, running


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="session")
def films(film_index: FilmIndex) -> FilmAnswers:
    return film_index


@pytest.fixture(scope="session")
def migrated_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return an empty database with all tables, made once and copied."""
    folder = tmp_path_factory.mktemp("database")
    upgrade(Settings(data_dir=folder))
    return folder / "cinq.db"


@pytest.fixture
def settings(tmp_path: Path, migrated_database: Path) -> Settings:
    """Return the settings of a service of its own; hashing is as cheap as it may be."""
    (tmp_path / "data").mkdir()
    shutil.copy(migrated_database, tmp_path / "data")
    return Settings(
        data_dir=tmp_path / "data",
        web_dir=tmp_path / "web",
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
