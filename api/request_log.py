"""A line in the log for each request, and one in the audit log when it was about security."""

import time

from starlette.types import ASGIApp, Receive, Scope, Send

from api.audit import event_of
from api.logs import AUDIT, REQUESTS
from api.sent_status import SentStatus


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
        sent = SentStatus(send)
        try:
            await self._app(scope, receive, sent)
        finally:
            _write(scope, sent.status, time.perf_counter() - started)


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
