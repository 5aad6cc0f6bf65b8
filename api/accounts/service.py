"""Signing up, changing and leaving."""

from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from api.accounts import repository
from api.accounts.models import AccountRecord
from api.accounts.schemas import AccountChanges, NewAccount
from api.caller import Caller
from api.exceptions import EmailTaken, PasswordWrong
from api.sessions import service as signing_in
from api.visitor import Visitor
from api.wiring import Wiring


async def create(
    wiring: Wiring, transaction: AsyncSession, new: NewAccount, visitor: Visitor
) -> tuple[AccountRecord, str]:
    """Return a new account and the secret of its first session.

    Raises EmailTaken, and TooManyAttempts before that can tell many addresses apart. The password
    is hashed before the database is asked anything, so that the write lock is not held meanwhile.
    """
    key = repository.email_key(new.email)
    password = new.password.get_secret_value()
    wiring.password_rules.check(password, new.email, new.display_name)
    await wiring.attempts.check(key, visitor)
    account = AccountRecord(
        email=new.email,
        email_key=key,
        password_hash=await wiring.passwords.hash(password),
        display_name=new.display_name,
        locale=new.locale,
        created_at=wiring.clock(),
    )
    async with wiring.database.reading() as reading:
        is_taken = await repository.by_email(reading, key) is not None
    if is_taken:
        await wiring.attempts.failed(key, visitor)
        raise EmailTaken
    transaction.add(account)
    try:
        await transaction.flush()
    except IntegrityError:
        # Somebody else took it since it was looked up.
        raise EmailTaken from None
    return account, await signing_in.start(wiring, transaction, account.id, visitor)


async def change(
    wiring: Wiring,
    transaction: AsyncSession,
    caller: Caller,
    changes: AccountChanges,
    visitor: Visitor,
) -> tuple[AccountRecord, str | None]:
    """Return the account after `changes`, and the new secret of the session if it needs one.

    A new password signs out every other browser.
    """
    renewed = None
    if changes.password is not None and changes.current_password is not None:
        current = changes.current_password.get_secret_value()
        known = await check_password(wiring, caller, current, visitor)
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
    return account, await signing_in.renew(wiring, transaction, caller)


async def leave(
    wiring: Wiring, transaction: AsyncSession, caller: Caller, password: str, visitor: Visitor
) -> None:
    """Delete the account and everything that belongs to it."""
    await check_password(wiring, caller, password, visitor)
    await repository.remove(transaction, caller.account_id)


async def check_password(
    wiring: Wiring, caller: Caller, password: str, visitor: Visitor
) -> AccountRecord:
    """Return the caller's account; raise PasswordWrong unless `password` is its, or wait."""
    async with wiring.database.reading() as reading:
        account = await repository.by_id(reading, caller.account_id)
    await wiring.attempts.check(account.email_key, visitor)
    if not await wiring.passwords.verify(password, account.password_hash):
        await wiring.attempts.failed(account.email_key, visitor)
        raise PasswordWrong
    await wiring.attempts.succeeded(account.email_key, visitor)
    return account
