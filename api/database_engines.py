"""SQLAlchemy engines for SQLite and PostgreSQL, set up so that nothing waits for ever."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import event
from sqlalchemy.engine import URL, Connection
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

_PRAGMAS = ("journal_mode = WAL", "synchronous = NORMAL")
_SERVER_HEAD_START_SECONDS = 1.0
_RECYCLE_SECONDS = 1800


@dataclass(frozen=True, slots=True)
class DatabaseLimits:
    """How many connections there are, and how long each thing may take."""

    pool_size: int = 5
    pool_overflow: int = 5
    """Connections beyond the pool, closed again when they are not needed. PostgreSQL only."""
    pool_wait_seconds: float = 5.0
    """How long a request waits for a connection."""
    connect_seconds: float = 2.0
    statement_seconds: float = 5.0
    """How long one statement may run; on SQLite, how long a writer waits for another process."""


def sqlite_engines(url: URL, limits: DatabaseLimits) -> tuple[AsyncEngine, AsyncEngine]:
    """Return the engine of the one writer and that of the readers."""
    # Not every build of SQLite overwrites what is deleted unless it is told to.
    enforced = (*_PRAGMAS, "foreign_keys = ON", "secure_delete = ON")
    reading = (*enforced, "query_only = ON")
    return (
        _sqlite_engine(url, limits, 1, "BEGIN IMMEDIATE", enforced),
        _sqlite_engine(url, limits, limits.pool_size, "BEGIN", reading),
    )


def postgresql_engine(url: URL, limits: DatabaseLimits) -> AsyncEngine:
    """Return an engine whose connections are asked whether they live before they are used."""
    milliseconds = str(int(limits.statement_seconds * 1000))
    return create_async_engine(
        url,
        pool_size=limits.pool_size,
        max_overflow=limits.pool_overflow,
        pool_timeout=limits.pool_wait_seconds,
        pool_pre_ping=True,
        hide_parameters=True,
        pool_recycle=_RECYCLE_SECONDS,
        connect_args={
            "timeout": limits.connect_seconds,
            # The server is to give up first: a client that does loses its connection.
            "command_timeout": limits.statement_seconds + _SERVER_HEAD_START_SECONDS,
            "server_settings": {
                "application_name": "cinq",
                "statement_timeout": milliseconds,
                "lock_timeout": milliseconds,
                "idle_in_transaction_session_timeout": "30000",
            },
        },
    )


def migration_engine(url: URL) -> AsyncEngine:
    """Return an engine for changing the schema: one transaction, and no cascades meanwhile.

    SQLite changes a table by copying it and dropping the old one, which would take with it
    whatever refers to the table while foreign keys are enforced.
    """
    limits = DatabaseLimits()
    if url.get_backend_name() == "sqlite":
        unenforced = (*_PRAGMAS, "foreign_keys = OFF")
        return _sqlite_engine(url, limits, 1, "BEGIN IMMEDIATE", unenforced)
    return create_async_engine(url, pool_size=1, connect_args={"timeout": limits.connect_seconds})


def _sqlite_engine(
    url: URL, limits: DatabaseLimits, pool_size: int, begin: str, pragmas: Sequence[str]
) -> AsyncEngine:
    engine = create_async_engine(
        url,
        pool_size=pool_size,
        max_overflow=0,
        hide_parameters=True,
        pool_timeout=limits.pool_wait_seconds,
        connect_args={"timeout": limits.statement_seconds},
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
