"""Signing up, changing and leaving."""

from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from api.accounts import repository
from api.accounts.models import AccountRecord
from api.accounts.schemas import AccountChanges, NewAccount
from api.caller import Caller
from api.exceptions import EmailTaken, PasswordWrong
from api.sessions import repository as sessions
from api.sessions import service as signing_in
from api.wiring import Wiring


async def create(
    wiring: Wiring, transaction: AsyncSession, new: NewAccount, address: str
) -> tuple[AccountRecord, str]:
    """Return a new account and the secret of its first session.

    Raises EmailTaken, and TooManyAttempts before that can tell many addresses apart. The password
    is hashed before the database is asked anything, so that the write lock is not held meanwhile.
    """
    key = repository.email_key(new.email)
    wiring.attempts.check(key, address)
    account = AccountRecord(
        email=new.email,
        email_key=key,
        password_hash=await wiring.passwords.hash(new.password.get_secret_value()),
        display_name=new.display_name,
        locale=new.locale,
        created_at=wiring.clock(),
    )
    transaction.add(account)
    try:
        await transaction.flush()
    except IntegrityError:
        wiring.attempts.failed(key, address)
        raise EmailTaken from None
    return account, await signing_in.start(wiring, transaction, account.id)


async def change(
    wiring: Wiring,
    transaction: AsyncSession,
    caller: Caller,
    changes: AccountChanges,
    address: str,
) -> AccountRecord:
    """Return the account after `changes`; a new password signs out every other browser."""
    renewed = None
    if changes.password is not None and changes.current_password is not None:
        current = changes.current_password.get_secret_value()
        await check_password(wiring, caller, current, address)
        renewed = await wiring.passwords.hash(changes.password.get_secret_value())
    account = await repository.by_id(transaction, caller.account_id)
    if "display_name" in changes.model_fields_set:
        account.display_name = changes.display_name
    if "locale" in changes.model_fields_set:
        account.locale = changes.locale
    if renewed is not None:
        account.password_hash = renewed
        await sessions.end_others(transaction, account.id, kept=caller.session_id)
    return account


async def leave(
    wiring: Wiring, transaction: AsyncSession, caller: Caller, password: str, address: str
) -> None:
    """Delete the account and everything that belongs to it."""
    await check_password(wiring, caller, password, address)
    await repository.remove(transaction, caller.account_id)


async def check_password(wiring: Wiring, caller: Caller, password: str, address: str) -> None:
    """Raise PasswordWrong unless `password` is the caller's, or TooManyAttempts."""
    async with wiring.database.reading() as reading:
        account = await repository.by_id(reading, caller.account_id)
    wiring.attempts.check(account.email_key, address)
    if not await wiring.passwords.verify(password, account.password_hash):
        wiring.attempts.failed(account.email_key, address)
        raise PasswordWrong
    wiring.attempts.succeeded(account.email_key, address)
