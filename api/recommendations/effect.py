"""What another version of the index does to the five films of people who come here."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from api.database import Database
from api.exceptions import PicksGone, PicksTooFew
from api.film_answers import FilmAnswers
from api.recommendations.service import profile_of
from api.sessions.models import SessionRecord

SHOWN = 5


@dataclass(frozen=True, slots=True)
class Effect:
    """How the fives of `people` change: nobody is named, and nothing of it is kept per person."""

    people: int
    changed: int
    """People whose five are not the same five."""
    overlap_at_5: float | None
    """Mean share of the five that stay; None without people."""
    losing: int
    """People for whom the other version has no answer, since their picks are gone from it."""


async def effect(
    database: Database, before: FilmAnswers, after: FilmAnswers, active_since: datetime
) -> Effect:
    """Return how the fives of everybody active since then differ between two versions."""
    shares: list[float] = []
    losing = 0
    async with database.reading() as transaction:
        for account_id in await _active(transaction, active_since):
            old = await _five(transaction, before, account_id)
            new = await _five(transaction, after, account_id)
            if old and new:
                shares.append(len(old & new) / SHOWN)
            elif old:
                losing += 1
    return Effect(
        people=len(shares),
        changed=sum(share < 1 for share in shares),
        overlap_at_5=sum(shares) / len(shares) if shares else None,
        losing=losing,
    )


async def _active(transaction: AsyncSession, since: datetime) -> list[UUID]:
    query = select(SessionRecord.account_id).where(SessionRecord.seen_at >= since).distinct()
    return list((await transaction.scalars(query.order_by(SessionRecord.account_id))).all())


async def _five(transaction: AsyncSession, films: FilmAnswers, account_id: UUID) -> set[str]:
    """Return the ids of a person's five; none for one who has not picked enough."""
    try:
        _, profile = await profile_of(transaction, films, account_id)
    except (PicksTooFew, PicksGone):
        return set()
    return {found.film.id for found in films.recommend(profile, SHOWN)}
