"""Reading and writing picks."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from api.picks.models import PickRecord


async def of_account(transaction: AsyncSession, account_id: UUID) -> Sequence[PickRecord]:
    """Return the picks of an account, in their order."""
    query = (
        select(PickRecord).where(PickRecord.account_id == account_id).order_by(PickRecord.position)
    )
    return (await transaction.scalars(query)).all()


async def replace(transaction: AsyncSession, account_id: UUID, picks: Sequence[PickRecord]) -> None:
    """Put `picks` in place of those an account has."""
    await transaction.execute(delete(PickRecord).where(PickRecord.account_id == account_id))
    transaction.add_all(picks)
    await transaction.flush()
