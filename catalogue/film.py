"""A film, as every other package sees it."""

from datetime import date
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

Names = tuple[str, ...]


class Film(BaseModel):
    """One film of the catalogue: facts, texts in one or more languages, and editorial notes.

    `links` are the ids of films that people who love this one tend to love, best first.
    `former_ids` are other ids that mean this film, of records that were merged into it: what
    names one of them, a rating or a pick, is about this film.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    title: str
    overview: str
    year: int | None = None
    tmdb_id: int | None = None
    imdb_id: str | None = None
    movielens_ids: tuple[int, ...] = ()
    original_title: str | None = None
    titles: dict[str, str] = Field(default_factory=dict)
    overviews: dict[str, str] = Field(default_factory=dict)
    release_date: date | None = None
    runtime: Annotated[int | None, Field(description="Minutes.")] = None
    genres: Names = ()
    directors: Names = ()
    cast: Names = ()
    keywords: Names = ()
    themes: Names = ()
    moods: Names = ()
    countries: Names = ()
    original_language: str | None = None
    vote_average: Annotated[float | None, Field(description="Out of ten.")] = None
    vote_count: int | None = None
    popularity: float | None = None
    poster_path: str | None = None
    franchise: str | None = None
    links: Names = ()
    former_ids: Names = ()

    def title_in(self, language: str) -> str:
        """Return the title in `language`, or the main one where there is none."""
        return self.titles.get(language) or self.title

    def overview_in(self, language: str) -> str:
        """Return the synopsis in `language`, or the main one where there is none."""
        return self.overviews.get(language) or self.overview
