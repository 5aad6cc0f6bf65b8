"""Feedback as JSON."""

from datetime import datetime
from enum import StrEnum

from pydantic import BaseModel, ConfigDict, Field

from api.film_ids import FilmId
from api.films.schemas import FilmCard


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
