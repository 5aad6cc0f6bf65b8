"""The cookies: one of the session, one by which a browser is known to have signed in before."""

from datetime import timedelta
from typing import ClassVar, Literal

from starlette.requests import Request
from starlette.responses import Response


class _Cookie:
    """The cookie of one request, and of the answer to it.

    Over HTTPS its name begins with `__Host-`, so that no other host can set it and no plain HTTP
    request carries it.
    """

    _name: ClassVar[str]
    _same_site: ClassVar[Literal["lax", "strict"]]

    def __init__(self, request: Request, response: Response) -> None:
        self._is_secure = request.url.scheme == "https"
        self._full_name = f"__Host-{self._name}" if self._is_secure else self._name
        self._response = response
        self.secret: str | None = request.cookies.get(self._full_name) or None

    def give(self, secret: str, lifetime: timedelta) -> None:
        """Have the browser keep `secret`."""
        self._response.set_cookie(
            self._full_name,
            secret,
            max_age=int(lifetime.total_seconds()),
            path="/",
            secure=self._is_secure,
            httponly=True,
            samesite=self._same_site,
        )

    def take_back(self) -> None:
        """Have the browser forget the cookie."""
        self._response.delete_cookie(
            self._full_name,
            path="/",
            secure=self._is_secure,
            httponly=True,
            samesite=self._same_site,
        )


class SessionCookie(_Cookie):
    """The cookie that opens a session."""

    _name = "cinq_session"
    _same_site = "lax"


class DeviceCookie(_Cookie):
    """The cookie that says whose sign-in this browser has seen; it opens nothing."""

    _name = "cinq_device"
    _same_site = "strict"

    def mark(self, mark: str) -> None:
        """Have the browser keep the mark of an account for a year."""
        self.give(mark, timedelta(days=365))
