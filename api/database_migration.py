"""Bringing the database to the schema this version of the service needs."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import asyncpg
from sqlalchemy import URL, make_url, text
from sqlalchemy.exc import DBAPIError

from api.database import Database
from api.database_engines import migration_engine
from api.rounds import Rounds
from api.settings import Settings

if TYPE_CHECKING:
    from alembic.config import Config

_LOG = logging.getLogger(__name__)
_MIGRATIONS = Path(__file__).with_name("migrations")
_VERSIONS = _MIGRATIONS / "versions"
_PAUSE_SECONDS = 1.0
_NOT_YET = (
    OSError,
    asyncpg.CannotConnectNowError,
    asyncpg.ConnectionDoesNotExistError,
    asyncpg.TooManyConnectionsError,
)


def upgrade(settings: Settings) -> None:
    """Apply every migration that is missing; SQLite's file is made when there is none."""
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    url = make_url(settings.database)
    _make_private(url)
    # Nearly every start finds nothing to do. Alembic and its templates are 110 modules.
    if asyncio.run(_revision(url)) == newest_revision():
        return
    from alembic import command  # noqa: PLC0415 - as above

    command.upgrade(alembic_config(settings.database), "head")


def newest_revision() -> str:
    """Return the revision that the last of the migrations leads to."""
    return max(path.name for path in _VERSIONS.glob("[0-9]*.py")).partition("_")[0]


async def _revision(url: URL) -> str | None:
    """Return the revision of a database; None when it does not say."""
    engine = migration_engine(url)
    try:
        async with engine.connect() as connection:
            found = await connection.scalars(text("SELECT version_num FROM alembic_version"))
            revisions = found.all()
            return str(revisions[0]) if len(revisions) == 1 else None
    except DBAPIError:
        return None
    finally:
        await engine.dispose()


def _make_private(url: URL) -> None:
    """Make SQLite's file where there is none, so that nobody else on the machine reads it.

    SQLite gives its journal the mode of the file.
    """
    file = Path(url.database or "")
    if url.get_backend_name() == "sqlite" and file.parent.is_dir() and not file.exists():
        file.touch(mode=0o600)


def downgrade(settings: Settings, revision: str = "base") -> None:
    """Undo the migrations after `revision`."""
    from alembic import command  # noqa: PLC0415 - as above

    command.downgrade(alembic_config(settings.database), revision)


def alembic_config(database_url: str) -> "Config":
    """Return what Alembic needs to know."""
    from alembic.config import Config  # noqa: PLC0415 - as above

    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS))
    config.attributes["database_url"] = database_url
    return config


@asynccontextmanager
async def migrated(settings: Settings, database: Database) -> AsyncIterator[None]:
    """Migrate `database` before the block runs, when the settings say so.

    One that cannot be reached is shut and tried again while the block runs: what needs no
    database is answered meanwhile. Whatever else is wrong with it stops the start.
    """
    if not settings.migrate_on_start or await _try(settings):
        yield
        return
    _LOG.warning("The database cannot be reached: accounts are unavailable until it answers.")
    database.shut()

    async def try_again() -> None:
        if await _try(settings):
            trying.end()
            database.reopen()
            _LOG.info("The database answers: accounts are available.")

    trying = Rounds("Migrating the database", try_again, _PAUSE_SECONDS, pauses_first=True)
    async with trying.going():
        yield


async def _try(settings: Settings) -> bool:
    """Tell whether the database was reached, and migrated."""
    try:
        await asyncio.to_thread(upgrade, settings)
    except _NOT_YET:
        return False
    except DBAPIError as error:
        if isinstance(error.orig, _NOT_YET) or isinstance(
            getattr(error.orig, "__cause__", None), _NOT_YET
        ):
            return False
        raise
    return True
