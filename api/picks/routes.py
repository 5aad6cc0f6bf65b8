"""Routes of a person's picks."""

from fastapi import APIRouter

from api.dependencies import LiveFilms, SignedIn, Transaction, Wired
from api.picks import service
from api.picks.schemas import NewPicks, Picks
from api.problem import problems

router = APIRouter(prefix="/me/picks", tags=["picks"])


@router.get("", responses=problems(401, 503))
async def get_picks(caller: SignedIn, films: LiveFilms, transaction: Transaction) -> Picks:
    """Return the films the person picked."""
    return await service.listed(transaction, films, caller.account_id)


@router.put("", responses=problems(401, 403, 413, 422, 503))
async def replace_picks(
    new: NewPicks, caller: SignedIn, films: LiveFilms, wiring: Wired, transaction: Transaction
) -> Picks:
    """Replace the picks: one to ten films; five unlock recommendations."""
    return await service.replace(transaction, films, caller.account_id, new.film_ids, wiring.clock)
