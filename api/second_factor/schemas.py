"""Second factors as JSON."""

from datetime import datetime

from pydantic import BaseModel, ConfigDict, Field

from api.accounts.schemas import GivenCode


class SecondFactor(BaseModel):
    """Whether signing in needs a code, too."""

    is_on: bool
    since: datetime | None
    recovery_codes_left: int


class SecondFactorSetup(BaseModel):
    """What an authenticator needs; the second factor is on once a code of it is confirmed."""

    secret: str = Field(description="In base32, to be typed where no camera is.")
    address: str = Field(description="As an `otpauth:` address.")
    picture: str = Field(description="The address as a QR code: the `data:` URI of an SVG.")


class SecondFactorCode(BaseModel):
    """A code that the authenticator shows."""

    model_config = ConfigDict(extra="forbid")

    code: GivenCode


class RecoveryCodes(BaseModel):
    """Codes for when the authenticator is lost: shown this once, each works once."""

    codes: list[str] = Field(description="They replace all codes made before.")
