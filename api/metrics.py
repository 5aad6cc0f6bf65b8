"""What the service counts and times, for Prometheus."""

import time

from prometheus_client import (
    CollectorRegistry,
    Counter,
    Gauge,
    GCCollector,
    Histogram,
    PlatformCollector,
    ProcessCollector,
    generate_latest,
)
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from index.manifest import Manifest

_SECONDS = (
    *(0.0005, 0.001, 0.002, 0.004, 0.008, 0.015, 0.03, 0.06, 0.125, 0.25, 0.5),
    *(1.0, 2.5, 5.0, 10.0),
)
# Whatever no route of the service answers is the web app's: a page, a file, or nothing.
_UNROUTED = "web"
_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})


class Metrics:
    """The metrics of one service, in a registry of its own."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        for collector in (ProcessCollector, PlatformCollector, GCCollector):
            collector(registry=self.registry)
        self.requests = self._counter(
            "http_requests", "HTTP requests answered.", "method", "route", "status"
        )
        self.latency = Histogram(
            "cinq_http_request_duration_seconds",
            "Time from the first byte of a request to the last of its answer.",
            ("method", "route"),
            buckets=_SECONDS,
            registry=self.registry,
        )
        self.recommendations = self._counter(
            "recommendations", "Lists of recommended films answered.", "audience"
        )
        self.searches = self._counter(
            "searches",
            "Searches answered, by what was searched and whether anything was found.",
            "kind",
            "found",
        )
        self.feedback = self._counter("feedback", "Feedback given.", "kind")
        self.sign_ins = self._counter("sign_ins", "Attempts to sign in.", "outcome")
        self.events = self._counter(
            "events", "Searches and lists noted for drift reports, or dropped.", "kind", "outcome"
        )
        self.mails = self._counter("mails", "Mails handed over, or not.", "outcome")
        self.model = self._gauge(
            "model_info", "1 for the version of the index that is live.", "version", "encoder"
        )
        self.model_created = self._gauge(
            "model_created_timestamp_seconds", "When the live index was built."
        )

        self.database_up = Gauge(
            "cinq_database_up", "1 while the database answers.", registry=self.registry
        )

    def _counter(self, name: str, meaning: str, *labels: str) -> Counter:
        return Counter(f"cinq_{name}", meaning, labels, registry=self.registry)

    def _gauge(self, name: str, meaning: str, *labels: str) -> Gauge:
        return Gauge(f"cinq_{name}", meaning, labels, registry=self.registry)

    def show_model(self, manifest: Manifest, version: str) -> None:
        """Show which version is live, in place of the one shown before."""
        self.model.clear()
        self.model.labels(version, manifest.encoder_name).set(1)
        self.model_created.set(manifest.created.timestamp())

    def exposition(self) -> bytes:
        """Return everything in the text format of Prometheus."""
        return generate_latest(self.registry)


class RequestMetrics:
    """Counts and times every request by the template of its route, never by its address."""

    def __init__(self, app: ASGIApp, metrics: Metrics, prefix: str) -> None:
        self._app = app
        self._metrics = metrics
        self._prefix = prefix

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started = time.perf_counter()
        status = 499  # nothing was sent: the client went away

        async def send_and_look(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self._app(scope, receive, send_and_look)
        finally:
            route = self._route(scope)
            method = scope["method"] if scope["method"] in _METHODS else "other"
            self._metrics.requests.labels(method, route, status).inc()
            self._metrics.latency.labels(method, route).observe(time.perf_counter() - started)

    def _route(self, scope: Scope) -> str:
        """Return the template of the route that answers, as in `/api/v1/films/{film_id}`."""
        template: str | None = getattr(scope.get("route"), "path_format", None)
        if template is None:
            return _UNROUTED
        # FastAPI tells it without the prefix under which its router was included.
        is_below = scope["path"].startswith(f"{self._prefix}/")
        return f"{self._prefix}{template}" if is_below else template
