"""Routes for whoever keeps the service running."""

from typing import Literal

from fastapi import APIRouter, Response
from prometheus_client import CONTENT_TYPE_LATEST
from pydantic import BaseModel, Field

from api.dependencies import Wired
from api.exceptions import NotReady, PageNotFound
from api.problem import problems

router = APIRouter(tags=["operations"])


class Alive(BaseModel):
    """The process answers."""

    status: Literal["ok"] = "ok"


class Ready(BaseModel):
    """The service takes requests."""

    status: Literal["ok"] = "ok"
    model_version: str = Field(description="The version of the index that is live.")


@router.get("/livez")
async def check_alive() -> Alive:
    """Tell that the process answers."""
    return Alive()


@router.get("/readyz", responses=problems(503))
async def check_ready(wiring: Wired) -> Ready:
    """Tell whether an index is live and the database answers."""
    version = wiring.live_index.version
    reasons = [] if version else ["No index is live yet."]
    if not await wiring.database.answers():
        reasons.append("The database does not answer.")
    if reasons or version is None:
        raise NotReady(reasons)
    return Ready(model_version=version)


@router.get("/metrics", include_in_schema=False)
async def get_metrics(wiring: Wired) -> Response:
    """Return what Prometheus collects."""
    if not wiring.settings.metrics_enabled:
        raise PageNotFound("/metrics")
    live = wiring.live_index
    if live.version is not None:
        wiring.metrics.show_model(live.films.manifest, live.version)
    return Response(wiring.metrics.exposition(), media_type=CONTENT_TYPE_LATEST)
