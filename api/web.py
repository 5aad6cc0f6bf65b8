"""The built web app: its files, and its first page for every address that is its own business."""

import gzip
import hashlib
from dataclasses import dataclass
from mimetypes import guess_type
from pathlib import Path

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.types import Receive, Scope, Send

from api.exceptions import PageNotFound

_INDEX = "index.html"
_ASSETS = "/assets/"
_NEVER_OURS = ("/api/", "/docs/")
_FOREVER = "public, max-age=31536000, immutable"
_ALWAYS_ASK = "no-cache"
_TYPES = {
    ".js": "text/javascript",
    ".css": "text/css",
    ".svg": "image/svg+xml",
    ".woff2": "font/woff2",
    ".webmanifest": "application/manifest+json",
}
_SHRINKS = ("text/", "image/svg", "application/json", "application/manifest")
_NOT_BUILT = """<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Cinq: the web app is not built</title></head>
<body>
<h1>The web app is not built</h1>
<p>The service runs, but there is no web app in <code>frontend/dist</code>.
<code>make run</code> builds it; then load this page again.</p>
<p>The service itself is described at <a href="/docs">/docs</a>.</p>
</body>
</html>
"""


@dataclass(frozen=True, slots=True)
class _File:
    changed_ns: int
    body: bytes
    compressed: bytes | None
    etag: str
    media_type: str


class WebApp:
    """Answers what no route of the service does; raises PageNotFound for what is nobody's.

    Files under `assets/` carry a hash in their name, so browsers may keep them for ever; the
    rest is asked for anew and answered with 304 while it is unchanged.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._files: dict[Path, _File] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            raise PageNotFound(scope["path"])
        request = Request(scope)
        path = request.url.path
        if request.method not in {"GET", "HEAD"} or f"{path}/".startswith(_NEVER_OURS):
            raise PageNotFound(path)
        await self._answer(request, scope["path"])(scope, receive, send)

    def _answer(self, request: Request, path: str) -> Response:
        file = self._find(path)
        if file is not None:
            return _respond(request, file, _FOREVER if path.startswith(_ASSETS) else _ALWAYS_ASK)
        if path.startswith(_ASSETS) or "." in path.rpartition("/")[2]:
            raise PageNotFound(path)
        first_page = self._find(_INDEX)
        if first_page is None:
            return HTMLResponse(_NOT_BUILT, status_code=404, headers={"Cache-Control": "no-store"})
        return _respond(request, first_page, _ALWAYS_ASK)

    def _find(self, path: str) -> _File | None:
        """Return the file at `path` when it lies in the folder."""
        if "\0" in path:
            return None
        folder = self._folder.resolve()
        place = (folder / path.lstrip("/")).resolve()
        if not place.is_relative_to(folder) or not place.is_file():
            return None
        changed_ns = place.stat().st_mtime_ns
        kept = self._files.get(place)
        if kept is None or kept.changed_ns != changed_ns:
            kept = self._files[place] = _read(place, changed_ns)
        return kept


def _read(place: Path, changed_ns: int) -> _File:
    body = place.read_bytes()
    media_type = _TYPES.get(place.suffix) or guess_type(place.name)[0] or "application/octet-stream"
    return _File(
        changed_ns=changed_ns,
        body=body,
        compressed=gzip.compress(body, 9, mtime=0) if media_type.startswith(_SHRINKS) else None,
        etag=f'"{hashlib.sha256(body).hexdigest()[:32]}"',
        media_type=media_type,
    )


def _respond(request: Request, file: _File, cache_control: str) -> Response:
    headers = {"Cache-Control": cache_control, "ETag": file.etag, "Vary": "Accept-Encoding"}
    if file.etag in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers=headers)
    body = file.body
    if file.compressed is not None and "gzip" in request.headers.get("accept-encoding", ""):
        body = file.compressed
        headers["Content-Encoding"] = "gzip"
    response = Response(body, headers=headers, media_type=file.media_type)
    if request.method == "HEAD":
        response.body = b""
    return response
