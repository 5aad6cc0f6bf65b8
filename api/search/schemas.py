"""Search results as JSON."""

from pydantic import BaseModel, Field

from api.films.schemas import FilmCard
from index.answers import SearchHit


class FoundFilm(BaseModel):
    """One film found by text."""

    film: FilmCard
    score: float = Field(description="How well it fits; comparable within one answer.")
    excerpt: str | None = Field(description="The sentence of its synopsis that fits best.")

    @classmethod
    def of(cls, hit: SearchHit) -> "FoundFilm":
        """Return the JSON shape of `hit`."""
        return cls(film=FilmCard.of(hit.film), score=hit.score, excerpt=hit.excerpt)


class FoundFilms(BaseModel):
    """A page of films found by text, best first."""

    model_version: str = Field(description="The version of the index that answered.")
    items: list[FoundFilm]
    next_cursor: str | None = Field(description="Send it as `cursor` for the next page.")
