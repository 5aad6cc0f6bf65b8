"""Reading and writing sessions."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from api.sessions.models import SessionRecord


async def by_digest(
    transaction: AsyncSession, digest: bytes, now: datetime
) -> SessionRecord | None:
    """Return the session with this digest unless it is over."""
    query = select(SessionRecord).where(
        SessionRecord.digest == digest, SessionRecord.expires_at > now
    )
    return await transaction.scalar(query)


async def of_account(transaction: AsyncSession, account_id: UUID) -> Sequence[SessionRecord]:
    """Return every session of an account, newest first."""
    query = (
        select(SessionRecord)
        .where(SessionRecord.account_id == account_id)
        .order_by(SessionRecord.created_at.desc(), SessionRecord.id)
    )
    return (await transaction.scalars(query)).all()


async def end(transaction: AsyncSession, digest: bytes) -> None:
    """Delete the session with this digest, if there is one."""
    await transaction.execute(delete(SessionRecord).where(SessionRecord.digest == digest))


async def end_others(transaction: AsyncSession, account_id: UUID, kept: UUID | None) -> None:
    """Delete every session of an account but `kept`."""
    sessions = delete(SessionRecord).where(SessionRecord.account_id == account_id)
    if kept is not None:
        sessions = sessions.where(SessionRecord.id != kept)
    await transaction.execute(sessions)


async def end_expired(transaction: AsyncSession, account_id: UUID, now: datetime) -> None:
    """Delete the sessions of an account that are over."""
    await transaction.execute(
        delete(SessionRecord).where(
            SessionRecord.account_id == account_id, SessionRecord.expires_at <= now
        )
    )
