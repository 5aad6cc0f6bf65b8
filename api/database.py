"""The database: transactions on SQLite or PostgreSQL that either happen whole or not at all."""

import sqlite3
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any

from sqlalchemy import event, make_url, text
from sqlalchemy.engine import URL, Connection
from sqlalchemy.exc import (
    DataError,
    DBAPIError,
    IntegrityError,
    NotSupportedError,
    ProgrammingError,
)
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, create_async_engine

from api.exceptions import DatabaseUnavailable

_BUSY_TIMEOUT_SECONDS = 10.0
_POOL_TIMEOUT_SECONDS = 10.0
_OUR_MISTAKES = (IntegrityError, ProgrammingError, DataError, NotSupportedError)
_PRAGMAS = ("journal_mode = WAL", "synchronous = NORMAL")


class Database:
    """Two ways into one database: `reading` and `writing` transactions.

    On SQLite writers of this process queue for one connection, first come first served, and
    begin with the write lock (`BEGIN IMMEDIATE`), so that none fails half-way for want of it;
    readers see the last commit and wait for nobody. Connections open at the first statement.
    """

    def __init__(self, url: str, *, pool_size: int = 5) -> None:
        parsed = make_url(url)
        if parsed.get_backend_name() == "sqlite":
            enforced = (*_PRAGMAS, "foreign_keys = ON")
            self._writer = _sqlite_engine(parsed, 1, "BEGIN IMMEDIATE", enforced)
            self._reader = _sqlite_engine(
                parsed, pool_size, "BEGIN", (*enforced, "query_only = ON")
            )
        else:
            self._writer = _postgresql_engine(parsed, pool_size)
            self._reader = self._writer.execution_options(postgresql_readonly=True)

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncSession]:
        """Yield a session that only reads."""
        async with _named_failures(), AsyncSession(self._reader) as session:
            yield session

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[AsyncSession]:
        """Yield a session whose changes are committed when the block ends without an error."""
        async with (
            _named_failures(),
            AsyncSession(self._writer, expire_on_commit=False) as session,
            session.begin(),
        ):
            yield session

    async def answers(self) -> bool:
        """Tell whether the database answers."""
        try:
            async with self.reading() as session:
                await session.execute(text("SELECT 1"))
        except DatabaseUnavailable:
            return False
        return True

    async def close(self) -> None:
        """Close every connection."""
        await self._reader.dispose()
        await self._writer.dispose()


@asynccontextmanager
async def _named_failures() -> AsyncIterator[None]:
    try:
        yield
    except _OUR_MISTAKES:
        raise
    except (DBAPIError, PoolTimeout, ConnectionError, TimeoutError) as error:
        raise DatabaseUnavailable from error


def migration_engine(url: str) -> AsyncEngine:
    """Return an engine for changing the schema: one transaction, and no cascades meanwhile.

    SQLite changes a table by copying it and dropping the old one, which would take with it
    whatever refers to the table while foreign keys are enforced.
    """
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        return _sqlite_engine(parsed, 1, "BEGIN IMMEDIATE", (*_PRAGMAS, "foreign_keys = OFF"))
    return create_async_engine(parsed, pool_size=1)


def _sqlite_engine(url: URL, pool_size: int, begin: str, pragmas: Sequence[str]) -> AsyncEngine:
    engine = create_async_engine(
        url,
        pool_size=pool_size,
        max_overflow=0,
        pool_timeout=_POOL_TIMEOUT_SECONDS,
        connect_args={"timeout": _BUSY_TIMEOUT_SECONDS},
    )

    @event.listens_for(engine.sync_engine, "connect")
    def prepare(connection: sqlite3.Connection, _record: Any) -> None:  # noqa: ANN401
        # The driver must not begin transactions by itself: `begin` below does.
        connection.isolation_level = None
        cursor = connection.cursor()
        for pragma in pragmas:
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine.sync_engine, "begin")
    def start(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine


def _postgresql_engine(url: URL, pool_size: int) -> AsyncEngine:
    return create_async_engine(
        url,
        pool_size=pool_size,
        max_overflow=pool_size,
        pool_timeout=_POOL_TIMEOUT_SECONDS,
        pool_pre_ping=True,
        pool_recycle=1800,
        connect_args={
            "timeout": 5,
            "command_timeout": 10,
            "server_settings": {
                "application_name": "cinq",
                "statement_timeout": "10000",
                "idle_in_transaction_session_timeout": "30000",
            },
        },
    )
