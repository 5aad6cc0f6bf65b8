"""Turning the second factor on and off."""

from sqlalchemy.ext.asyncio import AsyncSession

from api.accounts import proof
from api.accounts import repository as accounts
from api.accounts.models import AccountRecord
from api.accounts.proof import Proof
from api.caller import Caller
from api.exceptions import SecondFactorNotBegun, SecondFactorOn, SecondFactorWrong
from api.mail.letter import Occasion
from api.second_factor import check, codes, repository
from api.second_factor.schemas import RecoveryCodes, SecondFactor, SecondFactorSetup
from api.sessions import service as sessions
from api.visitor import Visitor
from api.wiring import Wiring


async def state(transaction: AsyncSession, caller: Caller) -> SecondFactor:
    """Return whether the caller has a second factor."""
    account = await accounts.by_id(transaction, caller.account_id)
    left = await repository.count_recovery_codes(transaction, account.id)
    return SecondFactor(
        is_on=account.totp_since is not None, since=account.totp_since, recovery_codes_left=left
    )


async def begin(
    wiring: Wiring, transaction: AsyncSession, caller: Caller, given: Proof, visitor: Visitor
) -> SecondFactorSetup:
    """Return the secret for an authenticator; raise SecondFactorOn when there is one already."""
    await proof.check(wiring, caller, given, visitor)
    account = await _held(transaction, caller)
    if account.totp_since is not None:
        raise SecondFactorOn
    secret = codes.new_secret()
    account.totp_sealed = check.sealed(wiring, account.id, secret)
    account.totp_step = None
    address = codes.address(secret, account.email)
    return SecondFactorSetup(secret=secret, address=address, picture=codes.picture(address))


async def confirm(
    wiring: Wiring, transaction: AsyncSession, caller: Caller, code: str, visitor: Visitor
) -> tuple[AccountRecord, RecoveryCodes, str | None]:
    """Turn the second factor on with a code of it; return recovery codes and a session secret.

    Raises SecondFactorNotBegun or SecondFactorOn, SecondFactorWrong, or TooManyAttempts.
    """
    async with wiring.database.reading() as reading:
        known = await accounts.by_id(reading, caller.account_id)
    await wiring.code_attempts.check(known.email_key, visitor)
    secret = check.secret_of(wiring, known)
    if known.totp_since is not None:
        raise SecondFactorOn
    if secret is None:
        raise SecondFactorNotBegun
    step = codes.matching_step(secret, codes.plain(code), wiring.clock())
    if step is None:
        await wiring.code_attempts.failed(known.email_key, visitor)
        raise SecondFactorWrong
    account = await _held(transaction, caller)
    if account.totp_sealed != known.totp_sealed or account.totp_since is not None:
        raise SecondFactorNotBegun
    account.totp_since, account.totp_step = wiring.clock(), step
    await wiring.letters.write(transaction, Occasion.SECOND_FACTOR_ON, account)
    made = await _make_recovery_codes(wiring, transaction, account)
    return account, made, await sessions.renew(wiring, transaction, caller)


async def turn_off(
    wiring: Wiring, transaction: AsyncSession, caller: Caller, given: Proof, visitor: Visitor
) -> tuple[AccountRecord, str | None]:
    """Turn the second factor off; return the account and a new secret of the session."""
    await proof.check(wiring, caller, given, visitor)
    account = await _held(transaction, caller)
    was_on = account.totp_since is not None
    account.totp_sealed = account.totp_since = account.totp_step = None
    await repository.replace_recovery_codes(transaction, account.id, ())
    if not was_on:
        return account, None
    await wiring.letters.write(transaction, Occasion.SECOND_FACTOR_OFF, account)
    return account, await sessions.renew(wiring, transaction, caller)


async def renew_recovery_codes(
    wiring: Wiring, transaction: AsyncSession, caller: Caller, given: Proof, visitor: Visitor
) -> RecoveryCodes:
    """Return new recovery codes in place of those there are; raise SecondFactorNotBegun."""
    await proof.check(wiring, caller, given, visitor)
    account = await _held(transaction, caller)
    if account.totp_since is None:
        raise SecondFactorNotBegun
    return await _make_recovery_codes(wiring, transaction, account)


async def _held(transaction: AsyncSession, caller: Caller) -> AccountRecord:
    await accounts.hold(transaction, caller.account_id)
    return await accounts.by_id(transaction, caller.account_id)


async def _make_recovery_codes(
    wiring: Wiring, transaction: AsyncSession, account: AccountRecord
) -> RecoveryCodes:
    made = codes.new_recovery_codes()
    digests = [wiring.digests.of_recovery_code(account.id, codes.plain(code)) for code in made]
    await repository.replace_recovery_codes(transaction, account.id, digests)
    return RecoveryCodes(codes=made)
