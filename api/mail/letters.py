"""Writing to the people of accounts, in their language, with links into the web app."""

from sqlalchemy.ext.asyncio import AsyncSession

from api.accounts.models import AccountRecord
from api.mail.letter import Letter, Occasion, written
from api.mail.outbox import Outbox

_PAGES = {
    Occasion.CONFIRM_ADDRESS: "confirm",
    Occasion.CONFIRM_NEW_ADDRESS: "confirm",
    Occasion.RESET_PASSWORD: "reset",
    Occasion.ADDRESS_IN_USE: "sign-in",
}


class Letters:
    """Writes letters and puts them into the outbox."""

    def __init__(self, outbox: Outbox, site: str) -> None:
        self._outbox = outbox
        self._site = site

    async def write(
        self,
        transaction: AsyncSession,
        occasion: Occasion,
        account: AccountRecord,
        *,
        to: str | None = None,
        token: str = "",
        **values: str,
    ) -> None:
        """Write to an account, or about it to another address."""
        letter = self._letter(occasion, account.locale, to or account.email, token, **values)
        await self._outbox.put(transaction, letter, account.id)

    async def write_to_nobody(
        self, transaction: AsyncSession, occasion: Occasion, token: str
    ) -> None:
        """Do the same work for an address that has no account; nothing is sent."""
        await self._outbox.put(transaction, self._letter(occasion, "en", "", token))

    def _letter(
        self, occasion: Occasion, locale: str, to: str, token: str, **values: str
    ) -> Letter:
        # Behind the "#", a token reaches neither logs nor other sites.
        place = f"#{token}" if token else ""
        link = f"{self._site}/{_PAGES.get(occasion, '')}{place}"
        return written(occasion, locale, to, link, **values)
