"""Filters on films, as query parameters and as JSON."""

from typing import Annotated

from fastapi import Depends, Query
from pydantic import BaseModel, ConfigDict, Field

from index.answers import Filters

Name = Annotated[str, Field(min_length=1, max_length=60)]
Year = Annotated[int, Field(ge=1870, le=2200, examples=[1994])]
_MOST = 20


class FilmFilters(BaseModel):
    """What a film must be; whatever is left out asks nothing."""

    model_config = ConfigDict(extra="forbid", strict=True)

    genres: list[Name] = Field(
        default=[], max_length=_MOST, description="Of at least one of these genres."
    )
    without_genres: list[Name] = Field(
        default=[], max_length=_MOST, description="Of none of these genres."
    )
    year_from: Year | None = Field(default=None, description="Not older than this year.")
    year_to: Year | None = Field(default=None, description="Not newer than this year.")
    languages: list[Name] = Field(
        default=[], max_length=_MOST, description="Made in one of these languages (ISO 639-1)."
    )
    runtime_max: int | None = Field(
        default=None,
        ge=1,
        le=10_000,
        description="Not longer than this many minutes.",
        examples=[120],
    )

    def value(self) -> Filters:
        """Return what the index understands."""
        return Filters(
            genres=tuple(self.genres),
            without_genres=tuple(self.without_genres),
            year_from=self.year_from,
            year_to=self.year_to,
            languages=tuple(self.languages),
            runtime_max=self.runtime_max,
        )


async def _query_filters(
    genre: Annotated[
        list[Name], Query(max_length=_MOST, description="Of at least one of these genres.")
    ] = [],  # noqa: B006 - FastAPI copies defaults
    without_genre: Annotated[
        list[Name], Query(max_length=_MOST, description="Of none of these genres.")
    ] = [],  # noqa: B006
    year_from: Annotated[Year | None, Query(description="Not older than this year.")] = None,
    year_to: Annotated[Year | None, Query(description="Not newer than this year.")] = None,
    language: Annotated[
        list[Name],
        Query(max_length=_MOST, description="Made in one of these languages (ISO 639-1)."),
    ] = [],  # noqa: B006
    runtime_max: Annotated[
        int | None,
        Query(ge=1, le=10_000, description="Not longer than this many minutes.", examples=[120]),
    ] = None,
) -> Filters:
    return Filters(
        genres=tuple(genre),
        without_genres=tuple(without_genre),
        year_from=year_from,
        year_to=year_to,
        languages=tuple(language),
        runtime_max=runtime_max,
    )


QueryFilters = Annotated[Filters, Depends(_query_filters)]
