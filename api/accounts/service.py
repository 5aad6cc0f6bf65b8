"""Signing up, changing and leaving."""

from dataclasses import dataclass

from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from api.accounts import links, proof, repository
from api.accounts.models import AccountRecord
from api.accounts.proof import Proof
from api.accounts.schemas import Account, AccountChanges, EmailStatus, Farewell, NewAccount
from api.caller import Caller
from api.exceptions import EmailTaken, TooManyAttempts
from api.mail import throttle
from api.mail.letter import Occasion
from api.sessions import service as signing_in
from api.visitor import Visitor
from api.wiring import Wiring


@dataclass(frozen=True, slots=True)
class SignedUp:
    """A new account and the secret of its first session."""

    account: AccountRecord
    secret: str


def shown(wiring: Wiring, account: AccountRecord) -> Account:
    """Return an account as it is answered."""
    status = EmailStatus.UNCHECKED
    if account.email_verified_at is not None:
        status = EmailStatus.VERIFIED
    elif wiring.settings.verification != "off":
        status = EmailStatus.PENDING
    return Account(
        id=account.id,
        email=account.email,
        email_status=status,
        second_factor=account.totp_since is not None,
        display_name=account.display_name,
        locale=account.locale,
        created_at=account.created_at,
    )


async def create(
    wiring: Wiring, transaction: AsyncSession, new: NewAccount, visitor: Visitor
) -> SignedUp | None:
    """Return a new account, or None when its address has to be confirmed first.

    In that case an address that has an account is answered in the same way after the same work,
    and its person is told by mail. Otherwise raises EmailTaken, and TooManyAttempts before that
    can tell many addresses apart. The password is hashed before the database is asked anything,
    so that the write lock is not held meanwhile.
    """
    is_silent = wiring.settings.verification == "required"
    account = await _drafted(wiring, new, visitor)
    is_told = await _may_be_told(wiring, account.email_key, visitor)
    async with wiring.database.reading() as reading:
        owner = await repository.by_email(reading, account.email_key)
    if owner is None:
        transaction.add(account)
        try:
            await transaction.flush()
        except IntegrityError:
            # Somebody else took it since it was looked up.
            raise EmailTaken from None
    elif not is_silent:
        await wiring.attempts.failed(account.email_key, visitor)
        raise EmailTaken
    if is_told:
        await _ask_to_confirm(wiring, transaction, owner or account)
    if is_silent:
        return None
    return SignedUp(account, await signing_in.start(wiring, transaction, account.id, visitor))


async def _drafted(wiring: Wiring, new: NewAccount, visitor: Visitor) -> AccountRecord:
    key, now = repository.email_key(new.email), wiring.clock()
    password = new.password.get_secret_value()
    wiring.password_rules.check(password, new.email, new.display_name)
    await wiring.attempts.check(key, visitor)
    return AccountRecord(
        email=new.email,
        email_key=key,
        password_hash=await wiring.passwords.hash(password),
        display_name=new.display_name,
        locale=new.locale,
        created_at=now,
        active_at=now,
        email_verified_at=None,
    )


async def _may_be_told(wiring: Wiring, key: str, visitor: Visitor) -> bool:
    """Tell whether a new account is written to; raise TooManyAttempts where it has to be."""
    if wiring.settings.verification == "off":
        return False
    try:
        await throttle.count(wiring, key, visitor)
    except TooManyAttempts:
        if wiring.settings.verification == "required":
            raise
        return False
    return True


async def _ask_to_confirm(
    wiring: Wiring, transaction: AsyncSession, account: AccountRecord
) -> None:
    is_open = account.email_verified_at is not None
    occasion = Occasion.ADDRESS_IN_USE if is_open else Occasion.CONFIRM_ADDRESS
    token = links.to_confirm(wiring, account, account.email)
    await wiring.letters.write(transaction, occasion, account, token="" if is_open else token)


async def change(
    wiring: Wiring,
    transaction: AsyncSession,
    caller: Caller,
    changes: AccountChanges,
    visitor: Visitor,
) -> tuple[AccountRecord, str | None]:
    """Return the account after `changes`, and the new secret of the session if it needs one.

    A new password signs out every other browser, and the person is told by mail.
    """
    renewed = None
    if changes.password is not None and changes.current_password is not None:
        given = Proof(current_password=changes.current_password, code=changes.code)
        known = await proof.check(wiring, caller, given, visitor)
        password = changes.password.get_secret_value()
        wiring.password_rules.check(password, known.email, known.display_name)
        renewed = await wiring.passwords.hash(password)
    account = await repository.by_id(transaction, caller.account_id)
    if "display_name" in changes.model_fields_set:
        account.display_name = changes.display_name
    if "locale" in changes.model_fields_set:
        account.locale = changes.locale
    if renewed is None:
        return account, None
    account.password_hash = renewed
    await wiring.letters.write(transaction, Occasion.PASSWORD_CHANGED, account)
    return account, await signing_in.renew(wiring, transaction, caller)


async def leave(
    wiring: Wiring, transaction: AsyncSession, caller: Caller, farewell: Farewell, visitor: Visitor
) -> None:
    """Delete the account and everything that belongs to it."""
    given = Proof(current_password=farewell.password, code=farewell.code)
    await proof.check(wiring, caller, given, visitor)
    await repository.remove(transaction, caller.account_id)
