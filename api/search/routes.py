"""Route of the search by text."""

from typing import Annotated

from fastapi import APIRouter, Query

from api.accounts.schemas import Locale
from api.dependencies import LiveFilms, Wired
from api.films.filters import QueryFilters
from api.problem import problems
from api.search import service
from api.search.schemas import FoundFilms

router = APIRouter(tags=["search"])


@router.get("/search", responses=problems(422, 503))
async def search_films(  # noqa: PLR0913 - one dependency each
    films: LiveFilms,
    wiring: Wired,
    filters: QueryFilters,
    q: Annotated[
        str,
        Query(
            min_length=1,
            max_length=2000,
            description="A plot, a mood, half a memory.",
            examples=["two strangers meet on a train to Vienna"],
        ),
    ],
    limit: Annotated[int, Query(ge=1, le=50, description="How many to answer.")] = 20,
    cursor: Annotated[
        str | None, Query(max_length=100, description="`next_cursor` of the page before.")
    ] = None,
    locale: Annotated[Locale, Query(description="The language of the excerpts.")] = "en",
) -> FoundFilms:
    """Find films by what happens in them or how they feel."""
    return await service.search(wiring, films, q, filters, limit, cursor, locale)
