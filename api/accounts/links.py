"""What links in mails carry: sealed, dated, and void once what they are about has changed."""

import hashlib
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from api.accounts.models import AccountRecord
from api.exceptions import LinkInvalid
from api.wiring import Wiring

_CONFIRM, _RESET = "confirm-address", "reset-password"
CONFIRM_LIFETIME = timedelta(days=1)
RESET_LIFETIME = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class AddressLink:
    """A link that shows who reads the mail of `email`, given when the account had `before`."""

    account_id: UUID
    email: str
    before: str


@dataclass(frozen=True, slots=True)
class ResetLink:
    """A link that gives an account a new password, once."""

    account_id: UUID
    state: str

    def fits(self, account: AccountRecord) -> bool:
        """Tell whether the account still has the password and address it had."""
        return self.state == _state(account)


def to_confirm(wiring: Wiring, account: AccountRecord, email: str) -> str:
    """Return the token of a link that confirms `email` for an account."""
    content = {"account": account.id.hex, "email": email, "before": account.email_key}
    return wiring.seals.close(_CONFIRM, content, wiring.clock())


def to_reset(wiring: Wiring, account: AccountRecord) -> str:
    """Return the token of a link that gives an account a new password."""
    content = {"account": account.id.hex, "state": _state(account)}
    return wiring.seals.close(_RESET, content, wiring.clock())


def to_nothing(wiring: Wiring) -> str:
    """Return what costs as much as a token to reset and opens nothing."""
    content = {"account": UUID(int=0).hex, "state": hashlib.sha256(b"").hexdigest()}
    return wiring.seals.close("nothing", content, wiring.clock())


def address_link(wiring: Wiring, token: str) -> AddressLink:
    """Return the link that `token` is of; raise LinkInvalid."""
    content = wiring.seals.open(_CONFIRM, token, wiring.clock(), CONFIRM_LIFETIME)
    if content is None:
        raise LinkInvalid
    return AddressLink(UUID(content["account"]), content["email"], content["before"])


def reset_link(wiring: Wiring, token: str) -> ResetLink:
    """Return the link that `token` is of; raise LinkInvalid."""
    content = wiring.seals.open(_RESET, token, wiring.clock(), RESET_LIFETIME)
    if content is None:
        raise LinkInvalid
    return ResetLink(UUID(content["account"]), content["state"])


def _state(account: AccountRecord) -> str:
    kept = f"{account.password_hash}\n{account.email_key}"
    return hashlib.sha256(kept.encode()).hexdigest()
