"""Which films were edited at TMDB, day by day."""

from datetime import date, timedelta

from pydantic import BaseModel, Field, ValidationError

from catalogue.tmdb.client import Answer, TmdbClient

MOST_PAGES = 500
MOST_DAYS = 60


class _Changed(BaseModel):
    id: int | None = None


class _Page(BaseModel):
    results: tuple[_Changed, ...]
    total_pages: int = Field(ge=0)


async def changed_ids(client: TmdbClient, since: date, until: date) -> frozenset[int] | None:
    """Return the ids of films edited from `since` to `until`, both included.

    None means that they cannot be told: TMDB lists at most 500 pages, and beyond two months
    asking for every film is the shorter way. Raises TmdbError.
    """
    if (until - since).days > MOST_DAYS:
        return None
    found: set[int] = set()
    day = since
    while day <= until:
        ids = await _of_day(client, day)
        if ids is None:
            return None
        found |= ids
        day += timedelta(days=1)
    return frozenset(found)


async def _of_day(client: TmdbClient, day: date) -> set[int] | None:
    found: set[int] = set()
    number, pages = 1, 1
    while number <= pages:
        answer = await client.ask(
            "movie/changes",
            start_date=day.isoformat(),
            end_date=(day + timedelta(days=1)).isoformat(),
            page=number,
        )
        page = _page(answer)
        if page is None or page.total_pages > MOST_PAGES:
            return None
        found.update(each.id for each in page.results if each.id is not None)
        number, pages = number + 1, page.total_pages
    return found


def _page(answer: Answer | None) -> _Page | None:
    try:
        return _Page.model_validate(answer)
    except ValidationError:
        return None
