"""Work that goes on beside the requests, round after round, begun and ended in one way."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress

from api.exceptions import ServiceFailure

_LOG = logging.getLogger(__name__)
GRACE_SECONDS = 2.0


class Rounds:
    """Does one thing every `pause_seconds`, or as soon as it is nudged.

    A round that fails is logged, and the next one is made all the same. At the end the round
    under way may finish: cancelled in the middle of a statement, it would leave a connection that
    nobody ends. One that takes longer than a moment is cancelled nevertheless.
    """

    def __init__(
        self,
        what: str,
        work: Callable[[], Awaitable[None]],
        pause_seconds: float,
        *,
        pauses_first: bool = False,
    ) -> None:
        self._what = what
        self._work = work
        self._pause_seconds = pause_seconds
        self._pauses_first = pauses_first
        self._wake = asyncio.Event()
        self._is_ending = False

    @property
    def is_ending(self) -> bool:
        """Whether no further round is made; long ones look at it."""
        return self._is_ending

    def nudge(self) -> None:
        """Have the next round made at once."""
        self._wake.set()

    def end(self) -> None:
        """Make no further round."""
        self._is_ending = True
        self._wake.set()

    @asynccontextmanager
    async def going(self) -> AsyncIterator[None]:
        """Make rounds until the block ends."""
        task = asyncio.create_task(self._go(), name=self._what)
        try:
            yield
        finally:
            self.end()
            await asyncio.wait({task}, timeout=GRACE_SECONDS)
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task

    async def _go(self) -> None:
        if self._pauses_first:
            await self._pause()
        while not self._is_ending:
            self._wake.clear()
            try:
                await self._work()
            except ServiceFailure as failure:
                _LOG.warning("%s: not this time. %s", self._what, failure)
            except Exception:  # noqa: BLE001 - a mistake in one round must not end the others
                _LOG.exception("%s: something failed on our side.", self._what)
            await self._pause()

    async def _pause(self) -> None:
        if not self._is_ending:
            with suppress(TimeoutError):
                await asyncio.wait_for(self._wake.wait(), self._pause_seconds)
