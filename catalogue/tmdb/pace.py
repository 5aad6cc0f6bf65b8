"""Requests go out one after another, no faster than is polite."""

import asyncio
import time
from collections.abc import Awaitable, Callable

Sleep = Callable[[float], Awaitable[None]]


class Pace:
    """Gives turns, at most `per_second` of them a second; `hold` keeps everybody back for a while.

    `clock` and `sleep` are time's own unless a test brings others.
    """

    def __init__(
        self,
        per_second: float,
        clock: Callable[[], float] = time.monotonic,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        self._gap_seconds = 1 / per_second
        self._clock = clock
        self._sleep = sleep
        self._next = clock()
        self._held_until = self._next

    async def turn(self) -> None:
        """Return when it is the caller's turn."""
        while True:
            mine = max(self._next, self._clock())
            self._next = mine + self._gap_seconds
            await self.wait(mine - self._clock())
            # A hold that began in the meantime voids the turn: else all would rush out at its end.
            if self._clock() >= self._held_until:
                return

    def hold(self, seconds: float) -> None:
        """Give no turn for so many seconds."""
        self._held_until = max(self._held_until, self._clock() + seconds)
        self._next = max(self._next, self._held_until)

    async def wait(self, seconds: float) -> None:
        """Let so many seconds pass for the caller alone."""
        if seconds > 0:
            await self._sleep(seconds)
