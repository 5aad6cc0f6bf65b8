"""Route of the map."""

from fastapi import APIRouter, Request, Response

from api.dependencies import LiveFilms, Wired
from api.map.schemas import Map
from api.problem import problems
from api.unchanged import NOT_MODIFIED, is_unchanged

router = APIRouter(tags=["films"])
_KEPT = "no-cache"


@router.get("/map", response_model=Map, responses={**NOT_MODIFIED, **problems(404, 503)})
async def get_map(request: Request, films: LiveFilms, wiring: Wired) -> Response:
    """Return the whole catalogue as a map of tastes; packed where the client takes gzip."""
    etag = f'"map-{films.version}-{films.manifest.digest[:16]}"'
    headers = {"ETag": etag, "Cache-Control": _KEPT, "Vary": "Accept-Encoding"}
    if is_unchanged(request, etag):
        return Response(status_code=304, headers=headers)
    drawn = await wiring.answer_threads.run(wiring.maps.draw, films)
    if "gzip" in request.headers.get("accept-encoding", ""):
        headers["Content-Encoding"] = "gzip"
        return Response(drawn.packed, headers=headers, media_type="application/json")
    return Response(drawn.unpacked(), headers=headers, media_type="application/json")
