"""Asking once more who somebody is, before what would hand the account to another."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from api.accounts import repository
from api.accounts.models import AccountRecord
from api.accounts.schemas import GivenCode, GivenPassword
from api.caller import Caller
from api.exceptions import PasswordWrong
from api.second_factor.check import check as check_code
from api.visitor import Visitor
from api.wiring import Wiring


class Proof(BaseModel):
    """What only the person knows and has."""

    model_config = ConfigDict(extra="forbid")

    current_password: Annotated[GivenPassword, Field(description="Asked once more.")]
    code: GivenCode | None = Field(
        default=None, description="Needed when the account has a second factor."
    )


async def check(wiring: Wiring, caller: Caller, given: Proof, visitor: Visitor) -> AccountRecord:
    """Return the caller's account when `given` proves that the caller is its person.

    Raises PasswordWrong, SecondFactorNeeded, SecondFactorWrong, or TooManyAttempts.
    """
    async with wiring.database.reading() as reading:
        account = await repository.by_id(reading, caller.account_id)
    await wiring.attempts.check(account.email_key, visitor)
    password = given.current_password.get_secret_value()
    if not await wiring.passwords.verify(password, account.password_hash):
        await wiring.attempts.failed(account.email_key, visitor)
        raise PasswordWrong
    await wiring.attempts.succeeded(account.email_key, visitor)
    await check_code(wiring, account, given.code, visitor)
    return account
