"""Taking a person's own ratings in, and taking them back out."""

from collections.abc import Collection
from uuid import UUID, uuid4

from sqlalchemy.ext.asyncio import AsyncSession

from api.accounts import repository as accounts
from api.exceptions import ImportUnknown, TooManyImports
from api.feedback import repository as feedback
from api.feedback.models import FeedbackRecord
from api.feedback.schemas import Kind
from api.film_answers import FilmAnswers
from api.films.schemas import FilmCard
from api.imports import repository
from api.imports.models import ImportRecord
from api.imports.plan import Plan, planned
from api.imports.reading import FoundRatings
from api.imports.schemas import (
    MOST_SHOWN,
    ImportReport,
    MatchedRating,
    Origin,
    RefusedLine,
    UnmatchedRating,
)
from api.picks import repository as picks
from api.picks.models import PickRecord
from api.wiring import Wiring

MOST_IMPORTS = 20


async def preview(
    wiring: Wiring, films: FilmAnswers, account_id: UUID, found: FoundRatings
) -> ImportReport:
    """Return what an import would do, and do nothing."""
    async with wiring.database.reading() as reading:
        said = await feedback.of_account(reading, account_id)
        picked = [one.film_id for one in await picks.of_account(reading, account_id)]
    return _report(films, found, planned(found.films, said, picked), None, ())


async def take(
    wiring: Wiring,
    transaction: AsyncSession,
    films: FilmAnswers,
    account_id: UUID,
    found: FoundRatings,
    *,
    with_picks: bool,
) -> ImportReport:
    """Turn ratings into feedback, and the best of them into picks where places are free.

    Whatever the person said before stays as it is. Raises TooManyImports.
    """
    await accounts.hold(transaction, account_id)
    if await repository.count(transaction, account_id) >= MOST_IMPORTS:
        raise TooManyImports(MOST_IMPORTS)
    said = await feedback.of_account(transaction, account_id)
    picked = [one.film_id for one in await picks.of_account(transaction, account_id)]
    plan = planned(found.films, said, picked)
    record = ImportRecord(
        id=uuid4(),
        account_id=account_id,
        origin=found.file.origin,
        created_at=wiring.clock(),
        likes=len(plan.of(Kind.LIKE)),
        dislikes=len(plan.of(Kind.DISLIKE)),
        seen=len(plan.of(Kind.SEEN)),
    )
    transaction.add(record)
    await transaction.flush()
    _add_feedback(transaction, record, plan)
    chosen = plan.best[: max(0, plan.places_left)] if with_picks else ()
    _add_picks(transaction, record, chosen, first_position=len(picked))
    await transaction.flush()
    return _report(films, found, plan, record.id, chosen)


async def undo(transaction: AsyncSession, account_id: UUID, import_id: UUID) -> None:
    """Take back all that an import added and the person has not confirmed since.

    Raises ImportUnknown when the person has no such import.
    """
    if not await repository.remove(transaction, account_id, import_id):
        raise ImportUnknown


def _add_feedback(transaction: AsyncSession, record: ImportRecord, plan: Plan) -> None:
    transaction.add_all(
        FeedbackRecord(
            account_id=record.account_id,
            film_id=film_id,
            kind=kind,
            created_at=record.created_at,
            import_id=record.id,
        )
        for film_id, kind in plan.says
    )


def _add_picks(
    transaction: AsyncSession, record: ImportRecord, chosen: Collection[str], first_position: int
) -> None:
    transaction.add_all(
        PickRecord(
            account_id=record.account_id,
            film_id=film_id,
            position=position,
            picked_at=record.created_at,
            import_id=record.id,
        )
        for position, film_id in enumerate(chosen, start=first_position)
    )


def _report(
    films: FilmAnswers,
    found: FoundRatings,
    plan: Plan,
    import_id: UUID | None,
    chosen: Collection[str],
) -> ImportReport:
    shown = list(found.films.items())[:MOST_SHOWN]
    return ImportReport(
        import_id=import_id,
        origin=Origin(found.file.origin),
        read=len(found.file.ratings),
        matched=len(found.films),
        likes=len(plan.of(Kind.LIKE)),
        dislikes=len(plan.of(Kind.DISLIKE)),
        seen=len(plan.of(Kind.SEEN)),
        known=plan.known,
        best=[FilmCard.of(films.film(film_id)) for film_id in plan.best],
        picked=list(chosen),
        matches=[
            MatchedRating(
                line=rating.line,
                film=FilmCard.of(films.film(film_id)),
                stars=rating.stars,
                verdict=plan.verdicts[film_id],
            )
            for film_id, rating in shown
        ],
        unmatched=[
            UnmatchedRating(line=one.line, title=one.title, year=one.year, stars=one.stars)
            for one in found.unmatched[:MOST_SHOWN]
        ],
        unmatched_count=len(found.unmatched),
        refused=[
            RefusedLine(line=one.line, reason=one.reason) for one in found.file.rejections.first
        ],
        refused_count=len(found.file.rejections),
    )
