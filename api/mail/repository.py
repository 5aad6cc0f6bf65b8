"""Reading and writing the letters that wait."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from api.mail.models import MailRecord


async def is_due(transaction: AsyncSession, now: datetime) -> bool:
    """Tell whether a letter waits to be sent."""
    query = select(MailRecord.id).where(MailRecord.due_at <= now).limit(1)
    return await transaction.scalar(query) is not None


async def take(transaction: AsyncSession, now: datetime, until: datetime) -> MailRecord | None:
    """Return the letter that waits longest, and leave it to nobody else before `until`.

    Two processes that reach for one letter: the second finds that it is not due any more.
    """
    first = (
        select(MailRecord.id)
        .where(MailRecord.due_at <= now)
        .order_by(MailRecord.due_at)
        .limit(1)
        .scalar_subquery()
    )
    taken = (
        update(MailRecord)
        .where(MailRecord.id == first, MailRecord.due_at <= now)
        .values(due_at=until, tries=MailRecord.tries + 1)
        .returning(MailRecord)
    )
    return await transaction.scalar(taken)


async def postpone(transaction: AsyncSession, mail_id: UUID, until: datetime) -> None:
    """Try a letter again later."""
    await transaction.execute(
        update(MailRecord).where(MailRecord.id == mail_id).values(due_at=until)
    )


async def remove(transaction: AsyncSession, mail_id: UUID) -> None:
    """Delete a letter."""
    await transaction.execute(delete(MailRecord).where(MailRecord.id == mail_id))


async def count(transaction: AsyncSession) -> int:
    """Return how many letters wait."""
    return await transaction.scalar(select(func.count()).select_from(MailRecord)) or 0
