"""A circuit breaker: what is known to be down is not asked again at once."""

import time
from collections.abc import Callable


class Circuit:
    """Open while something is down; lets one attempt through each time it has rested.

    Not thread-safe: it belongs to one event loop.
    """

    def __init__(
        self, rest_seconds: float = 1.0, now_seconds: Callable[[], float] = time.monotonic
    ) -> None:
        self._rest_seconds = rest_seconds
        self._now = now_seconds
        self._rests_until: float | None = None

    @property
    def is_open(self) -> bool:
        """Tell whether the last attempt failed."""
        return self._rests_until is not None

    def allows(self) -> bool:
        """Tell whether to try; while open, one caller is told yes after each rest."""
        if self._rests_until is None:
            return True
        if self._now() < self._rests_until:
            return False
        self.failed()
        return True

    def failed(self) -> None:
        """Note that it is down."""
        self._rests_until = self._now() + self._rest_seconds

    def succeeded(self) -> None:
        """Note that it answers."""
        self._rests_until = None
