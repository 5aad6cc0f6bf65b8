"""E-mail addresses: confirming them, and changing to another."""

from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from api.accounts import links, proof
from api.accounts import repository as accounts
from api.accounts.models import AccountRecord
from api.addresses.schemas import NewAddress
from api.caller import Caller
from api.exceptions import LinkInvalid
from api.mail import throttle
from api.mail.letter import Occasion
from api.sessions import repository as sessions
from api.visitor import Visitor
from api.wiring import Wiring


async def ask_again(
    wiring: Wiring, transaction: AsyncSession, caller: Caller, visitor: Visitor
) -> None:
    """Send the link that confirms the address once more, unless it is confirmed."""
    async with wiring.database.reading() as reading:
        account = await accounts.by_id(reading, caller.account_id)
    if account.email_verified_at is None:
        await throttle.count(wiring, account.email_key, visitor)
        await _write(wiring, transaction, Occasion.CONFIRM_ADDRESS, account, account.email)


async def change(
    wiring: Wiring, transaction: AsyncSession, caller: Caller, new: NewAddress, visitor: Visitor
) -> None:
    """Send a link to the new address; nothing changes until it is followed.

    An address that another account has is answered alike: its person gets a letter, and the link
    is missing from it.
    """
    account = await proof.check(wiring, caller, new, visitor)
    await throttle.count(wiring, accounts.email_key(new.email), visitor)
    async with wiring.database.reading() as reading:
        owner = await accounts.by_email(reading, accounts.email_key(new.email))
    if owner is None or owner.id == account.id:
        await _write(wiring, transaction, Occasion.CONFIRM_NEW_ADDRESS, account, new.email)
    else:
        await wiring.letters.write(transaction, Occasion.ADDRESS_IN_USE, owner)


async def confirm(wiring: Wiring, transaction: AsyncSession, token: str) -> AccountRecord:
    """Return the account whose address is confirmed; raise LinkInvalid.

    A changed address is told to the old one, and every browser signs in anew.
    """
    link = links.address_link(wiring, token)
    account = await transaction.get(AccountRecord, link.account_id)
    if account is None or account.email_key != link.before:
        raise LinkInvalid
    old, key = account.email, accounts.email_key(link.email)
    account.email_verified_at = wiring.clock()
    if key == account.email_key:
        return account
    account.email, account.email_key = link.email, key
    try:
        await transaction.flush()
    except IntegrityError:
        raise LinkInvalid from None
    await sessions.end_others(transaction, account.id, kept=None)
    await wiring.letters.write(
        transaction, Occasion.ADDRESS_CHANGED, account, to=old, email=account.email
    )
    return account


async def _write(
    wiring: Wiring,
    transaction: AsyncSession,
    occasion: Occasion,
    account: AccountRecord,
    email: str,
) -> None:
    token = links.to_confirm(wiring, account, email)
    await wiring.letters.write(transaction, occasion, account, to=email, token=token)
