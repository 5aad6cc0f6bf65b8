"""The live model as JSON."""

from datetime import datetime

from pydantic import BaseModel, Field


class Model(BaseModel):
    """Which version of the index is live, where it comes from and how good it is."""

    version: str
    created: datetime = Field(description="When the bundle was built.")
    promoted_at: datetime | None = Field(description="When it went live.")
    git_commit: str | None = Field(description="The code it was built by.")
    catalogue_digest: str = Field(description="The films it was built from.")
    ratings_digest: str | None = Field(description="The ratings it learned from.")
    encoder: str = Field(description="The text encoder.")
    counts: dict[str, int]
    metrics: dict[str, float] = Field(description="Its quality when it was evaluated.")
