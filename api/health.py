"""Routes for whoever keeps the service running."""

import hmac
from typing import Literal

from fastapi import APIRouter, Request, Response
from prometheus_client import CONTENT_TYPE_LATEST
from pydantic import BaseModel, Field

from api import scrape
from api.dependencies import Wired
from api.exceptions import NotReady, PageNotFound
from api.problem import problems
from api.rate_limit import bearer_token
from api.settings import Settings

router = APIRouter(tags=["operations"])


class Alive(BaseModel):
    """The process answers."""

    status: Literal["ok"] = "ok"


class Ready(BaseModel):
    """The service takes requests."""

    status: Literal["ok"] = "ok"
    model_version: str = Field(description="The version of the index that is live.")
    database: Literal["ok", "unavailable"] = Field(
        description="Without it accounts are unavailable; films are answered all the same."
    )


@router.get("/livez")
async def check_alive() -> Alive:
    """Tell that the process answers."""
    return Alive()


@router.get("/readyz", responses=problems(503))
async def check_ready(wiring: Wired) -> Ready:
    """Tell whether an index is live, so that requests can be sent here.

    A database that is down makes no replica unready: all share it, and to take all of them out of
    service would stop films, search and recommendations too.
    """
    version = wiring.live_index.version
    if version is None:
        raise NotReady(["No index is live yet."])
    answers = await wiring.database.answers()
    return Ready(model_version=version, database="ok" if answers else "unavailable")


@router.get("/metrics", include_in_schema=False)
async def get_metrics(request: Request, wiring: Wired) -> Response:
    """Return what Prometheus collects."""
    if not wiring.settings.shows_metrics or not _may_see_metrics(request, wiring.settings):
        raise PageNotFound("/metrics")
    await scrape.look(wiring)
    return Response(wiring.metrics.exposition(), media_type=CONTENT_TYPE_LATEST)


def _may_see_metrics(request: Request, settings: Settings) -> bool:
    if settings.metrics_token is None:
        return True
    wanted = settings.metrics_token.get_secret_value()
    return hmac.compare_digest((bearer_token(request.headers) or "").encode(), wanted.encode())
