"""The session cookie."""

from datetime import timedelta

from starlette.requests import Request
from starlette.responses import Response

_NAME = "cinq_session"
_HOST_NAME = f"__Host-{_NAME}"


class SessionCookie:
    """The cookie of one request, and of the answer to it.

    Over HTTPS its name begins with `__Host-`, so that no other host can set it and no plain HTTP
    request carries it.
    """

    def __init__(self, request: Request, response: Response) -> None:
        self._is_secure = request.url.scheme == "https"
        self._name = _HOST_NAME if self._is_secure else _NAME
        self._response = response
        self.secret: str | None = request.cookies.get(self._name) or None

    def give(self, secret: str, lifetime: timedelta) -> None:
        """Have the browser keep `secret`."""
        self._response.set_cookie(
            self._name,
            secret,
            max_age=int(lifetime.total_seconds()),
            path="/",
            secure=self._is_secure,
            httponly=True,
            samesite="lax",
        )

    def take_back(self) -> None:
        """Have the browser forget the cookie."""
        self._response.delete_cookie(
            self._name, path="/", secure=self._is_secure, httponly=True, samesite="lax"
        )
