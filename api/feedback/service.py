"""What people say about films."""

from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from api.accounts import repository as accounts
from api.feedback import repository
from api.feedback.cursor import Place, place_of
from api.feedback.models import FeedbackRecord
from api.feedback.schemas import FeedbackItem, FeedbackItems, FeedbackQuery, Kind
from api.film_answers import FilmAnswers
from api.films.schemas import FilmCard
from api.wiring import Clock

_OPPOSITE = {Kind.LIKE: Kind.DISLIKE, Kind.DISLIKE: Kind.LIKE}


async def give(
    transaction: AsyncSession, account_id: UUID, film_id: str, kind: Kind, clock: Clock
) -> FeedbackRecord:
    """Keep what a person says; said twice it counts once, from the first time on."""
    await accounts.hold(transaction, account_id)
    if kind in _OPPOSITE:
        await repository.remove(transaction, account_id, film_id, [_OPPOSITE[kind]])
    said = await repository.find(transaction, account_id, film_id, kind)
    if said is not None:
        said.import_id = None
    else:
        said = FeedbackRecord(account_id=account_id, film_id=film_id, kind=kind, created_at=clock())
        transaction.add(said)
        await transaction.flush()
    return said


async def listed(
    transaction: AsyncSession, films: FilmAnswers, account_id: UUID, query: FeedbackQuery
) -> FeedbackItems:
    """Return a page of what a person said about films of the live catalogue."""
    after = place_of(query.cursor) if query.cursor is not None else None
    # One more than is shown tells whether anything follows.
    found = await repository.page(transaction, account_id, query.kind, after, query.limit + 1)
    records = found[: query.limit]
    return FeedbackItems(
        items=[
            FeedbackItem(
                film=FilmCard.of(films.film(record.film_id)),
                kind=Kind(record.kind),
                created_at=record.created_at,
            )
            for record in records
            if record.film_id in films
        ],
        next_cursor=Place.of(records[-1]).cursor() if len(found) > query.limit else None,
    )
