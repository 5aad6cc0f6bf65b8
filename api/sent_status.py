"""What an answer began with, for whoever has to tell how a request ended."""

from starlette.types import Message, Send

_NOTHING_SENT = 499  # the client went away before an answer began


class SentStatus:
    """Passes an answer's messages on, and notes its status on the way."""

    def __init__(self, send: Send) -> None:
        self._send = send
        self.status = _NOTHING_SENT

    async def __call__(self, message: Message) -> None:
        """Pass `message` on."""
        if message["type"] == "http.response.start":
            self.status = message["status"]
        await self._send(message)
