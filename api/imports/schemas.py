"""Imports of a person's own ratings as JSON."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from api.films.schemas import FilmCard

MOST_SHOWN = 500


class Origin(StrEnum):
    """Where a file of ratings comes from."""

    LETTERBOXD = "letterboxd"
    MOVIELENS = "movielens"
    IMDB = "imdb"
    CSV = "csv"


class Verdict(StrEnum):
    """What a rating says: 4 stars or more a like, 2 or fewer a dislike, between them just seen."""

    LIKE = "like"
    DISLIKE = "dislike"
    SEEN = "seen"


class ImportOptions(BaseModel):
    """How a file is imported."""

    dry_run: bool = Field(default=False, description="Tell what would be done, and do nothing.")
    picks: bool = Field(
        default=False,
        description="Fill free places of the five picks with the films rated best.",
    )


class MatchedRating(BaseModel):
    """A rating whose film is in the live catalogue."""

    line: int = Field(description="In the file.")
    film: FilmCard
    stars: float = Field(description="Of five.")
    verdict: Verdict


class UnmatchedRating(BaseModel):
    """A rating of a film that is not in the live catalogue."""

    line: int
    title: str
    year: int | None
    stars: float


class RefusedLine(BaseModel):
    """A line that is no rating."""

    line: int
    reason: str


class ImportReport(BaseModel):
    """What became of a file, or with `dry_run` would become of it."""

    import_id: UUID | None = Field(description="By which it can be undone; `null` in a dry run.")
    origin: Origin
    read: int = Field(description="Ratings in the file.")
    matched: int = Field(description="Films of them that are in the live catalogue.")
    likes: int = Field(description="Films newly liked.")
    dislikes: int = Field(description="Films newly disliked.")
    seen: int = Field(description="Films newly seen; a like or a dislike is seen, too.")
    known: int = Field(description="Films of which the person had said something: left as it was.")
    best: list[FilmCard] = Field(
        description="Up to five of the films rated best that are not picked yet: worth picking."
    )
    picked: list[str] = Field(description="Film ids that were added to the picks.")
    matches: list[MatchedRating] = Field(description="The first 500.")
    unmatched: list[UnmatchedRating] = Field(description="The first 500.")
    unmatched_count: int
    refused: list[RefusedLine] = Field(description="The first few lines that are no rating.")
    refused_count: int


class Import(BaseModel):
    """A file that was imported."""

    model_config = ConfigDict(from_attributes=True)

    id: UUID
    origin: Origin
    created_at: datetime
    likes: int
    dislikes: int
    seen: int


class Imports(BaseModel):
    """The files that were imported, newest first."""

    items: list[Import]
