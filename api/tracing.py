"""Where the time of one request goes, as spans of OpenTelemetry: by setting, and off by default."""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from typing import Protocol

from pydantic import Field
from starlette.types import ASGIApp, Receive, Scope, Send

from api.request_metrics import method_of, route_of
from api.sent_status import SentStatus
from catalogue.environment import EnvironmentSettings
from index.stages import Piece


class PackagesMissing(Exception):
    """Spans are asked for, and what sends them is not installed."""

    def __init__(self, missing: str) -> None:
        super().__init__(
            f"CINQ_OTLP_ENDPOINT is set, but {missing} is not installed: "
            "install the dependency group `trace`, or leave the setting out."
        )


class TracingSettings(EnvironmentSettings):
    """Where spans go."""

    otlp_endpoint: str = Field(
        default="",
        pattern=r"^(https?://[^\s]+)?$",
        description="Where spans of requests are sent by OTLP over HTTP, as in "
        "`http://collector:4318/v1/traces`. Needs the packages of the group `trace`. No spans "
        "when left out.",
    )
    otlp_share: float = Field(
        default=1.0, ge=0, le=1, description="Of how many requests spans are sent, as a share."
    )


class RequestSpan(Protocol):
    """The span of a request that is being answered."""

    def ended(self, method: str, route: str, status: int) -> None:
        """Say what it was."""


class Tracing(Protocol):
    """Who takes spans."""

    def request(self, scope: Scope) -> AbstractContextManager[RequestSpan]:
        """Open the span of a request; spans made until the block ends lie within it."""

    def answered(self, kind: str, asked: float, began: float, pieces: Sequence[Piece]) -> None:
        """Note an answer of the index: asked for, begun, and its stages, by `perf_counter`."""

    def close(self) -> None:
        """Send what is left."""


class RequestSpans:
    """Gives every request a span, named by the template of its route."""

    def __init__(self, app: ASGIApp, tracing: Tracing, prefix: str) -> None:
        self._app = app
        self._tracing = tracing
        self._prefix = prefix

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        sent = SentStatus(send)
        with self._tracing.request(scope) as span:
            try:
                await self._app(scope, receive, sent)
            finally:
                span.ended(method_of(scope), route_of(scope, self._prefix), sent.status)


def tracing_of(settings: TracingSettings) -> Tracing | None:
    """Return who takes the spans that the settings ask for; raise PackagesMissing, or None."""
    if not settings.otlp_endpoint:
        return None
    try:
        # Neither image nor test needs these packages otherwise.
        from api.spans import Spans, exporter  # noqa: PLC0415

        return Spans(exporter(settings.otlp_endpoint), settings.otlp_share)
    except ModuleNotFoundError as error:
        raise PackagesMissing(str(error.name)) from None
