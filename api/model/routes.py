"""Route of the live model."""

from fastapi import APIRouter

from api.dependencies import LiveFilms, Wired
from api.model.schemas import Model
from api.problem import problems

router = APIRouter(tags=["model"])


@router.get("/model", responses=problems(503))
async def get_model(films: LiveFilms, wiring: Wired) -> Model:
    """Return which version is live, where it comes from and how good it is."""
    manifest = films.manifest
    return Model(
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
