"""Reading and writing feedback."""

from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy import and_, delete, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from api.feedback.cursor import Place
from api.feedback.models import FeedbackRecord

_NEWEST_FIRST = (
    FeedbackRecord.created_at.desc(),
    FeedbackRecord.film_id,
    FeedbackRecord.kind,
)


async def of_account(
    transaction: AsyncSession, account_id: UUID, kind: str | None = None
) -> Sequence[FeedbackRecord]:
    """Return the feedback of an account, newest first; only of one kind when named."""
    query = select(FeedbackRecord).where(FeedbackRecord.account_id == account_id)
    if kind is not None:
        query = query.where(FeedbackRecord.kind == kind)
    query = query.order_by(*_NEWEST_FIRST)
    return (await transaction.scalars(query)).all()


async def page(
    transaction: AsyncSession, account_id: UUID, kind: str | None, after: Place | None, limit: int
) -> Sequence[FeedbackRecord]:
    """Return as many as `limit` of what `of_account` returns, beginning after a place."""
    query = select(FeedbackRecord).where(FeedbackRecord.account_id == account_id)
    if kind is not None:
        query = query.where(FeedbackRecord.kind == kind)
    if after is not None:
        record = FeedbackRecord
        later = or_(
            record.film_id > after.film_id,
            and_(record.film_id == after.film_id, record.kind > after.kind),
        )
        at_once = and_(record.created_at == after.created_at, later)
        query = query.where(or_(record.created_at < after.created_at, at_once))
    return (await transaction.scalars(query.order_by(*_NEWEST_FIRST).limit(limit))).all()


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
