"""The films a person loves."""

from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from api.accounts import repository as accounts
from api.film_answers import FilmAnswers
from api.film_ids import check_known, known
from api.films.schemas import FilmCard
from api.picks import repository
from api.picks.models import PickRecord
from api.picks.schemas import Picks
from api.wiring import Clock


async def listed(transaction: AsyncSession, films: FilmAnswers, account_id: UUID) -> Picks:
    """Return the picks of an account."""
    records = await repository.of_account(transaction, account_id)
    return _shown(films, [record.film_id for record in records])


async def replace(
    transaction: AsyncSession,
    films: FilmAnswers,
    account_id: UUID,
    film_ids: list[str],
    clock: Clock,
) -> Picks:
    """Put `film_ids` in place of the picks; what stays keeps the moment it was first picked."""
    await accounts.hold(transaction, account_id)
    before = await repository.of_account(transaction, account_id)
    since = {record.film_id: record.picked_at for record in before}
    # A pick that an earlier catalogue had may stay; a new one has to be in the live one.
    check_known(films, [film_id for film_id in film_ids if film_id not in since])
    now = clock()
    picks = [
        PickRecord(
            account_id=account_id,
            film_id=film_id,
            position=position,
            picked_at=since.get(film_id, now),
        )
        for position, film_id in enumerate(film_ids)
    ]
    transaction.expunge_all()
    await repository.replace(transaction, account_id, picks)
    return _shown(films, film_ids)


def _shown(films: FilmAnswers, film_ids: list[str]) -> Picks:
    cards = [FilmCard.of(films.film(film_id)) for film_id in known(films, film_ids)]
    return Picks(film_ids=film_ids, films=cards)
