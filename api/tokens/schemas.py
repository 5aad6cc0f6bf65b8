"""Personal tokens as JSON."""

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from api.text_line import TextLine

Scope = Literal["read", "write"]
_LONGEST_DAYS = 366


def _split(scopes: object) -> object:
    return scopes.split() if isinstance(scopes, str) else scopes


class NewToken(BaseModel):
    """What making a token needs."""

    model_config = ConfigDict(extra="forbid", strict=True)

    name: TextLine = Field(description="What it is for.", examples=["my script"])
    scopes: list[Scope] = Field(
        default=["read", "write"],
        min_length=1,
        max_length=2,
        description="`read` asks, `write` changes picks and feedback.",
    )
    expires_in_days: int = Field(
        default=90, ge=1, le=_LONGEST_DAYS, description="After so many days it opens nothing."
    )


class Token(BaseModel):
    """A token, without its secret."""

    model_config = ConfigDict(from_attributes=True)

    id: UUID
    name: str = Field(description="What it is for.")
    scopes: Annotated[list[Scope], BeforeValidator(_split)] = Field(description="What it may do.")
    created_at: datetime
    expires_at: datetime | None = Field(description="It opens nothing from then on.")
    last_used_at: datetime | None = Field(description="To within a few minutes.")


class CreatedToken(Token):
    """A token just made: the only time its secret is shown."""

    token: str = Field(description="The secret: send it as `Authorization: Bearer …`.")


class Tokens(BaseModel):
    """The person's tokens, newest first."""

    items: list[Token]
