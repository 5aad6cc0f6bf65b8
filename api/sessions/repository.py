"""Reading and writing sessions."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, and_, delete, not_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from api.sessions.models import SessionRecord


@dataclass(frozen=True, slots=True)
class Timing:
    """What decides whether a session still runs: the moment, and how long it may lie idle."""

    now: datetime
    idle: timedelta

    def runs(self) -> ColumnElement[bool]:
        """Return the condition that a session is not over."""
        return and_(
            SessionRecord.expires_at > self.now, SessionRecord.seen_at > self.now - self.idle
        )


async def by_digest(
    transaction: AsyncSession, digest: bytes, timing: Timing
) -> SessionRecord | None:
    """Return the session with this digest unless it is over."""
    query = select(SessionRecord).where(SessionRecord.digest == digest, timing.runs())
    return await transaction.scalar(query)


async def of_account(
    transaction: AsyncSession, account_id: UUID, timing: Timing
) -> Sequence[SessionRecord]:
    """Return the sessions of an account that are not over, the one seen last first."""
    query = (
        select(SessionRecord)
        .where(SessionRecord.account_id == account_id, timing.runs())
        .order_by(SessionRecord.seen_at.desc(), SessionRecord.id)
    )
    return (await transaction.scalars(query)).all()


async def note_seen(transaction: AsyncSession, session_id: UUID, now: datetime) -> None:
    """Write down that a session was used."""
    await transaction.execute(
        update(SessionRecord).where(SessionRecord.id == session_id).values(seen_at=now)
    )


async def rename(transaction: AsyncSession, session_id: UUID, digest: bytes) -> None:
    """Have a session open to another secret, and to the one before no more."""
    await transaction.execute(
        update(SessionRecord).where(SessionRecord.id == session_id).values(digest=digest)
    )


async def end(transaction: AsyncSession, digest: bytes) -> None:
    """Delete the session with this digest, if there is one."""
    await transaction.execute(delete(SessionRecord).where(SessionRecord.digest == digest))


async def end_one(transaction: AsyncSession, account_id: UUID, session_id: UUID) -> bool:
    """Delete a session of an account; tell whether there was one."""
    query = (
        delete(SessionRecord)
        .where(SessionRecord.id == session_id, SessionRecord.account_id == account_id)
        .returning(SessionRecord.id)
    )
    return await transaction.scalar(query) is not None


async def end_others(transaction: AsyncSession, account_id: UUID, kept: UUID | None) -> None:
    """Delete every session of an account but `kept`."""
    sessions = delete(SessionRecord).where(SessionRecord.account_id == account_id)
    if kept is not None:
        sessions = sessions.where(SessionRecord.id != kept)
    await transaction.execute(sessions)


async def end_stale(transaction: AsyncSession, account_id: UUID, timing: Timing) -> None:
    """Delete the sessions of an account that are over."""
    await transaction.execute(
        delete(SessionRecord).where(SessionRecord.account_id == account_id, not_(timing.runs()))
    )
