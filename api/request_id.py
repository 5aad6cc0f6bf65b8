"""An id for each request: in the answer's headers, in problems and in every line of the log."""

import re
from contextvars import ContextVar
from uuid import uuid4

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

HEADER = "X-Request-ID"
# What a client or proxy gave is kept when it can do no harm in a log.
_ACCEPTED = re.compile(r"[A-Za-z0-9._-]{8,64}")

CURRENT: ContextVar[str | None] = ContextVar("request_id", default=None)
"""The id of the request that is being answered."""

TRACE: ContextVar[str | None] = ContextVar("trace_id", default=None)
"""The id of its trace, where spans are made."""


class RequestIds:
    """Gives every request an id, its own or the one that it brings, and answers with it."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        brought = Headers(scope=scope).get(HEADER, "")
        request_id = brought if _ACCEPTED.fullmatch(brought) else uuid4().hex

        async def send_with_id(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message)[HEADER] = request_id
            await send(message)

        token = CURRENT.set(request_id)
        try:
            await self._app(scope, receive, send_with_id)
        finally:
            CURRENT.reset(token)
