"""Reading and writing accounts."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from api.accounts.models import AccountRecord
from api.exceptions import SignInNeeded


def email_key(email: str) -> str:
    """Return the one form of an e-mail address that is compared: case makes no difference."""
    return email.strip().casefold()


async def by_id(transaction: AsyncSession, account_id: UUID) -> AccountRecord:
    """Return an account; raise SignInNeeded when it was deleted meanwhile."""
    account = await transaction.get(AccountRecord, account_id)
    if account is None:
        raise SignInNeeded
    return account


async def hold(transaction: AsyncSession, account_id: UUID) -> None:
    """Keep an account as it is until the transaction ends, so that what is added finds its owner.

    Raises SignInNeeded when the account was deleted meanwhile. Changes of one person happen one
    after the other.
    """
    query = select(AccountRecord.id).where(AccountRecord.id == account_id).with_for_update()
    if await transaction.scalar(query) is None:
        raise SignInNeeded


async def by_email(transaction: AsyncSession, key: str) -> AccountRecord | None:
    """Return the account whose e-mail address compares as `key`."""
    return await transaction.scalar(select(AccountRecord).where(AccountRecord.email_key == key))


async def set_password(transaction: AsyncSession, account_id: UUID, password_hash: str) -> None:
    """Replace the password of an account."""
    await transaction.execute(
        update(AccountRecord)
        .where(AccountRecord.id == account_id)
        .values(password_hash=password_hash)
    )


async def note_active(transaction: AsyncSession, account_id: UUID, now: datetime) -> None:
    """Write down that an account was used."""
    await transaction.execute(
        update(AccountRecord).where(AccountRecord.id == account_id).values(active_at=now)
    )


async def confirm_address(transaction: AsyncSession, account_id: UUID, now: datetime) -> None:
    """Write down that the address of an account is its person's; the first time counts."""
    await transaction.execute(
        update(AccountRecord)
        .where(AccountRecord.id == account_id, AccountRecord.email_verified_at.is_(None))
        .values(email_verified_at=now)
    )


async def remove(transaction: AsyncSession, account_id: UUID) -> None:
    """Delete an account; the database deletes everything that belongs to it."""
    await transaction.execute(delete(AccountRecord).where(AccountRecord.id == account_id))
