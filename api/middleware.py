"""What every request passes on its way in, and every answer on its way out, outermost first."""

from typing import cast

from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.types import Scope

from api.body_limit import BodyLimit
from api.conflict_retry import ConflictRetry
from api.errors import UnexpectedErrors
from api.metrics import Metrics
from api.model_version import HEADER as MODEL_VERSION
from api.model_version import ModelVersion
from api.rate_limit import RateLimit, RateLimits
from api.request_id import HEADER, RequestIds
from api.request_log import RequestLog
from api.request_metrics import RequestMetrics
from api.security.headers import SecurityHeaders
from api.settings import Settings
from api.time_limit import TimeLimit
from api.tokens import service as tokens
from api.tracing import RequestSpans, Tracing
from api.wiring import Wiring

_TOKEN_FACTOR = 2
_METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")
_ASKED = ("Authorization", "Content-Type", "If-None-Match", HEADER)
_TOLD = ("ETag", "RateLimit", "RateLimit-Policy", "Retry-After", MODEL_VERSION, HEADER)


def middleware(
    settings: Settings,
    metrics: Metrics,
    tracing: Tracing | None,
    prefix: str,
    larger_bodies: dict[str, int],
) -> list[Middleware]:
    """Return the layers around the routes under `prefix`."""
    layers = [
        Middleware(RequestIds),
        *([Middleware(RequestSpans, tracing=tracing, prefix=prefix)] if tracing else []),
        Middleware(RequestLog),
        Middleware(RequestMetrics, metrics=metrics, prefix=prefix),
        Middleware(SecurityHeaders),
        Middleware(ModelVersion),
    ]
    if settings.cors_origins:
        # Without credentials: another site's page acts with a token, never with a cookie.
        layers.append(
            Middleware(
                CORSMiddleware,
                allow_origins=settings.cors_origins,
                allow_methods=_METHODS,
                allow_headers=_ASKED,
                expose_headers=_TOLD,
            )
        )
    layers.append(Middleware(UnexpectedErrors))
    per_minute = settings.requests_per_minute
    if per_minute:
        limits = RateLimits(per_minute, per_minute * _TOKEN_FACTOR)
        layers.append(Middleware(RateLimit, limits=limits, prefix=prefix, is_valid=_is_valid))
    return [
        *layers,
        Middleware(TimeLimit, seconds=settings.request_seconds),
        Middleware(BodyLimit, most_bytes=settings.max_body_bytes, elsewhere=larger_bodies),
        Middleware(ConflictRetry),
    ]


async def _is_valid(scope: Scope, token: str) -> bool:
    return await tokens.is_valid(cast("Wiring", scope["app"].state.wiring), token)
