"""Accounts as JSON."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated, Literal
from uuid import UUID

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    EmailStr,
    Field,
    SecretStr,
    model_validator,
)

from api.text_line import TextLine


def _can_be_hashed(password: SecretStr) -> SecretStr:
    try:
        password.get_secret_value().encode()
    except UnicodeEncodeError:
        raise ValueError("holds half a character") from None
    return password


Locale = Literal["en", "fr"]
NewPassword = Annotated[
    SecretStr,
    Field(
        min_length=8,
        max_length=200,
        description="At least eight characters.",
        examples=["a long pass phrase of five"],
    ),
    AfterValidator(_can_be_hashed),
]
# What is only compared may be anything a password once was.
GivenPassword = Annotated[
    SecretStr,
    Field(min_length=1, max_length=200, examples=["a long pass phrase of five"]),
    AfterValidator(_can_be_hashed),
]
GivenCode = Annotated[
    str,
    Field(
        min_length=1,
        max_length=64,
        description="Six digits of the authenticator, or a recovery code.",
        examples=["123456"],
    ),
]
Email = Annotated[EmailStr, Field(max_length=254, examples=["ada@example.com"])]


class NewAccount(BaseModel):
    """What signing up needs."""

    model_config = ConfigDict(extra="forbid")

    email: Email = Field(description="Where the person can be reached; also the sign-in name.")
    password: NewPassword
    display_name: TextLine | None = Field(
        default=None, description="How to greet the person.", examples=["Ada"]
    )
    locale: Locale = Field(default="en", description="The language of the web app.")


class AccountChanges(BaseModel):
    """What to change; whatever is left out stays."""

    model_config = ConfigDict(extra="forbid")

    display_name: TextLine | None = Field(
        default=None, description="`null` removes it.", examples=["Ada"]
    )
    locale: Locale = Field(default="en", description="The language of the web app.")
    password: NewPassword | None = Field(default=None, description="A new password.")
    current_password: GivenPassword | None = Field(
        default=None, description="Needed to change the password."
    )
    code: GivenCode | None = Field(
        default=None, description="Needed, too, when the account has a second factor."
    )

    @model_validator(mode="after")
    def _a_new_password_needs_the_old_one(self) -> "AccountChanges":
        if self.password is not None and self.current_password is None:
            raise ValueError("send `current_password` to change the password")
        return self


class Farewell(BaseModel):
    """What deleting an account needs."""

    model_config = ConfigDict(extra="forbid")

    password: GivenPassword = Field(description="The current password, asked once more.")
    code: GivenCode | None = Field(
        default=None, description="Needed when the account has a second factor."
    )


class EmailStatus(StrEnum):
    """What is known of the e-mail address."""

    VERIFIED = "verified"
    PENDING = "pending"
    UNCHECKED = "unchecked"


class Account(BaseModel):
    """A person's account."""

    id: UUID
    email: str
    email_status: EmailStatus = Field(
        description="`pending`: a mail asks to confirm it. `unchecked`: nobody asks here."
    )
    second_factor: bool = Field(description="Whether signing in needs a code, too.")
    display_name: str | None
    locale: Locale
    created_at: datetime


class SignUpPending(BaseModel):
    """The same for every address: a mail says how to go on."""

    email: str = Field(description="Where the mail goes.")
    email_status: Literal[EmailStatus.PENDING] = EmailStatus.PENDING
