"""Routes of recommendations."""

from typing import Annotated

from fastapi import APIRouter, Query

from api.dependencies import LiveFilms, SignedIn, Transaction, Wired
from api.films.filters import QueryFilters
from api.problem import problems
from api.recommendations import service
from api.recommendations.dials import QueryDials
from api.recommendations.schemas import (
    MOST_RECOMMENDED,
    RecommendationRequest,
    Recommendations,
)

router = APIRouter(tags=["recommendations"])


@router.get("/me/recommendations", responses=problems(401, 409, 422, 503))
async def list_my_recommendations(  # noqa: PLR0913, PLR0917 - one argument a parameter
    caller: SignedIn,
    films: LiveFilms,
    wiring: Wired,
    transaction: Transaction,
    filters: QueryFilters,
    dials: QueryDials,
    limit: Annotated[int, Query(ge=1, le=MOST_RECOMMENDED, description="How many to answer.")] = 5,
) -> Recommendations:
    """Return the films the person will love, made from picks and feedback."""
    picked, profile = await service.profile_of(transaction, films, caller.account_id, dials)
    answer = await service.recommend(wiring, films, picked, profile, limit, filters)
    service.note(wiring, films, answer, "account")
    return answer


@router.post("/recommendations", responses=problems(413, 422, 503))
async def recommend(
    asked: RecommendationRequest, films: LiveFilms, wiring: Wired
) -> Recommendations:
    """Recommend from any one to ten films; nothing is kept, nobody needs to be signed in."""
    profile = service.profile_asked(films, asked)
    answer = await service.recommend(
        wiring, films, asked.film_ids, profile, asked.limit, asked.filters.value()
    )
    service.note(wiring, films, answer, "anyone")
    return answer
