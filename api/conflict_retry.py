"""Requests whose transaction lost against another are done again, out of sight of the client."""

import asyncio
import random

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.errors import answer_to
from api.exceptions import TransactionConflict

_FIRST_PAUSE_SECONDS = 0.01


class ConflictRetry:
    """Does a request again when the database says that its transaction has to be.

    Answers leave after the commit, so nothing was sent yet when that is known; what was read of
    the body is given again.
    """

    def __init__(self, app: ASGIApp, attempts: int = 4) -> None:
        self._app = app
        self._attempts = attempts

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        as_it_came = dict(scope)
        body = _Replayed(receive)
        for attempt in range(1, self._attempts + 1):
            try:
                await self._app(scope, body.receive, send)
            except TransactionConflict as conflict:
                if attempt == self._attempts:
                    await answer_to(conflict)(scope, receive, send)
                    return
                await asyncio.sleep(_FIRST_PAUSE_SECONDS * 2**attempt * random.random())
                # Routing wrote into the scope.
                scope.clear()
                scope.update(as_it_came)
                body.rewind()
            else:
                return


class _Replayed:
    """What was received, from the start as often as it is asked for."""

    def __init__(self, receive: Receive) -> None:
        self._receive = receive
        self._heard: list[Message] = []
        self._at = 0

    def rewind(self) -> None:
        """Begin again."""
        self._at = 0

    async def receive(self) -> Message:
        """Return the next message."""
        if self._at == len(self._heard):
            self._heard.append(await self._receive())
        self._at += 1
        return self._heard[self._at - 1]
