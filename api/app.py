"""The service as an ASGI application."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import UTC, datetime
from functools import cache
from typing import Any

from anyio import to_thread
from fastapi import APIRouter, FastAPI
from fastapi.routing import APIRoute
from starlette.routing import BaseRoute

from api import errors, health, reference_page
from api.accounts.routes import router as accounts
from api.addresses.routes import router as addresses
from api.answer_threads import AnswerThreads
from api.attempts.attempts import Attempts
from api.database import Database
from api.database_migration import migrated
from api.document import complete
from api.events.log import EventLog
from api.feedback.routes import router as feedback
from api.films.routes import router as films
from api.imports.desk import ImportDesk
from api.imports.routes import IMPORT
from api.imports.routes import router as imports
from api.index_source import index_source
from api.live_index import IndexSource, LiveIndex
from api.mail import throttle
from api.mail.letters import Letters
from api.mail.outbox import Outbox
from api.mail.postman import AbsentPostman, LogPostman, Postman, SmtpPostman
from api.map.routes import router as film_map
from api.map.service import MapDrawer
from api.metrics import Metrics
from api.middleware import middleware
from api.model.routes import router as model
from api.password_reset.routes import router as password_reset
from api.picks.routes import router as picks
from api.privacy.routes import router as privacy
from api.privacy.tidying import tidying
from api.recommendations.routes import router as recommendations
from api.search.routes import router as search
from api.second_factor.routes import router as second_factor
from api.security.digests import Digests
from api.security.password_rules import PasswordRules
from api.security.passwords import Passwords
from api.security.seals import Seals
from api.served_films import ServedFilms
from api.sessions.routes import router as sessions
from api.settings import Settings
from api.tokens.routes import router as tokens
from api.tracing import Tracing, tracing_of
from api.vocabulary.routes import router as vocabulary
from api.web import WebApp
from api.wiring import Clock, Wiring
from index.pipeline.run_metrics import RunMetrics

PREFIX = "/api/v1"
VERSION = "1.0.0"
_CODES = 5
# Routes are looked for in this order: what is asked most comes first.
_AREAS = (
    recommendations,
    films,
    search,
    picks,
    feedback,
    film_map,
    vocabulary,
    model,
    accounts,
    addresses,
    password_reset,
    second_factor,
    sessions,
    privacy,
    imports,
    tokens,
)
_DESCRIPTION = "Choose five films you love, get five films you will love."


class Service(FastAPI):
    """The application, with a complete OpenAPI document."""

    def openapi(self) -> dict[str, Any]:
        """Return the document."""
        if self.openapi_schema is None:
            self.openapi_schema = complete(super().openapi())
        return self.openapi_schema


def create_app_from_environment() -> FastAPI:
    """Return the service that the environment describes."""
    return create_app(Settings.from_environment())


def create_app(
    settings: Settings,
    *,
    source: IndexSource | None = None,
    clock: Clock | None = None,
    tracing: Tracing | None = None,
) -> FastAPI:
    """Return a whole service; nothing is opened before its lifespan begins."""
    tracing = tracing or tracing_of(settings)
    metrics = Metrics()
    metrics.registry.register(RunMetrics(settings.data_dir))
    app = Service(
        title="Cinq",
        version=VERSION,
        description=_DESCRIPTION,
        routes=_routes(),
        lifespan=_lifespan(settings, metrics, tracing, source, clock),
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
        openapi_url="/openapi.json" if settings.shows_docs else None,
        telemetry={"tracing": False, "metrics": False, "logs": False},
        middleware=middleware(
            settings, metrics, tracing, PREFIX, {f"{PREFIX}{IMPORT}": settings.max_import_bytes}
        ),
    )
    errors.install(app)
    if settings.shows_docs:
        app.include_router(reference_page.router)
    app.router.default = WebApp(settings.web_dir)
    return app


@cache
def _routes() -> list[BaseRoute]:
    """Return the routes that every service of a process shares: reading them takes a while."""
    routes = APIRouter(generate_unique_id_function=_operation_id)
    api = APIRouter(prefix=PREFIX)
    for area in _AREAS:
        api.include_router(area)
    routes.include_router(api)
    routes.include_router(health.router)
    return routes.routes


def _lifespan(
    settings: Settings,
    metrics: Metrics,
    tracing: Tracing | None,
    source: IndexSource | None,
    clock: Clock | None,
) -> Callable[[FastAPI], AbstractAsyncContextManager[None]]:
    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        wiring = _wire(settings, metrics, tracing, source, clock or _now)
        app.state.wiring = wiring
        try:
            with wiring.live_index.following():
                async with (
                    migrated(settings, wiring.database),
                    wiring.outbox.sending(),
                    wiring.events.writing(),
                    tidying(wiring.database, settings, wiring.clock),
                ):
                    yield
        finally:
            wiring.passwords.close()
            wiring.answer_threads.close()
            wiring.import_desk.close()
            await wiring.database.close()
            if tracing is not None:
                await to_thread.run_sync(tracing.close)

    return lifespan


def _wire(
    settings: Settings,
    metrics: Metrics,
    tracing: Tracing | None,
    source: IndexSource | None,
    clock: Clock,
) -> Wiring:
    database = Database(
        settings.database,
        settings.database_limits,
        note=lambda reason: metrics.database_failures.labels(reason).inc(),
    )
    digests, seals = Digests(settings.secret()), Seals(settings.secret())
    outbox = Outbox(database, seals, _postman(settings), metrics, clock)
    return Wiring(
        settings=settings,
        clock=clock,
        database=database,
        digests=digests,
        seals=seals,
        passwords=Passwords(
            time_cost=settings.argon2_time_cost,
            memory_kib=settings.argon2_memory_kib,
            threads=settings.argon2_threads,
        ),
        password_rules=PasswordRules(),
        attempts=Attempts("sign-in", settings.login_attempts, database, digests, clock),
        mail_attempts=Attempts("mail", throttle.MAILS, database, digests, clock),
        # Only who knows the password gets as far as guessing codes, so no stranger locks out.
        code_attempts=Attempts("code", _CODES, database, digests, clock, account_factor=1),
        outbox=outbox,
        letters=Letters(outbox, settings.site),
        live_index=_live_index(settings, metrics, source),
        answer_threads=AnswerThreads(settings.answer_threads, metrics, tracing),
        import_desk=ImportDesk(),
        maps=MapDrawer(),
        metrics=metrics,
        served_films=ServedFilms(metrics),
        events=EventLog(database, metrics, clock, is_on=settings.event_log),
    )


def _live_index(settings: Settings, metrics: Metrics, source: IndexSource | None) -> LiveIndex:
    return LiveIndex(
        source or index_source(settings, metrics.index),
        settings.index_poll_seconds,
        metrics=metrics.index,
        note=lambda result: metrics.reloads.labels(result).inc(),
    )


def _postman(settings: Settings) -> Postman:
    if settings.smtp_url is None:
        return AbsentPostman() if settings.is_production else LogPostman()
    return SmtpPostman(settings.smtp_url.get_secret_value(), settings.mail_from)


def _now() -> datetime:
    return datetime.now(UTC)


def _operation_id(route: APIRoute) -> str:
    """Return the name of the route's function as clients write it: `listSuggestions`."""
    first, *rest = route.name.split("_")
    return first + "".join(word.capitalize() for word in rest)
