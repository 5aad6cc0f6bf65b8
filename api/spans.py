"""Spans as OpenTelemetry has them; imported only where they are asked for."""

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor, SpanExporter
from opentelemetry.sdk.trace.sampling import TraceIdRatioBased
from opentelemetry.trace import Span, SpanKind, StatusCode, set_span_in_context
from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator
from starlette.datastructures import Headers
from starlette.types import Scope

from api.request_id import CURRENT, TRACE
from index.stages import Piece

_OURS_TO_BLAME = 500


def exporter(endpoint: str) -> SpanExporter:
    """Return what sends spans by OTLP over HTTP; raise ModuleNotFoundError where it is missing."""
    from opentelemetry.exporter.otlp.proto.http.trace_exporter import (  # noqa: PLC0415 - optional
        OTLPSpanExporter,
    )

    return OTLPSpanExporter(endpoint=endpoint)


class Spans:
    """Makes spans of requests, answers and their stages, and hands them over in the background.

    They tell routes by template, statuses and request ids; nothing that somebody typed, and nobody.
    """

    def __init__(self, sends: SpanExporter, share: float) -> None:
        self._provider = TracerProvider(
            # By the id of the trace alone: no stranger decides what is kept.
            sampler=TraceIdRatioBased(share),
            resource=Resource.create({"service.name": "cinq"}),
            shutdown_on_exit=False,
        )
        self._provider.add_span_processor(BatchSpanProcessor(sends))
        self._tracer = self._provider.get_tracer("cinq")
        self._came_with = TraceContextTextMapPropagator()

    @contextmanager
    def request(self, scope: Scope) -> Iterator["_Request"]:
        """Open the span of a request, within the trace that it came with."""
        headers = Headers(scope=scope)
        brought = {name: headers[name] for name in ("traceparent",) if name in headers}
        with self._tracer.start_as_current_span(
            "request", context=self._came_with.extract(brought), kind=SpanKind.SERVER
        ) as span:
            token = TRACE.set(f"{span.get_span_context().trace_id:032x}")
            try:
                yield _Request(span)
            finally:
                TRACE.reset(token)

    def answered(self, kind: str, asked: float, began: float, pieces: Sequence[Piece]) -> None:
        """Note an answer and its stages, within the request that is being answered."""
        now = time.perf_counter()
        since_1970 = time.time_ns() - int(now * 1e9)

        def moment(seconds: float) -> int:
            return since_1970 + int(seconds * 1e9)

        answer = self._tracer.start_span(f"answer {kind}", start_time=moment(asked))
        within = set_span_in_context(answer)
        for name, started, ended in (("wait", asked, began), *pieces):
            span = self._tracer.start_span(name, context=within, start_time=moment(started))
            span.end(moment(ended))
        answer.end(moment(now))

    def close(self) -> None:
        """Send what is left."""
        self._provider.shutdown()


class _Request:
    def __init__(self, span: Span) -> None:
        self._span = span

    def ended(self, method: str, route: str, status: int) -> None:
        self._span.update_name(f"{method} {route}")
        self._span.set_attributes(
            {
                "http.request.method": method,
                "http.route": route,
                "http.response.status_code": status,
                "cinq.request_id": CURRENT.get() or "",
            }
        )
        if status >= _OURS_TO_BLAME:
            self._span.set_status(StatusCode.ERROR)
