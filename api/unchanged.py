"""Conditional requests: what a client has already is not sent again."""

import hashlib
from typing import Any

from pydantic import BaseModel
from starlette.requests import Request
from starlette.responses import Response

NOT_MODIFIED: dict[int | str, dict[str, Any]] = {
    304: {"description": "Unchanged since the answer that had this `ETag`."}
}
"""The OpenAPI declaration of a route that answers so."""


def sent_unless_unchanged(
    request: Request, answer: BaseModel, cache_control: str = "no-cache"
) -> Response:
    """Return `answer` with its entity tag, or 304 when `If-None-Match` names that (RFC 9110)."""
    body = answer.model_dump_json().encode()
    etag = f'"{hashlib.sha256(body).hexdigest()[:32]}"'
    headers = {"ETag": etag, "Cache-Control": cache_control}
    if is_unchanged(request, etag):
        return Response(status_code=304, headers=headers)
    return Response(body, headers=headers, media_type="application/json")


def is_unchanged(request: Request, etag: str) -> bool:
    """Tell whether the client has what `etag` names already."""
    field = request.headers.get("if-none-match", "")
    named = {tag.strip().removeprefix("W/") for tag in field.split(",")}
    return etag in named or "*" in named
