"""The database: transactions on SQLite or PostgreSQL that either happen whole or not at all."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

import asyncpg
from sqlalchemy import event, make_url, text
from sqlalchemy.exc import (
    DataError,
    DBAPIError,
    IntegrityError,
    NotSupportedError,
    ProgrammingError,
)
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.pool import QueuePool

from api.circuit import Circuit
from api.database_engines import DatabaseLimits, postgresql_engine, sqlite_engines
from api.exceptions import DatabaseUnavailable, TransactionConflict

if TYPE_CHECKING:
    import aiosqlite

_LOG = logging.getLogger(__name__)
_OUR_MISTAKES = (IntegrityError, ProgrammingError, DataError, NotSupportedError)
_DRIVER_FAILURES = (asyncpg.PostgresError, asyncpg.InterfaceError, OSError)
# https://www.postgresql.org/docs/current/errcodes-appendix.html
_CONFLICTS = {"40001": "serialization_failure", "40P01": "deadlock_detected"}
_TURNED_AWAY = {"57P03": "cannot_connect_now", "53300": "too_many_connections"}


@dataclass(frozen=True, slots=True)
class Connections:
    """How many connections are in use and idle, and how many may be in use."""

    in_use: int
    idle: int
    most: int


class Database:
    """Two ways into one database: `reading` and `writing` transactions.

    On SQLite writers of this process queue for one connection, first come first served, and
    begin with the write lock (`BEGIN IMMEDIATE`), so that none fails half-way for want of it;
    readers see the last commit and wait for nobody. Connections open at the first statement.

    A database that is down is asked about once a second; everybody else is told at once. Until
    it is opened again, one that was `shut` is not asked at all.
    """

    def __init__(
        self,
        url: str,
        limits: DatabaseLimits | None = None,
        *,
        note: Callable[[str], None] = lambda _: None,
    ) -> None:
        parsed, limits = make_url(url), limits or DatabaseLimits()
        self._limits = limits
        if parsed.get_backend_name() == "sqlite":
            self._writer, self._reader = sqlite_engines(parsed, limits)
        else:
            self._writer = postgresql_engine(parsed, limits)
            self._reader = self._writer.execution_options(postgresql_readonly=True)
        self._circuit = Circuit()
        self._is_shut = False
        self._note = note
        for engine in {self._writer, self._reader}:
            event.listen(engine.sync_engine, "checkout", self._note_connection)

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncSession]:
        """Yield a session that only reads."""
        async with self._named_failures(), AsyncSession(self._reader) as session:
            yield session

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[AsyncSession]:
        """Yield a session whose changes are committed when the block ends without an error.

        Raises TransactionConflict when it has to be done again from the start.
        """
        async with (
            self._named_failures(),
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

    def connections(self) -> Connections:
        """Return how many connections are in use, idle, and may be in use at most."""
        pools = {engine.sync_engine.pool for engine in (self._writer, self._reader)}
        queues = [pool for pool in pools if isinstance(pool, QueuePool)]
        # On PostgreSQL both ways share one pool, which may overflow; on SQLite one writes.
        more = self._limits.pool_overflow if len(pools) == 1 else 1
        return Connections(
            in_use=sum(pool.checkedout() for pool in queues),
            idle=sum(pool.checkedin() for pool in queues),
            most=self._limits.pool_size + more,
        )

    async def forget_deleted(self) -> None:
        """Empty SQLite's journal, which keeps deleted rows until it is written over.

        PostgreSQL's own vacuum does as much there.
        """
        if self._writer.dialect.name != "sqlite":
            return
        async with self._named_failures(), self._writer.connect() as connection:
            raw = await connection.get_raw_connection()
            driver = cast("aiosqlite.Connection", raw.driver_connection)
            async with driver.execute("PRAGMA wal_checkpoint(TRUNCATE)"):
                pass

    def shut(self) -> None:
        """Refuse every transaction until `reopen`: the schema is not there yet."""
        self._is_shut = True

    def reopen(self) -> None:
        """Take transactions again."""
        self._is_shut = False

    async def close(self) -> None:
        """Close every connection."""
        await self._reader.dispose()
        await self._writer.dispose()

    @asynccontextmanager
    async def _named_failures(self) -> AsyncIterator[None]:
        if self._is_shut or not self._circuit.allows(asyncio.current_task()):
            raise DatabaseUnavailable
        try:
            yield
        except _OUR_MISTAKES:
            raise
        except (DBAPIError, PoolTimeout, *_DRIVER_FAILURES) as error:
            if _is_conflict(error):
                self._note("conflict")
                raise TransactionConflict from error
            if _is_outage(error):
                self._circuit.failed()
            self._note("unavailable")
            # Not its text: a driver may repeat in it what somebody wrote.
            _LOG.warning("The database failed: %s.", _kind(error))
            raise DatabaseUnavailable from error

    def _note_connection(self, *_: object) -> None:
        """Note that a connection was had, and answered when it was asked whether it lives."""
        self._circuit.succeeded()


def _kind(error: BaseException) -> str:
    """Return the names of an error and of what is behind it."""
    inner = getattr(error, "orig", None) or error.__cause__
    state = getattr(error, "sqlstate", None)
    name = type(error).__name__ + (f" {state}" if state else "")
    return name if inner is None else f"{name} < {_kind(inner)}"


def _is_conflict(error: Exception) -> bool:
    """Tell whether the transaction lost against another and may simply be done again."""
    return _sqlstate(error) in _CONFLICTS


def _is_outage(error: Exception) -> bool:
    """Tell whether no connection could be had, or one stopped answering."""
    return isinstance(error, _DRIVER_FAILURES) or _sqlstate(error) in _TURNED_AWAY


def _sqlstate(error: Exception) -> str | None:
    state: str | None = getattr(getattr(error, "orig", error), "sqlstate", None)
    return state
