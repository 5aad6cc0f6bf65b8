"""Every answer that comes from the index says from which version, in a header too."""

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

HEADER = "X-Model-Version"
STATE = "model_version"
"""Under this name the request's state holds the version that was taken for it."""


class ModelVersion:
    """Adds the header, to problems and to 304 as well."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""

        async def send_with_version(message: Message) -> None:
            version = scope.get("state", {}).get(STATE)
            if message["type"] == "http.response.start" and version is not None:
                MutableHeaders(scope=message)[HEADER] = version
            await send(message)

        await self._app(scope, receive, send_with_version)
