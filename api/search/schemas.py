"""Search results as JSON."""

from typing import Annotated

from pydantic import BaseModel, Field

from api.accounts.schemas import Locale
from api.films.schemas import FilmCard
from index.answers import Heard, HeardKind, SearchHit


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
        default=None,
        max_length=200,
        examples=["YWZ0ZXI6MjA"],
        description="`next_cursor` of the page before, with the same question and filters.",
    )
    ignore: list[Annotated[str, Field(min_length=1, max_length=200)]] = Field(
        default=[],
        max_length=20,
        description="Keys of what was `heard` in the question and is not meant.",
        examples=[["years:1990-1999"]],
    )
    locale: Locale = Field(default="en", description="The language of the excerpts.")


class HeardInQuestion(BaseModel):
    """Something the question asks for besides a story: it counts, but filters nothing."""

    kind: HeardKind = Field(description="What it is: years, genre, language, person, film.")
    value: str = Field(
        description="Years as `1990-1999`, a genre, an ISO 639-1 code, a name, a film's id."
    )
    key: str = Field(description="Send it as `ignore` to search without it.")
    text: str = Field(description="The words that say it.")
    start: int = Field(description="Where in `q` these words begin.")
    end: int = Field(description="Where in `q` they end.")

    @classmethod
    def of(cls, heard: Heard, q: str) -> "HeardInQuestion":
        """Return the JSON shape of `heard` in the question `q`."""
        return cls(
            kind=heard.kind,
            value=heard.value,
            key=heard.key,
            text=q[heard.start : heard.end],
            start=heard.start,
            end=heard.end,
        )


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
    heard: list[HeardInQuestion] = Field(
        description="What was understood besides a story, in the order it was said."
    )
    items: list[FoundFilm]
    next_cursor: str | None = Field(description="Send it as `cursor` for the next page.")
