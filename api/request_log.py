"""A line in the log for each request, and one in the audit log when it was about security."""

import time

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.audit import event_of
from api.logs import AUDIT, REQUESTS


class RequestLog:
    """Logs what was asked by the template of its route, how it ended and how long it took."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started = time.perf_counter()
        status = 499

        async def send_and_note(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self._app(scope, receive, send_and_note)
        finally:
            _write(scope, status, time.perf_counter() - started)


def _write(scope: Scope, status: int, seconds: float) -> None:
    route = getattr(scope.get("route"), "path_format", "web")
    fields = {
        "method": scope["method"],
        "route": route,
        "status": status,
        "milliseconds": round(seconds * 1000, 1),
    }
    REQUESTS.info("request", extra={"fields": fields})
    event = event_of(getattr(scope.get("route"), "name", None), status)
    if event is not None:
        account = scope.get("state", {}).get("account_id")
        whose = {} if account is None else {"account_id": str(account)}
        AUDIT.info(event, extra={"fields": {"event": event, "status": status, **whose}})
