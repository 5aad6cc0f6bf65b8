"""Reading and writing imports."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from api.imports.models import ImportRecord


async def of_account(transaction: AsyncSession, account_id: UUID) -> Sequence[ImportRecord]:
    """Return the imports of an account, newest first."""
    query = (
        select(ImportRecord)
        .where(ImportRecord.account_id == account_id)
        .order_by(ImportRecord.created_at.desc(), ImportRecord.id)
    )
    return (await transaction.scalars(query)).all()


async def count(transaction: AsyncSession, account_id: UUID) -> int:
    """Return how many imports an account has."""
    query = select(func.count()).where(ImportRecord.account_id == account_id)
    return await transaction.scalar(query) or 0


async def remove(transaction: AsyncSession, account_id: UUID, import_id: UUID) -> bool:
    """Delete an import with all that it added; tell whether there was one."""
    query = (
        delete(ImportRecord)
        .where(ImportRecord.id == import_id, ImportRecord.account_id == account_id)
        .returning(ImportRecord.id)
    )
    return await transaction.scalar(query) is not None
