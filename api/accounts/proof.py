"""Asking once more who somebody is, before what would hand the account to another."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from api.accounts import repository
from api.accounts.models import AccountRecord
from api.accounts.schemas import GivenPassword
from api.caller import Caller
from api.exceptions import PasswordWrong
from api.visitor import Visitor
from api.wiring import Wiring


class Proof(BaseModel):
    """What only the person knows."""

    model_config = ConfigDict(extra="forbid")

    current_password: Annotated[GivenPassword, Field(description="Asked once more.")]


async def check(wiring: Wiring, caller: Caller, password: str, visitor: Visitor) -> AccountRecord:
    """Return the caller's account; raise PasswordWrong unless `password` is its, or wait."""
    async with wiring.database.reading() as reading:
        account = await repository.by_id(reading, caller.account_id)
    await wiring.attempts.check(account.email_key, visitor)
    if not await wiring.passwords.verify(password, account.password_hash):
        await wiring.attempts.failed(account.email_key, visitor)
        raise PasswordWrong
    await wiring.attempts.succeeded(account.email_key, visitor)
    return account
