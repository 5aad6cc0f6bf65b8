"""Feedback as JSON."""

from datetime import datetime
from enum import StrEnum

from pydantic import BaseModel, ConfigDict, Field

from api.film_ids import FilmId
from api.films.schemas import FilmCard

MOST_AT_ONCE = 1000


class Kind(StrEnum):
    """What a person can say about a film."""

    LIKE = "like"
    DISLIKE = "dislike"
    SEEN = "seen"
    SAVE = "save"
    HIDE = "hide"


class NewFeedback(BaseModel):
    """One thing a person says about one film."""

    model_config = ConfigDict(extra="forbid")

    film_id: FilmId
    kind: Kind = Field(description="`like` and `dislike` replace each other; the others add up.")


class FeedbackQuery(BaseModel):
    """Which part of what the person said."""

    kind: Kind | None = Field(default=None, description="Only this kind; every kind when left out.")
    limit: int = Field(default=MOST_AT_ONCE, ge=1, le=MOST_AT_ONCE, description="How many at most.")
    cursor: str | None = Field(
        default=None,
        max_length=1200,
        examples=["MjAyNi0wMS0wMVQxMjowMDowMCswMDowMApsaWtlCnRtZGItNjAz"],
        description="`next_cursor` of the page before, with the same kind.",
    )


class Feedback(BaseModel):
    """What a person said about a film, and when."""

    model_config = ConfigDict(from_attributes=True)

    film_id: str
    kind: Kind
    created_at: datetime


class FeedbackItem(BaseModel):
    """What a person said about a film that is in the live catalogue."""

    film: FilmCard
    kind: Kind
    created_at: datetime


class FeedbackItems(BaseModel):
    """What a person said, newest first."""

    items: list[FeedbackItem]
    next_cursor: str | None = Field(
        default=None, description="Send it as `cursor` for what was said before these."
    )
