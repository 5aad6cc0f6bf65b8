"""Forgotten passwords as JSON."""

from pydantic import BaseModel, ConfigDict, Field

from api.accounts.schemas import Email, NewPassword
from api.addresses.schemas import LinkToken


class ForgottenPassword(BaseModel):
    """Whose password is forgotten."""

    model_config = ConfigDict(extra="forbid")

    email: Email = Field(description="The e-mail address of the account.")


class ResetPassword(BaseModel):
    """A new password, and what allows to set it."""

    model_config = ConfigDict(extra="forbid")

    token: str = LinkToken
    password: NewPassword
