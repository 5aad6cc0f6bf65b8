"""No request takes for ever, neither its body to arrive nor its answer to be made or taken."""

import asyncio

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.errors import answer_to
from api.exceptions import RequestTooSlow, ServiceBusy


class TimeLimit:
    """Ends a request that is not over in time: 408 when it did not arrive whole, else 503."""

    def __init__(self, app: ASGIApp, seconds: float) -> None:
        self._app = app
        self._seconds = seconds

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        has_arrived, has_begun = not _has_body(Headers(scope=scope)), False

        async def receive_and_note() -> Message:
            nonlocal has_arrived
            message = await receive()
            has_arrived = not message.get("more_body", False)
            return message

        async def send_and_note(message: Message) -> None:
            nonlocal has_begun
            has_begun = True
            await send(message)

        try:
            async with asyncio.timeout(self._seconds) as limit:
                await self._app(scope, receive_and_note, send_and_note)
        except TimeoutError:
            if has_begun or not limit.expired():
                raise
            failure = ServiceBusy() if has_arrived else RequestTooSlow()
            await answer_to(failure)(scope, receive, send)


def _has_body(headers: Headers) -> bool:
    return headers.get("content-length", "0") != "0" or "transfer-encoding" in headers
