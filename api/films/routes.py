"""Routes of films."""

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from api.dependencies import LiveFilms, Wired
from api.film_ids import CommaSeparatedFilmIds, PathFilmId, split
from api.films import service
from api.films.filters import QueryFilters
from api.films.schemas import FilmDetail, SimilarFilms, Suggestions, TitleMatches
from api.problem import problems
from api.unchanged import NOT_MODIFIED, sent_unless_unchanged

router = APIRouter(tags=["films"])


@router.get("/films", responses=problems(422, 503))
async def find_films_by_title(
    films: LiveFilms,
    wiring: Wired,
    title: Annotated[
        str,
        Query(min_length=1, max_length=200, description="As typed so far.", examples=["matr"]),
    ],
    limit: Annotated[int, Query(ge=1, le=50, description="How many to answer.")] = 10,
) -> TitleMatches:
    """Find films by title while it is being typed, in any language, mistyped or not."""
    return await service.find_titles(wiring, films, title, limit)


@router.get("/suggestions", responses=problems(422, 503))
async def list_suggestions(
    films: LiveFilms,
    wiring: Wired,
    picked: CommaSeparatedFilmIds = "",
    rejected: CommaSeparatedFilmIds = "",
    limit: Annotated[int, Query(ge=1, le=60, description="How many to answer.")] = 24,
) -> Suggestions:
    """Return films worth asking about next, after those picked and those passed over."""
    return await service.suggest(wiring, films, split(picked), split(rejected), limit)


@router.get(
    "/films/{film_id}",
    response_model=FilmDetail,
    responses={**NOT_MODIFIED, **problems(404, 422, 503)},
)
async def get_film(request: Request, film_id: PathFilmId, films: LiveFilms) -> Response:
    """Return everything about one film."""
    return sent_unless_unchanged(request, FilmDetail.of(films.film(film_id)))


@router.get("/films/{film_id}/similar", responses=problems(404, 422, 503))
async def list_similar_films(
    film_id: PathFilmId,
    films: LiveFilms,
    wiring: Wired,
    filters: QueryFilters,
    limit: Annotated[int, Query(ge=1, le=50, description="How many to answer.")] = 10,
) -> SimilarFilms:
    """Return films like this one in story and feel."""
    return await service.find_similar(wiring, films, film_id, limit, filters)
