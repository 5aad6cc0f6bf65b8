"""Alembic's way into the database; always run in process, see `api.database_migration`."""

import asyncio
from typing import Literal

from alembic import context
from sqlalchemy import Connection, make_url

from api.database_engines import migration_engine
from api.record import Moment
from api.tables import METADATA

# Any number that no other user of the database takes: two starts at once migrate one by one.
_ADVISORY_LOCK = 5_555_001


def _render(kind: str, item: object, _context: object) -> str | Literal[False]:
    """Write the plain type into migrations, so that none depends on today's code."""
    moment = kind == "type" and isinstance(item, Moment)
    return "sa.DateTime(timezone=True)" if moment else False


def _run(connection: Connection) -> None:
    context.configure(
        connection=connection,
        target_metadata=METADATA,
        render_as_batch=True,
        compare_type=True,
        render_item=_render,
        transactional_ddl=True,
    )
    with context.begin_transaction():
        if connection.dialect.name == "postgresql":
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_ADVISORY_LOCK})")
        context.run_migrations()


async def _run_online(url: str) -> None:
    engine = migration_engine(make_url(url))
    try:
        async with engine.connect() as connection:
            await connection.run_sync(_run)
    finally:
        await engine.dispose()


asyncio.run(_run_online(context.config.attributes["database_url"]))
