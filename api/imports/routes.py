"""Routes by which people bring their own ratings along."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, HTTPException, Path, Query, Request, Response

from api.dependencies import LiveFilms, SignedIn, Transaction, Wired
from api.exceptions import ImportUnreadable
from api.ids import EXAMPLE_ID
from api.imports import repository, service
from api.imports.schemas import Import, ImportOptions, ImportReport, Imports
from api.problem import problems

router = APIRouter(tags=["imports"])

IMPORT = "/me/import"
_BYTES = {"type": "string", "format": "binary"}
_BODY = {
    "requestBody": {
        "required": True,
        "description": "A CSV file of ratings, or a zip archive with a ratings.csv in it: an "
        "export of Letterboxd, MovieLens or IMDb, or columns `title,year,rating`.",
        "content": {
            "text/csv": {
                "schema": _BYTES,
                "example": "title,year,rating\nHeat,1995,4.5\nLa Haine,1995,5\n",
            },
            "application/zip": {"schema": _BYTES, "example": "PK…"},
        },
    }
}
# What programs name a file of ratings is as varied as they are; these are surely none.
_OTHER_TYPES = ("application/json", "application/x-www-form-urlencoded", "multipart/")
Options = Annotated[ImportOptions, Query()]
ImportId = Annotated[UUID, Path(description="The id of an import.", examples=[EXAMPLE_ID])]


@router.post(IMPORT, openapi_extra=_BODY, responses=problems(401, 403, 409, 413, 422, 503))
async def import_ratings(
    request: Request,
    caller: SignedIn,
    films: LiveFilms,
    wiring: Wired,
    transaction: Transaction,
    options: Options,
) -> ImportReport:
    """Take ratings from elsewhere in: 4 stars or more is a like, 2 or fewer a dislike.

    All films are seen. What the person said here before stays as it is, and an import can be
    undone as a whole.
    """
    if request.headers.get("content-type", "").lower().startswith(_OTHER_TYPES):
        raise HTTPException(415, "Send the file itself, as text/csv or application/zip.")
    content = await request.body()
    if not content:
        raise ImportUnreadable("it is empty")
    found = await wiring.import_desk.read(content, films)
    if options.dry_run:
        return await service.preview(wiring, films, caller.account_id, found)
    return await service.take(
        wiring, transaction, films, caller.account_id, found, with_picks=options.picks
    )


@router.get("/me/imports", responses=problems(401, 503))
async def list_imports(caller: SignedIn, transaction: Transaction) -> Imports:
    """Return what was imported, newest first."""
    found = await repository.of_account(transaction, caller.account_id)
    return Imports(items=[Import.model_validate(one) for one in found])


@router.delete(
    "/me/imports/{import_id}",
    status_code=204,
    response_class=Response,
    responses=problems(401, 403, 404, 422, 503),
)
async def undo_import(import_id: ImportId, caller: SignedIn, transaction: Transaction) -> None:
    """Take back all that an import added; what was said or picked again since stays."""
    await service.undo(transaction, caller.account_id, import_id)
