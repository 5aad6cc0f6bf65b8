"""Holding a code against the second factor of an account."""

from uuid import UUID

from api.accounts.models import AccountRecord
from api.exceptions import SecondFactorNeeded, SecondFactorWrong
from api.mail.letter import Occasion
from api.second_factor import codes, repository
from api.visitor import Visitor
from api.wiring import Wiring

_PURPOSE = "second-factor"


def sealed(wiring: Wiring, account_id: UUID, secret: str) -> str:
    """Return what is kept of an authenticator's secret."""
    content = {"account": account_id.hex, "secret": secret}
    return wiring.seals.close(_PURPOSE, content, wiring.clock())


def secret_of(wiring: Wiring, account: AccountRecord) -> str | None:
    """Return the secret of an account's authenticator, None when there is none of its own."""
    content = wiring.seals.open(_PURPOSE, account.totp_sealed or "", wiring.clock())
    if content is None or content["account"] != account.id.hex:
        return None
    return content["secret"]


async def check(
    wiring: Wiring, account: AccountRecord, given: str | None, visitor: Visitor
) -> None:
    """Take a code of the account's second factor, if it has one; each works once.

    The password is known to be right. Raises SecondFactorNeeded without a code,
    SecondFactorWrong, or TooManyAttempts.
    """
    if account.totp_since is None:
        return
    if given is None:
        raise SecondFactorNeeded
    await wiring.code_attempts.check(account.email_key, visitor)
    code = codes.plain(given)
    use = _use_authenticator if codes.is_of_authenticator(code) else _use_recovery_code
    if not await use(wiring, account, code):
        await wiring.code_attempts.failed(account.email_key, visitor)
        raise SecondFactorWrong
    await wiring.code_attempts.succeeded(account.email_key, visitor)


async def _use_authenticator(wiring: Wiring, account: AccountRecord, code: str) -> bool:
    secret = secret_of(wiring, account)
    step = codes.matching_step(secret, code, wiring.clock()) if secret else None
    if step is None:
        return False
    async with wiring.database.writing() as writing:
        return await repository.use_step(writing, account.id, step)


async def _use_recovery_code(wiring: Wiring, account: AccountRecord, code: str) -> bool:
    digest = wiring.digests.of_recovery_code(account.id, code)
    async with wiring.database.writing() as writing:
        if not await repository.use_recovery_code(writing, account.id, digest):
            return False
        left = await repository.count_recovery_codes(writing, account.id)
        occasion = Occasion.RECOVERY_CODE_USED
        await wiring.letters.write(writing, occasion, account, left=str(left))
    return True
