"""Picks as JSON."""

from pydantic import BaseModel, ConfigDict, Field

from api.film_ids import DistinctFilmIds
from api.films.schemas import FilmCard

MOST_PICKS = 10


class NewPicks(BaseModel):
    """The films a person loves; they replace the ones before."""

    model_config = ConfigDict(extra="forbid")

    film_ids: DistinctFilmIds = Field(
        min_length=1, max_length=MOST_PICKS, description="One to ten films, all different."
    )


class Picks(BaseModel):
    """The films a person loves, in their order."""

    film_ids: list[str] = Field(description="All of them.")
    films: list[FilmCard] = Field(description="Those that are in the live catalogue.")
