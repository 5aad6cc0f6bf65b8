"""Cross-site request forgery: changes asked for by other sites are refused."""

from collections.abc import Collection
from urllib.parse import urlsplit

from starlette.requests import Request

from api.exceptions import CrossSiteRequest

_SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
_OWN_SITES = frozenset({"same-origin", "none"})


def is_safe(request: Request) -> bool:
    """Tell whether the method of `request` promises to change nothing."""
    return request.method in _SAFE_METHODS


def check_same_site(request: Request, public_origins: Collection[str]) -> None:
    """Raise CrossSiteRequest when a browser says that another site asked for this change.

    Browsers say so in `Sec-Fetch-Site` and in `Origin`; a client that sends neither is none, and
    carries no cookie it was not given.
    """
    if is_safe(request):
        return
    site = request.headers.get("sec-fetch-site")
    if site is not None and site not in _OWN_SITES:
        raise CrossSiteRequest
    origin = request.headers.get("origin")
    if origin is None or origin in public_origins:
        return
    if _host(origin) != request.headers.get("host", ""):
        raise CrossSiteRequest


def _host(origin: str) -> str | None:
    """Return host and port of an origin; None for what no browser sends, which is no site."""
    try:
        return urlsplit(origin).netloc
    except ValueError:
        return None
