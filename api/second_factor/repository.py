"""Reading and writing second factors."""

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import delete, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from api.accounts.models import AccountRecord
from api.second_factor.models import RecoveryCodeRecord


async def use_step(transaction: AsyncSession, account_id: UUID, step: int) -> bool:
    """Take a time step of an authenticator; tell whether it was still free.

    A step is taken with every earlier one, so that no code works twice.
    """
    query = (
        update(AccountRecord)
        .where(
            AccountRecord.id == account_id,
            or_(AccountRecord.totp_step.is_(None), AccountRecord.totp_step < step),
        )
        .values(totp_step=step)
        .returning(AccountRecord.id)
    )
    return await transaction.scalar(query) is not None


async def use_recovery_code(transaction: AsyncSession, account_id: UUID, digest: bytes) -> bool:
    """Delete a recovery code; tell whether there was one."""
    query = (
        delete(RecoveryCodeRecord)
        .where(RecoveryCodeRecord.account_id == account_id, RecoveryCodeRecord.digest == digest)
        .returning(RecoveryCodeRecord.digest)
    )
    return await transaction.scalar(query) is not None


async def count_recovery_codes(transaction: AsyncSession, account_id: UUID) -> int:
    """Return how many recovery codes an account has left."""
    query = select(func.count()).where(RecoveryCodeRecord.account_id == account_id)
    return await transaction.scalar(query) or 0


async def replace_recovery_codes(
    transaction: AsyncSession, account_id: UUID, digests: Collection[bytes]
) -> None:
    """Put recovery codes in place of those an account has."""
    await transaction.execute(
        delete(RecoveryCodeRecord).where(RecoveryCodeRecord.account_id == account_id)
    )
    transaction.add_all(
        RecoveryCodeRecord(account_id=account_id, digest=digest) for digest in digests
    )
    await transaction.flush()
