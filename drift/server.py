"""The drift service: a report every few hours, its gauges, and every kept report as a page."""

import asyncio
import logging
import socket
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import uvicorn
from jinja2 import Environment, PackageLoader
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from drift.errors import ReportUnknown
from drift.gauges import Gauges
from drift.kept_reports import KeptReports
from drift.settings import DriftSettings
from index.pipeline.run_metrics import RunMetrics

_LOG = logging.getLogger(__name__)
_TYPES = {".html": "text/html; charset=utf-8", ".json": "application/json"}
_PAGES = Environment(loader=PackageLoader("drift", "pages"), autoescape=True)
# Plotly, inside Evidently's pages, runs scripts and styles of its own; nothing is fetched.
_POLICY = "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:; frame-ancestors 'none'"
_RETRY_SECONDS = 300.0
Maker = Callable[[], Awaitable[bool]]


class DriftService:
    """Keeps reports coming; each is made in a process of its own, which takes its memory along."""

    def __init__(self, settings: DriftSettings, maker: Maker | None = None) -> None:
        self._settings = settings
        self._make = maker or made_apart
        self.kept = KeptReports(settings.reports, settings.drift_reports_kept)
        self.gauges = Gauges()
        # Where the service runs apart from the data dir, this one still tells of the pipeline.
        self.gauges.registry.register(RunMetrics(settings.data_dir))
        self._is_ready = False
        self.show_newest()

    @property
    def is_ready(self) -> bool:
        """Whether there is a report."""
        return self._is_ready

    def show_newest(self) -> None:
        """Show the newest report, whoever made it."""
        report = self.kept.newest()
        if report is not None:
            self.gauges.show(report)
            self._is_ready = True

    async def report_once(self) -> bool:
        """Make a report and show it; a failure is counted, and the last report stays."""
        made = await self._make()
        if not made:
            self.gauges.failed()
        await run_in_threadpool(self.show_newest)
        return made

    async def report_for_ever(self) -> None:
        """Make a report now and then every few hours; one that failed is tried again sooner."""
        usual = self._settings.drift_every_hours * 3600
        while True:
            made = await self.report_once()
            await asyncio.sleep(usual if made else min(usual, _RETRY_SECONDS))


async def made_apart() -> bool:
    """Make a report in another process; tell whether it was made."""
    process = await asyncio.create_subprocess_exec(sys.executable, "-m", "drift")
    try:
        return await process.wait() == 0
    except asyncio.CancelledError:
        with suppress(ProcessLookupError):
            process.terminate()
        await process.wait()
        raise


def create_app(service: DriftService, *, reporting: bool = True) -> Starlette:
    """Return the application; with `reporting` it makes reports by itself."""

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        task = asyncio.create_task(service.report_for_ever()) if reporting else None
        yield
        if task:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task

    answers = _Answers(service)
    return Starlette(
        routes=[
            Route("/", lambda _: RedirectResponse("/reports")),
            Route("/livez", lambda _: JSONResponse({"status": "ok"})),
            Route("/readyz", answers.ready),
            Route("/metrics", answers.metrics),
            Route("/reports", answers.reports),
            Route("/reports/latest", answers.latest),
            Route("/reports/{name}", answers.report),
            Route("/reports/{name}/{file}", answers.file),
        ],
        exception_handlers={ReportUnknown: _unknown},
        lifespan=lifespan,
    )


class _Answers:
    """What each route answers."""

    def __init__(self, service: DriftService) -> None:
        self._service = service

    def ready(self, _: Request) -> Response:
        if self._service.is_ready:
            return JSONResponse({"status": "ok"})
        return JSONResponse({"status": "no report yet"}, status_code=503)

    def metrics(self, _: Request) -> Response:
        text = self._service.gauges.exposition()
        return Response(text, media_type="text/plain; version=0.0.4; charset=utf-8")

    def reports(self, request: Request) -> Response:
        kept = self._service.kept
        if "text/html" not in request.headers.get("accept", ""):
            return JSONResponse({"reports": kept.names()})
        shown = []
        for name in kept.names():
            with suppress(ReportUnknown):
                shown.append(kept.report(name))
        return _page("reports.html", reports=shown)

    def latest(self, _: Request) -> Response:
        names = self._service.kept.names()
        if not names:
            raise ReportUnknown("There is no report yet.")
        return RedirectResponse(f"/reports/{names[0]}", status_code=307)

    def report(self, request: Request) -> Response:
        name = request.path_params["name"]
        if "text/html" not in request.headers.get("accept", "text/html"):
            return Response(
                self._service.kept.file(name, "report.json"), media_type=_TYPES[".json"]
            )
        return _page("report.html", report=self._service.kept.report(name))

    def file(self, request: Request) -> Response:
        name, file = request.path_params["name"], request.path_params["file"]
        content = self._service.kept.file(name, file)
        headers = {"Content-Security-Policy": _POLICY, "X-Content-Type-Options": "nosniff"}
        return Response(content, media_type=_TYPES[Path(file).suffix], headers=headers)


def serve(settings: DriftSettings) -> None:
    """Serve until SIGINT or SIGTERM; raise OSError when something else listens there."""
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s: %(message)s")
    listening = socket.create_server((settings.drift_host, settings.drift_port))
    host, port = listening.getsockname()[:2]
    _LOG.info("Drift reports at http://%s:%d/reports", host, port)
    app = create_app(DriftService(settings))
    config = uvicorn.Config(app, log_config=None, access_log=False, server_header=False)
    uvicorn.Server(config).run(sockets=[listening])


def _page(template: str, **values: object) -> Response:
    text = _PAGES.get_template(template).render(**values)
    headers = {"Content-Security-Policy": _POLICY, "X-Content-Type-Options": "nosniff"}
    return HTMLResponse(text, headers=headers)


def _unknown(_: Request, error: Exception) -> Response:
    return JSONResponse({"title": str(error)}, status_code=404)
