import json
import logging
import subprocess
import sys
from uuid import uuid4

import httpx
import pytest
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
from opentelemetry.sdk.trace import ReadableSpan
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import StatusCode

from api.film_answers import FilmAnswers
from api.logs import JsonLines
from api.request_id import CURRENT, TRACE
from api.settings import Settings
from api.spans import Spans
from api.tracing import tracing_of
from tests.api.service import API, running
from tests.monitoring.listeners import answering

pytestmark = pytest.mark.anyio
TRACE_ID = "0af7651916cd43dd8448eb211c80319c"


@pytest.fixture
def engine() -> str:
    """Spans are the same on every database."""
    return "sqlite"


async def spans_of(
    settings: Settings, films: FilmAnswers | None, *asked: httpx.Request, share: float = 1.0
) -> list[ReadableSpan]:
    """Return the spans of some requests."""
    kept = InMemorySpanExporter()
    async with (
        running(settings, films, tracing=Spans(kept, share)) as service,
        service.browser() as browser,
    ):
        for request in asked:
            await browser.send(request)
    return list(kept.get_finished_spans())


def get(path: str, **headers: str) -> httpx.Request:
    return httpx.Request("GET", f"http://cinq.test{path}", headers=headers)


def times(span: ReadableSpan) -> tuple[int, int]:
    assert span.start_time is not None
    assert span.end_time is not None
    return span.start_time, span.end_time


def named(spans: list[ReadableSpan], name: str) -> ReadableSpan:
    return next(span for span in spans if span.name == name)


async def test_a_search_is_a_span_of_its_route_with_its_stages_inside(
    settings: Settings, films: FilmAnswers
) -> None:
    spans = await spans_of(
        settings, films, get(f"{API}/search?q=a robot alone on earth, {uuid4()}")
    )
    request, answer = named(spans, f"GET {API}/search"), named(spans, "answer search")
    assert answer.parent is not None
    assert answer.parent.span_id == request.context.span_id
    stages = [
        span for span in spans if span.parent and span.parent.span_id == answer.context.span_id
    ]
    assert {"wait", "encode", "search", "rank"} <= {span.name for span in stages}
    for stage in stages:
        began, ended = times(stage)
        assert times(answer)[0] <= began <= ended <= times(answer)[1]


async def test_spans_tell_the_request_id_and_nothing_that_was_typed(
    settings: Settings, films: FilmAnswers
) -> None:
    asked = get(f"{API}/search?q=secretwords", **{"X-Request-ID": "request-12345"})
    spans = await spans_of(settings, films, asked)
    told = named(spans, f"GET {API}/search").attributes
    assert told == {
        "http.request.method": "GET",
        "http.route": f"{API}/search",
        "http.response.status_code": 200,
        "cinq.request_id": "request-12345",
    }
    assert "secretwords" not in "".join(span.to_json() for span in spans)


async def test_a_request_goes_on_with_the_trace_that_it_came_with(
    settings: Settings, films: FilmAnswers
) -> None:
    came = get("/livez", traceparent=f"00-{TRACE_ID}-b7ad6b7169203331-01")
    (span,) = await spans_of(settings, films, came)
    assert f"{span.context.trace_id:032x}" == TRACE_ID


async def test_a_failure_of_ours_is_a_failed_span(settings: Settings) -> None:
    spans = await spans_of(settings, None, get(f"{API}/search?q=robots"))
    assert named(spans, f"GET {API}/search").status.status_code is StatusCode.ERROR


async def test_no_span_is_made_of_requests_that_are_not_drawn(
    settings: Settings, films: FilmAnswers
) -> None:
    assert await spans_of(settings, films, get("/livez"), share=0.0) == []


def test_a_line_of_the_log_bears_both_ids() -> None:
    record = logging.LogRecord("cinq", logging.INFO, "", 0, "done", (), None)
    CURRENT.set("request-12345")
    token = TRACE.set(TRACE_ID)
    line = json.loads(JsonLines().format(record))
    TRACE.reset(token)
    CURRENT.set(None)
    assert (line["request_id"], line["trace_id"]) == ("request-12345", TRACE_ID)
    assert "trace_id" not in json.loads(JsonLines().format(record))


def test_without_the_setting_there_are_no_spans() -> None:
    assert tracing_of(Settings()) is None


def test_spans_are_sent_by_otlp_to_the_address_of_the_setting() -> None:
    taken: list[ExportTraceServiceRequest] = []

    def take(body: bytes) -> bytes:
        taken.append(ExportTraceServiceRequest.FromString(body))
        return b""

    with answering(take) as port:
        tracing = tracing_of(Settings(otlp_endpoint=f"http://127.0.0.1:{port}/v1/traces"))
        assert tracing is not None
        with tracing.request({"type": "http", "headers": []}) as span:
            span.ended("GET", "/livez", 200)
        tracing.close()
    (resource,) = taken[0].resource_spans
    assert resource.scope_spans[0].spans[0].name == "GET /livez"


def test_the_service_says_which_package_is_missing() -> None:
    without = "import sys; sys.modules['opentelemetry.sdk'] = None\n"
    start = "from cli.main import main\nsys.argv = ['cinq', 'serve']\nmain()"
    done = subprocess.run(
        [sys.executable, "-c", without + start],
        env={
            "PYTHONPATH": ":".join(sys.path),
            "CINQ_OTLP_ENDPOINT": "http://127.0.0.1:9/v1/traces",
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert (
        "CINQ_OTLP_ENDPOINT is set, but opentelemetry.sdk.resources is not installed" in done.stderr
    )
    assert "Traceback" not in done.stderr
