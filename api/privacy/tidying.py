"""Deleting what is kept no longer than it is needed."""

from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import delete, func
from sqlalchemy.engine import CursorResult
from sqlalchemy.sql.dml import Delete

from api.accounts.models import AccountRecord
from api.attempts.attempts import WINDOW
from api.attempts.models import AttemptRecord
from api.database import Database
from api.events.models import SearchEventRecord, ServedEventRecord
from api.rounds import Rounds
from api.sessions.models import SessionRecord
from api.settings import Settings
from api.tokens.models import TokenRecord
from api.wiring import Clock

_EVERY_SECONDS = 3600.0


@dataclass(frozen=True, slots=True)
class Tidied:
    """How many rows were deleted."""

    sessions: int
    tokens: int
    attempts: int
    events: int
    accounts: int


async def tidy(database: Database, settings: Settings, now: datetime) -> Tidied:
    """Delete sessions that are over, tokens long expired, old failed attempts and events.

    Accounts that nobody uses go, too, with all that belongs to them, where the settings say so.
    Of what was deleted until then nothing is left in SQLite's files.
    """
    unused_since = now - timedelta(days=settings.session_idle_days)
    expired_before = now - timedelta(days=settings.token_retention_days)
    events_before = now - timedelta(days=settings.event_retention_days)
    active_before = now - timedelta(days=settings.account_inactive_days or 0)
    over = (SessionRecord.expires_at <= now) | (SessionRecord.seen_at <= unused_since)
    statements: tuple[Delete, ...] = (
        delete(SessionRecord).where(over),
        delete(TokenRecord).where(TokenRecord.expires_at <= expired_before),
        delete(AttemptRecord).where(AttemptRecord.since <= now - WINDOW),
        delete(SearchEventRecord).where(SearchEventRecord.at <= events_before),
        delete(ServedEventRecord).where(ServedEventRecord.at <= events_before),
    )
    if settings.account_inactive_days is not None:
        used = func.coalesce(AccountRecord.active_at, AccountRecord.created_at)
        statements += (delete(AccountRecord).where(used <= active_before),)
    counts = []
    async with database.writing() as transaction:
        for statement in statements:
            result: CursorResult[Any] = await transaction.execute(statement)  # type: ignore[assignment]
            counts.append(result.rowcount)
    await database.forget_deleted()
    sessions, tokens, attempts, searches, lists, *accounts = counts
    return Tidied(sessions, tokens, attempts, searches + lists, sum(accounts))


def tidying(
    database: Database, settings: Settings, clock: Clock
) -> AbstractAsyncContextManager[None]:
    """Tidy every hour until the block ends; replicas may do so at the same time."""

    async def once() -> None:
        await tidy(database, settings, clock())

    return Rounds("Deleting what is over", once, _EVERY_SECONDS, pauses_first=True).going()
