"""A circuit breaker: what is known to be down is not asked again at once."""

import time
from collections.abc import Callable


class Circuit:
    """Open while something is down; each time it has rested, one caller may try.

    Not thread-safe: it belongs to one event loop.
    """

    def __init__(
        self, rest_seconds: float = 1.0, now_seconds: Callable[[], float] = time.monotonic
    ) -> None:
        self._rest_seconds = rest_seconds
        self._now = now_seconds
        self._rests_until: float | None = None
        self._trying: object = None

    def allows(self, caller: object) -> bool:
        """Tell whether `caller` may try; who was told yes may ask again until it is over."""
        if self._rests_until is None or (self._trying is caller and caller is not None):
            return True
        if self._now() < self._rests_until:
            return False
        self._rests_until = self._now() + self._rest_seconds
        self._trying = caller
        return True

    def failed(self) -> None:
        """Note that it is down."""
        self._rests_until = self._now() + self._rest_seconds
        self._trying = None

    def succeeded(self) -> None:
        """Note that it answers."""
        self._rests_until = self._trying = None
