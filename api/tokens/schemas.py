"""Personal tokens as JSON."""

from datetime import datetime
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from api.text_line import TextLine


class NewToken(BaseModel):
    """What making a token needs."""

    model_config = ConfigDict(extra="forbid")

    name: TextLine = Field(description="What it is for.", examples=["my script"])


class Token(BaseModel):
    """A token, without its secret."""

    model_config = ConfigDict(from_attributes=True)

    id: UUID
    name: str = Field(description="What it is for.")
    created_at: datetime
    last_used_at: datetime | None = Field(description="To within a few minutes.")


class CreatedToken(BaseModel):
    """A token just made: the only time its secret is shown."""

    id: UUID
    name: str = Field(description="What it is for.")
    token: str = Field(description="The secret: send it as `Authorization: Bearer …`.")
    created_at: datetime


class Tokens(BaseModel):
    """The person's tokens, newest first."""

    items: list[Token]
