"""Reading and writing failed attempts."""

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import case, delete, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncSession

from api.attempts.models import AttemptRecord


async def counted(
    transaction: AsyncSession, digests: Collection[bytes], after: datetime, now: datetime
) -> Sequence[AttemptRecord]:
    """Return the counts under `digests` that began after a moment, and not in the future.

    A clock that was wrong and is set back must lock nobody out until then.
    """
    query = select(AttemptRecord).where(
        AttemptRecord.digest.in_(digests), AttemptRecord.since > after, AttemptRecord.since <= now
    )
    return (await transaction.scalars(query)).all()


async def add(
    transaction: AsyncSession, digests: Collection[bytes], now: datetime, after: datetime
) -> None:
    """Count one more failure under each of `digests`; a count that began before starts anew.

    One statement, so that processes that count at the same time lose nothing.
    """
    dialect = transaction.get_bind().dialect.name
    insert = postgresql.insert if dialect == "postgresql" else sqlite.insert
    rows = [{"digest": digest, "since": now, "failures": 1} for digest in sorted(digests)]
    new = insert(AttemptRecord).values(rows)
    is_over = (AttemptRecord.since <= after) | (AttemptRecord.since > now)
    changes = {
        "failures": case((is_over, 1), else_=AttemptRecord.failures + 1),
        "since": case((is_over, new.excluded.since), else_=AttemptRecord.since),
    }
    await transaction.execute(
        new.on_conflict_do_update(index_elements=[AttemptRecord.digest], set_=changes)
    )


async def forget(transaction: AsyncSession, digests: Collection[bytes]) -> None:
    """Delete the counts under `digests`."""
    await transaction.execute(delete(AttemptRecord).where(AttemptRecord.digest.in_(digests)))


async def forget_before(transaction: AsyncSession, moment: datetime) -> None:
    """Delete the counts that began before a moment."""
    await transaction.execute(delete(AttemptRecord).where(AttemptRecord.since <= moment))
