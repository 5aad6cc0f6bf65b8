"""Counting and timing every request."""

import time
from functools import cache

from starlette.types import ASGIApp, Receive, Scope, Send

from api.metrics import Metrics
from api.sent_status import SentStatus

# Whatever no route of the service answers is the web app's: a page, a file, or nothing.
_UNROUTED = "web"
_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})


class RequestMetrics:
    """Counts and times every request by the template of its route, never by its address."""

    def __init__(self, app: ASGIApp, metrics: Metrics, prefix: str) -> None:
        self._app = app
        self._count, self._time = cache(metrics.requests.labels), cache(metrics.latency.labels)
        self._prefix = prefix

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
            route, method = route_of(scope, self._prefix), method_of(scope)
            self._count(method, route, sent.status).inc()
            self._time(method, route).observe(time.perf_counter() - started)


def method_of(scope: Scope) -> str:
    """Return the method of a request; anybody's invention is `other`."""
    return scope["method"] if scope["method"] in _METHODS else "other"


def route_of(scope: Scope, prefix: str) -> str:
    """Return the template of the route that answers, as in `/api/v1/films/{film_id}`."""
    template: str | None = getattr(scope.get("route"), "path_format", None)
    if template is None:
        return _UNROUTED
    # FastAPI tells it without the prefix under which its router was included.
    is_below = scope["path"].startswith(f"{prefix}/")
    return f"{prefix}{template}" if is_below else template
