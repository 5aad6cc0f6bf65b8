"""Reading and writing tokens."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from api.tokens.models import TokenRecord


async def by_digest(transaction: AsyncSession, digest: bytes) -> TokenRecord | None:
    """Return the token with this digest."""
    return await transaction.scalar(select(TokenRecord).where(TokenRecord.digest == digest))


async def of_account(transaction: AsyncSession, account_id: UUID) -> Sequence[TokenRecord]:
    """Return the tokens of an account, newest first."""
    query = (
        select(TokenRecord)
        .where(TokenRecord.account_id == account_id)
        .order_by(TokenRecord.created_at.desc(), TokenRecord.id)
    )
    return (await transaction.scalars(query)).all()


async def count(transaction: AsyncSession, account_id: UUID) -> int:
    """Return how many tokens an account has."""
    query = select(func.count()).where(TokenRecord.account_id == account_id)
    return await transaction.scalar(query) or 0


async def note_use(transaction: AsyncSession, token_id: UUID, now: datetime) -> None:
    """Write down that a token was used."""
    await transaction.execute(
        update(TokenRecord).where(TokenRecord.id == token_id).values(last_used_at=now)
    )


async def remove(transaction: AsyncSession, account_id: UUID, token_id: UUID) -> bool:
    """Delete a token of an account; tell whether there was one."""
    query = (
        delete(TokenRecord)
        .where(TokenRecord.id == token_id, TokenRecord.account_id == account_id)
        .returning(TokenRecord.id)
    )
    return await transaction.scalar(query) is not None
