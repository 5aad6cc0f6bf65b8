"""Deleting what is kept no longer than it is needed."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import delete
from sqlalchemy.engine import CursorResult
from sqlalchemy.sql.dml import Delete

from api.attempts.attempts import WINDOW
from api.attempts.models import AttemptRecord
from api.database import Database
from api.events.models import SearchEventRecord, ServedEventRecord
from api.exceptions import ServiceFailure
from api.sessions.models import SessionRecord
from api.settings import Settings
from api.tokens.models import TokenRecord
from api.wiring import Clock

_LOG = logging.getLogger(__name__)
_EVERY_SECONDS = 3600.0


@dataclass(frozen=True, slots=True)
class Tidied:
    """How many rows were deleted."""

    sessions: int
    tokens: int
    attempts: int
    events: int


async def tidy(database: Database, settings: Settings, now: datetime) -> Tidied:
    """Delete sessions that are over, tokens long expired, old failed attempts and events."""
    unused_since = now - timedelta(days=settings.session_idle_days)
    expired_before = now - timedelta(days=settings.token_retention_days)
    events_before = now - timedelta(days=settings.event_retention_days)
    over = (SessionRecord.expires_at <= now) | (SessionRecord.seen_at <= unused_since)
    statements: tuple[Delete, ...] = (
        delete(SessionRecord).where(over),
        delete(TokenRecord).where(TokenRecord.expires_at <= expired_before),
        delete(AttemptRecord).where(AttemptRecord.since <= now - WINDOW),
        delete(SearchEventRecord).where(SearchEventRecord.at <= events_before),
        delete(ServedEventRecord).where(ServedEventRecord.at <= events_before),
    )
    counts = []
    async with database.writing() as transaction:
        for statement in statements:
            result: CursorResult[Any] = await transaction.execute(statement)  # type: ignore[assignment]
            counts.append(result.rowcount)
    sessions, tokens, attempts, *events = counts
    return Tidied(sessions, tokens, attempts, sum(events))


@asynccontextmanager
async def tidying(database: Database, settings: Settings, clock: Clock) -> AsyncIterator[None]:
    """Tidy every hour until the block ends; replicas may do so at the same time."""
    task = asyncio.create_task(_tidy_for_ever(database, settings, clock))
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def _tidy_for_ever(database: Database, settings: Settings, clock: Clock) -> None:
    while True:
        await asyncio.sleep(_EVERY_SECONDS)
        try:
            await tidy(database, settings, clock())
        except ServiceFailure as failure:
            _LOG.warning("What is over stays another hour: %s", failure)
