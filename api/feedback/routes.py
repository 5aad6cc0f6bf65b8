"""Routes of a person's feedback."""

from typing import Annotated

from fastapi import APIRouter, Query, Response

from api.dependencies import LiveFilms, SignedIn, Transaction, Wired
from api.feedback import repository, service
from api.feedback.models import FeedbackRecord
from api.feedback.schemas import Feedback, FeedbackItems, FeedbackQuery, Kind, NewFeedback
from api.film_ids import PathFilmId, check_known
from api.problem import problems

router = APIRouter(prefix="/me/feedback", tags=["feedback"])
OneKind = Annotated[Kind | None, Query(description="Only this kind; every kind when left out.")]


@router.get("", responses=problems(401, 422, 503))
async def list_feedback(
    caller: SignedIn,
    films: LiveFilms,
    transaction: Transaction,
    query: Annotated[FeedbackQuery, Query()],
) -> FeedbackItems:
    """Return what the person said, newest first; all of it unless it is a thousand and more."""
    return await service.listed(transaction, films, caller.account_id, query)


@router.post(
    "", status_code=201, response_model=Feedback, responses=problems(401, 403, 413, 422, 503)
)
async def give_feedback(
    new: NewFeedback, caller: SignedIn, films: LiveFilms, wiring: Wired, transaction: Transaction
) -> FeedbackRecord:
    """Say one thing about one film; it counts from the next recommendation on."""
    check_known(films, [new.film_id])
    wiring.metrics.feedback.labels(new.kind).inc()
    return await service.give(transaction, caller.account_id, new.film_id, new.kind, wiring.clock)


@router.delete(
    "/{film_id}", status_code=204, response_class=Response, responses=problems(401, 403, 422, 503)
)
async def withdraw_feedback(
    film_id: PathFilmId, caller: SignedIn, transaction: Transaction, kind: OneKind = None
) -> None:
    """Take back what was said about a film; nothing happens when nothing was said."""
    await repository.remove(transaction, caller.account_id, film_id, [kind] if kind else None)
