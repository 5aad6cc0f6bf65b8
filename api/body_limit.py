"""No request is read beyond a bound."""

from collections.abc import Mapping

from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.errors import too_large

_TOO_LARGE = 413


class BodyLimit:
    """Refuses a larger body: at once when it says its size, else as soon as it shows.

    `elsewhere` are the bounds of paths that have one of their own.
    """

    def __init__(
        self, app: ASGIApp, most_bytes: int, elsewhere: Mapping[str, int] | None = None
    ) -> None:
        self._app = app
        self._most_bytes = most_bytes
        self._elsewhere = elsewhere or {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        most_bytes = self._elsewhere.get(scope["path"], self._most_bytes)
        if _announced_bytes(scope) > most_bytes:
            await too_large()(scope, receive, send)
            return
        read_bytes = 0

        async def receive_within() -> Message:
            nonlocal read_bytes
            message = await receive()
            read_bytes += len(message.get("body", b""))
            if read_bytes > most_bytes:
                raise HTTPException(_TOO_LARGE)
            return message

        await self._app(scope, receive_within, send)


def _announced_bytes(scope: Scope) -> int:
    for name, value in scope["headers"]:
        if name == b"content-length" and value.isdigit():
            return int(value)
    return 0
