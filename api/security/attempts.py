"""How often a sign-in may fail before the next attempt has to wait."""

import ipaddress
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

from api.exceptions import TooManyAttempts

_WINDOW_SECONDS = 900
_ADDRESS_FACTOR = 5
_MOST_KEYS = 20_000


@dataclass(slots=True)
class _Count:
    since_seconds: float
    failures: int


class Attempts:
    """Counts failures in memory, per account *and* address and per address alone.

    Nobody can lock a person out from elsewhere: an account is never closed as such. What is
    counted is bounded, the oldest forgotten first; it is not shared between processes and a
    restart forgets it. Behind it stands the bounded pool that hashes passwords.
    """

    def __init__(self, limit: int, now_seconds: Callable[[], float]) -> None:
        self._limit = limit
        self._now = now_seconds
        self._counts: OrderedDict[tuple[str, str], _Count] = OrderedDict()

    def check(self, account: str, address: str) -> None:
        """Raise TooManyAttempts when `account` may not be tried from `address` for now."""
        for key, limit in self._limits(account, address):
            count = self._current(key)
            if count and count.failures >= limit:
                wait = count.since_seconds + _WINDOW_SECONDS - self._now()
                raise TooManyAttempts(max(1, round(wait)))

    def failed(self, account: str, address: str) -> None:
        """Count one failure."""
        for key, _ in self._limits(account, address):
            count = self._current(key) or _Count(self._now(), 0)
            count.failures += 1
            self._counts[key] = count
        while len(self._counts) > _MOST_KEYS:
            self._counts.popitem(last=False)

    def succeeded(self, account: str, address: str) -> None:
        """Forget the failures of `account` from `address`."""
        self._counts.pop((account, network(address)), None)

    def _limits(self, account: str, address: str) -> list[tuple[tuple[str, str], int]]:
        place = network(address)
        return [((account, place), self._limit), (("", place), self._limit * _ADDRESS_FACTOR)]

    def _current(self, key: tuple[str, str]) -> _Count | None:
        count = self._counts.get(key)
        if count and self._now() - count.since_seconds >= _WINDOW_SECONDS:
            del self._counts[key]
            return None
        return count


def network(address: str) -> str:
    """Return the network one client is taken to have: an IPv4 address or an IPv6 /64."""
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return address
    if parsed.version == 4:  # noqa: PLR2004 - the version of the protocol
        return address
    return str(ipaddress.ip_network((parsed, 64), strict=False))
