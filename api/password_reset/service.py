"""A new password for who forgot the old one, by mail."""

from sqlalchemy.ext.asyncio import AsyncSession

from api.accounts import links
from api.accounts import repository as accounts
from api.accounts.models import AccountRecord
from api.exceptions import LinkInvalid
from api.mail import throttle
from api.mail.letter import Occasion
from api.password_reset.schemas import ResetPassword
from api.sessions import repository as sessions
from api.visitor import Visitor
from api.wiring import Wiring


async def ask(wiring: Wiring, transaction: AsyncSession, email: str, visitor: Visitor) -> None:
    """Send a link to the person of an address; for an address nobody has do the same work."""
    key = accounts.email_key(email)
    await throttle.count(wiring, key, visitor)
    async with wiring.database.reading() as reading:
        account = await accounts.by_email(reading, key)
    if account is None:
        token = links.to_nothing(wiring)
        await wiring.letters.write_to_nobody(transaction, Occasion.RESET_PASSWORD, token)
    else:
        token = links.to_reset(wiring, account)
        await wiring.letters.write(transaction, Occasion.RESET_PASSWORD, account, token=token)


async def reset(wiring: Wiring, transaction: AsyncSession, given: ResetPassword) -> AccountRecord:
    """Return the account with its new password; raise LinkInvalid.

    Every browser is signed out. Whoever has the link reads the mail, so the address is confirmed.
    A second factor stays: signing in asks for it.
    """
    link = links.reset_link(wiring, given.token)
    async with wiring.database.reading() as reading:
        known = await reading.get(AccountRecord, link.account_id)
    if known is None or not link.fits(known):
        raise LinkInvalid
    password = given.password.get_secret_value()
    wiring.password_rules.check(password, known.email, known.display_name)
    renewed = await wiring.passwords.hash(password)
    await accounts.hold(transaction, known.id)
    account = await accounts.by_id(transaction, known.id)
    if not link.fits(account):
        raise LinkInvalid
    account.password_hash = renewed
    account.email_verified_at = account.email_verified_at or wiring.clock()
    await sessions.end_others(transaction, account.id, kept=None)
    await wiring.letters.write(transaction, Occasion.PASSWORD_CHANGED, account)
    return account
