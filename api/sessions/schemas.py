"""Sessions as JSON."""

from datetime import datetime
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from api.accounts.schemas import Email, GivenCode, GivenPassword


class Credentials(BaseModel):
    """What signing in needs."""

    model_config = ConfigDict(extra="forbid")

    email: Email = Field(description="The e-mail address of the account.")
    password: GivenPassword = Field(description="Its password.")
    code: GivenCode | None = Field(
        default=None,
        description="Needed when the account has a second factor: without it the answer is the "
        "problem `second-factor-needed`; send all three then.",
    )


class Session(BaseModel):
    """A browser in which the person is signed in."""

    id: UUID
    browser: str | None = Field(description="As in `Firefox`, when it was recognised.")
    system: str | None = Field(description="As in `Linux`, when it was recognised.")
    created_at: datetime
    seen_at: datetime = Field(description="To within a few minutes.")
    expires_at: datetime = Field(description="It ends then, or earlier when it is not used.")
    is_current: bool = Field(description="The session that asked.")


class Sessions(BaseModel):
    """The person's sessions, the one seen last first."""

    items: list[Session]
