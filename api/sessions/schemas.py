"""Signing in, as JSON."""

from pydantic import BaseModel, ConfigDict, Field

from api.accounts.schemas import Email, GivenPassword


class Credentials(BaseModel):
    """What signing in needs."""

    model_config = ConfigDict(extra="forbid")

    email: Email = Field(description="The e-mail address of the account.")
    password: GivenPassword = Field(description="Its password.")
