"""Route of the search by text."""

from typing import Annotated

from fastapi import APIRouter, Query

from api.dependencies import LiveFilms, Wired
from api.films.filters import QueryFilters
from api.problem import problems
from api.search import service
from api.search.schemas import FoundFilms, Question

router = APIRouter(tags=["search"])


@router.get("/search", responses=problems(409, 422, 503))
async def search_films(
    question: Annotated[Question, Query()],
    filters: QueryFilters,
    films: LiveFilms,
    wiring: Wired,
) -> FoundFilms:
    """Find films by what happens in them or how they feel."""
    return await service.search(wiring, films, question, filters)
