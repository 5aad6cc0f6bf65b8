"""Reading and writing feedback."""

from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from api.feedback.models import FeedbackRecord


async def of_account(
    transaction: AsyncSession, account_id: UUID, kind: str | None = None
) -> Sequence[FeedbackRecord]:
    """Return the feedback of an account, newest first; only of one kind when named."""
    query = select(FeedbackRecord).where(FeedbackRecord.account_id == account_id)
    if kind is not None:
        query = query.where(FeedbackRecord.kind == kind)
    query = query.order_by(FeedbackRecord.created_at.desc(), FeedbackRecord.film_id)
    return (await transaction.scalars(query)).all()


async def find(
    transaction: AsyncSession, account_id: UUID, film_id: str, kind: str
) -> FeedbackRecord | None:
    """Return one piece of feedback."""
    return await transaction.get(FeedbackRecord, (account_id, film_id, kind))


async def remove(
    transaction: AsyncSession, account_id: UUID, film_id: str, kinds: Collection[str] | None = None
) -> None:
    """Delete what an account said about a film; only these kinds when named."""
    query = delete(FeedbackRecord).where(
        FeedbackRecord.account_id == account_id, FeedbackRecord.film_id == film_id
    )
    if kinds is not None:
        query = query.where(FeedbackRecord.kind.in_(kinds))
    await transaction.execute(query)
