"""Letters leave through here: written in the transaction that causes them, sent afterwards."""

import asyncio
import logging
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import asdict
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import event
from sqlalchemy.ext.asyncio import AsyncSession

from api.database import Database
from api.mail import repository
from api.mail.letter import Letter
from api.mail.models import MailRecord
from api.mail.postman import Postman
from api.metrics import Metrics
from api.rounds import Rounds
from api.security.seals import Seals

_LOG = logging.getLogger(__name__)
_PURPOSE = "mail"
_LOOK_EVERY_SECONDS = 10.0
_LEASE = timedelta(minutes=2)
PAUSES = tuple(timedelta(minutes=minutes) for minutes in (1, 5, 20, 60, 240))
"""How long to wait after each failure; after the last one a letter is given up."""


class Outbox:
    """Keeps letters until the postman has taken them, across restarts and between replicas."""

    def __init__(
        self,
        database: Database,
        seals: Seals,
        postman: Postman,
        metrics: Metrics,
        clock: Callable[[], datetime],
    ) -> None:
        self._database = database
        self._seals = seals
        self._postman = postman
        self._metrics = metrics
        self._clock = clock
        self._rounds = Rounds("Sending letters", self.send_due, _LOOK_EVERY_SECONDS)

    async def put(
        self, transaction: AsyncSession, letter: Letter, account_id: UUID | None = None
    ) -> None:
        """Have `letter` sent once the transaction is committed, and only then.

        A letter to nobody costs the same and goes nowhere: who watches the service answer cannot
        tell the two apart.
        """
        now = self._clock()
        sealed = self._seals.close(_PURPOSE, asdict(letter), now)
        transaction.add(MailRecord(account_id=account_id, sealed=sealed, tries=0, due_at=now))
        await transaction.flush()
        event.listen(transaction.sync_session, "after_commit", self._on_commit, once=True)

    def sending(self) -> AbstractAsyncContextManager[None]:
        """Send letters until the block ends."""
        return self._rounds.going()

    async def send_due(self) -> None:
        """Send every letter that is due."""
        while not self._rounds.is_ending and await self._send_one():
            pass

    def _on_commit(self, _session: object) -> None:
        self._rounds.nudge()

    async def _send_one(self) -> bool:
        """Send the letter that waits longest; tell whether there was one."""
        now = self._clock()
        async with self._database.reading() as reading:
            if not await repository.is_due(reading, now):
                return False
        async with self._database.writing() as writing:
            mail = await repository.take(writing, now, now + _LEASE)
        if mail is None:
            return True
        content = self._seals.open(_PURPOSE, mail.sealed, now)
        letter = Letter(**content) if content else None
        until = await self._delivered(letter, mail.tries) if letter and letter.to else None
        async with self._database.writing() as writing:
            if until is None:
                await repository.remove(writing, mail.id)
            else:
                await repository.postpone(writing, mail.id, until)
        return True

    async def _delivered(self, letter: Letter, tries: int) -> datetime | None:
        """Hand a letter over; return when to try again, None when it is done or given up."""
        try:
            await asyncio.to_thread(self._postman.deliver, letter)
        except (OSError, ValueError) as error:
            # The message of the error may hold the address, so its kind alone is logged.
            kind = type(error).__name__
            if tries > len(PAUSES):
                self._metrics.mails.labels("given up").inc()
                _LOG.error("A mail was given up after %d tries: %s.", tries, kind)
                return None
            self._metrics.mails.labels("failed").inc()
            pause = PAUSES[tries - 1]
            _LOG.warning("A mail could not be sent (try %d): %s; again in %s.", tries, kind, pause)
            return self._clock() + pause
        self._metrics.mails.labels("sent").inc()
        return None
