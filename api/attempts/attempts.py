"""How often an attempt may fail before the next one has to wait."""

import ipaddress
from collections.abc import Callable
from datetime import datetime, timedelta

from api.attempts import repository
from api.database import Database
from api.exceptions import TooManyAttempts
from api.security.digests import Digests
from api.visitor import Visitor

WINDOW = timedelta(minutes=15)
ADDRESS_FACTOR = 5
ACCOUNT_FACTOR = 10


class Attempts:
    """Counts failures in the database, so that all processes of a service count together.

    Three counts bound what strangers may try: of one account from one address (`limit`), of any
    account from one address (5 × limit), of one account from anywhere (10 × limit). A browser
    that signed in to the account before is known by its device cookie and has a count of its
    own, so nobody locks a person out from elsewhere, however often they fail.
    """

    def __init__(
        self,
        purpose: str,
        limit: int,
        database: Database,
        digests: Digests,
        clock: Callable[[], datetime],
        *,
        account_factor: int = ACCOUNT_FACTOR,
    ) -> None:
        self._purpose = purpose
        self._limit = limit
        self._database = database
        self._digests = digests
        self._clock = clock
        self._account_factor = account_factor

    async def check(self, account: str, visitor: Visitor) -> None:
        """Raise TooManyAttempts when `account` may not be tried by `visitor` for now."""
        limits = self._limits(account, visitor)
        now = self._clock()
        async with self._database.reading() as transaction:
            counts = await repository.counted(transaction, limits, now - WINDOW, now)
        waits = [one.since + WINDOW - now for one in counts if one.failures >= limits[one.digest]]
        if waits:
            raise TooManyAttempts(max(1, round(max(waits).total_seconds())))

    async def failed(self, account: str, visitor: Visitor) -> None:
        """Count one failure; it stays counted whatever becomes of the request."""
        now = self._clock()
        async with self._database.writing() as transaction:
            await repository.forget_before(transaction, now - WINDOW)
            limits = self._limits(account, visitor)
            await repository.add(transaction, limits, now, now - WINDOW)

    async def succeeded(self, account: str, visitor: Visitor) -> None:
        """Forget the failures of `account` by `visitor`; most have none, and nothing is written."""
        counts = [self._of_both(account, visitor)]
        device = self._device(account, visitor)
        if device is not None:
            counts.append(device)
        now = self._clock()
        async with self._database.reading() as transaction:
            found = await repository.counted(transaction, counts, now - WINDOW, now)
        if found:
            async with self._database.writing() as transaction:
                await repository.forget(transaction, [one.digest for one in found])

    def _limits(self, account: str, visitor: Visitor) -> dict[bytes, int]:
        device = self._device(account, visitor)
        if device is not None:
            return {device: self._limit}
        place = network(visitor.address)
        return {
            self._of_both(account, visitor): self._limit,
            self._name("address", place): self._limit * ADDRESS_FACTOR,
            self._name("account", account): self._limit * self._account_factor,
        }

    def _of_both(self, account: str, visitor: Visitor) -> bytes:
        return self._name("both", account, network(visitor.address))

    def _name(self, *what: str) -> bytes:
        return self._digests.of_attempts(self._purpose, *what)

    def _device(self, account: str, visitor: Visitor) -> bytes | None:
        name = self._digests.device(account, visitor.device)
        return None if name is None else self._name("device", account, name)


def network(address: str) -> str:
    """Return the network one client is taken to have: an IPv4 address or an IPv6 /64."""
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return address
    if parsed.version == 4:  # noqa: PLR2004 - the version of the protocol
        return address
    return str(ipaddress.ip_network((parsed, 64), strict=False))
