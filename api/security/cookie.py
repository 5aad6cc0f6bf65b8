"""The session cookie."""

from datetime import timedelta

from starlette.requests import Request
from starlette.responses import Response

_NAME = "cinq_session"
_HOST_NAME = f"__Host-{_NAME}"


def session_secret(request: Request) -> str | None:
    """Return the secret of the session that `request` belongs to, if it names one."""
    return request.cookies.get(_name(request))


def set_session(request: Request, response: Response, secret: str, lifetime: timedelta) -> None:
    """Give the browser the cookie of a session; over HTTPS one that no other host can set."""
    response.set_cookie(
        _name(request),
        secret,
        max_age=int(lifetime.total_seconds()),
        path="/",
        secure=_is_secure(request),
        httponly=True,
        samesite="lax",
    )


def clear_session(request: Request, response: Response) -> None:
    """Make the browser forget the cookie."""
    response.delete_cookie(
        _name(request), path="/", secure=_is_secure(request), httponly=True, samesite="lax"
    )


def _name(request: Request) -> str:
    return _HOST_NAME if _is_secure(request) else _NAME


def _is_secure(request: Request) -> bool:
    return request.url.scheme == "https"
