"""E-mail addresses as JSON."""

from pydantic import BaseModel, ConfigDict, Field

from api.accounts.proof import Proof
from api.accounts.schemas import Email

LinkToken = Field(
    min_length=1,
    max_length=2000,
    description="What stands behind the `#` of the link in the mail.",
    examples=["gAAAAABrB3pm"],
)


class NewAddress(Proof):
    """What a new e-mail address needs."""

    email: Email = Field(description="Where the mail with the link goes.")


class Confirmation(BaseModel):
    """What shows that somebody reads the mail of an address."""

    model_config = ConfigDict(extra="forbid")

    token: str = LinkToken


class ConfirmedAddress(BaseModel):
    """The address an account has from now on."""

    email: str
