"""Search results as JSON."""

from pydantic import BaseModel, Field

from api.accounts.schemas import Locale
from api.films.schemas import FilmCard
from index.answers import SearchHit


class Question(BaseModel):
    """What to search for, and which page of it."""

    q: str = Field(
        min_length=1,
        max_length=2000,
        description="A plot, a mood, half a memory.",
        examples=["two strangers meet on a train to Vienna"],
    )
    limit: int = Field(default=20, ge=1, le=50, description="How many to answer.")
    cursor: str | None = Field(
        default=None, max_length=100, description="`next_cursor` of the page before."
    )
    locale: Locale = Field(default="en", description="The language of the excerpts.")


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
