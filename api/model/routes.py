"""Route of the live model."""

from fastapi import APIRouter, Request, Response

from api.dependencies import LiveFilms, Wired
from api.model.schemas import Model
from api.problem import problems
from api.unchanged import NOT_MODIFIED, sent_unless_unchanged

router = APIRouter(tags=["model"])


@router.get("/model", response_model=Model, responses={**NOT_MODIFIED, **problems(503)})
async def get_model(request: Request, films: LiveFilms, wiring: Wired) -> Response:
    """Return which version is live, where it comes from and how good it is."""
    manifest = films.manifest
    model = Model(
        version=films.version,
        created=manifest.created,
        promoted_at=wiring.live_index.promoted_at,
        git_commit=manifest.git_commit,
        catalogue_digest=manifest.catalogue_digest,
        ratings_digest=manifest.ratings_digest,
        encoder=manifest.encoder_name,
        counts=manifest.counts,
        metrics=manifest.metrics,
    )
    return sent_unless_unchanged(request, model)
