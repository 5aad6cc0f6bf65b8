"""One table from errors to HTTP; nothing else here knows a status."""

import logging
from dataclasses import dataclass

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api import exceptions as failures
from api.allowed_methods import allowed_methods
from api.problem import FieldProblem, ProblemResponse, problem
from index.errors import FilmUnknown, MapMissing

_METHOD_NOT_ALLOWED = 405
_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Row:
    """The HTTP answer to one kind of error."""

    status: int
    code: str
    title: str
    retry_after_seconds: int | None = None


TABLE: dict[type[Exception], Row] = {
    MapMissing: Row(404, "map-missing", "No map yet"),
    FilmUnknown: Row(404, "film-unknown", "No such film"),
    failures.SignInNeeded: Row(401, "sign-in-needed", "Sign in first"),
    failures.SessionNeeded: Row(403, "session-needed", "Not with a token"),
    failures.CrossSiteRequest: Row(403, "cross-site-request", "Asked for by another site"),
    failures.CredentialsWrong: Row(401, "credentials-wrong", "Wrong e-mail address or password"),
    failures.PasswordWrong: Row(403, "password-wrong", "Wrong password"),
    failures.EmailUnverified: Row(403, "email-unverified", "E-mail address not confirmed"),
    failures.SecondFactorNeeded: Row(403, "second-factor-needed", "Code needed"),
    failures.SecondFactorWrong: Row(403, "second-factor-wrong", "Wrong code"),
    failures.SecondFactorOn: Row(409, "second-factor-on", "Second factor on already"),
    failures.SecondFactorNotBegun: Row(409, "second-factor-not-begun", "No second factor begun"),
    failures.LinkInvalid: Row(410, "link-invalid", "Link no longer valid"),
    failures.PasswordTooCommon: Row(422, "password-too-common", "Password too common"),
    failures.EmailTaken: Row(409, "email-taken", "E-mail address in use"),
    failures.TooManyAttempts: Row(429, "too-many-attempts", "Too many attempts"),
    failures.SessionUnknown: Row(404, "session-unknown", "No such session"),
    failures.ScopeMissing: Row(403, "scope-missing", "Not with this token"),
    failures.TooManyRequests: Row(429, "rate-limited", "Too many requests"),
    failures.RequestTooSlow: Row(408, "request-too-slow", "Request too slow"),
    failures.TokenUnknown: Row(404, "token-unknown", "No such token"),
    failures.TooManyTokens: Row(409, "too-many-tokens", "Too many tokens"),
    failures.FilmsNotInCatalogue: Row(422, "films-not-in-catalogue", "Films unknown"),
    failures.PicksTooFew: Row(409, "picks-too-few", "Too few picks"),
    failures.PicksGone: Row(409, "picks-gone", "Picks no longer known"),
    failures.ImportUnreadable: Row(422, "import-unreadable", "Ratings unreadable"),
    failures.ImportUnknown: Row(404, "import-unknown", "No such import"),
    failures.TooManyImports: Row(409, "too-many-imports", "Too many imports"),
    failures.CursorInvalid: Row(422, "cursor-invalid", "Invalid cursor"),
    failures.CursorExpired: Row(409, "cursor-expired", "Index replaced"),
    failures.PageNotFound: Row(404, "not-found", "Not found"),
    failures.ServiceBusy: Row(503, "busy", "Busy", retry_after_seconds=2),
    failures.DatabaseUnavailable: Row(
        503, "database-unavailable", "Accounts unavailable", retry_after_seconds=5
    ),
    failures.TransactionConflict: Row(503, "changes-met", "Two changes met", retry_after_seconds=1),
    failures.IndexNotLive: Row(503, "index-not-live", "Being prepared", retry_after_seconds=5),
    failures.NotReady: Row(503, "not-ready", "Not ready", retry_after_seconds=5),
}

_BY_STATUS = {
    400: Row(400, "request-unreadable", "Request unreadable"),
    404: Row(404, "not-found", "Not found"),
    405: Row(405, "method-not-allowed", "Method not allowed"),
    413: Row(413, "request-too-large", "Request too large"),
    415: Row(415, "media-type-unsupported", "Media type unsupported"),
    422: Row(422, "request-invalid", "Request not valid"),
    500: Row(500, "internal-error", "Something failed on our side"),
}
_DETAILS = {
    404: "There is nothing at this address; /docs shows what there is.",
    405: "This address does not take this method; `Allow` names those it takes.",
    413: "Send less: the body is larger than is read here.",
    422: "Some fields are not valid; `errors` names each.",
    500: "This is our mistake; it has been logged. Try again later.",
}


def answer(row: Row, detail: str, headers: dict[str, str] | None = None) -> ProblemResponse:
    """Return the response that `row` and `detail` describe."""
    return ProblemResponse(problem(row.status, row.code, row.title, detail), headers)


def too_large() -> ProblemResponse:
    """Return the answer to a body that is larger than is read."""
    return answer(_BY_STATUS[413], _DETAILS[413])


def unreadable(detail: str) -> ProblemResponse:
    """Return the answer to what is no HTTP request, or not one that is read here."""
    return answer(_BY_STATUS[400], detail)


def install(app: FastAPI) -> None:
    """Make `app` answer every error as the table says."""
    for kind in TABLE:
        # This one goes on to `ConflictRetry`.
        if kind is not failures.TransactionConflict:
            app.add_exception_handler(kind, _on_failure)
    app.add_exception_handler(RequestValidationError, _on_invalid_request)
    app.add_exception_handler(HTTPException, _on_http_exception)


async def _on_failure(_request: Request, error: Exception) -> Response:
    return answer_to(error)


def answer_to(error: Exception) -> Response:
    """Return the answer that the table gives to `error`."""
    row = TABLE[type(error)]
    headers: dict[str, str] = {}
    if isinstance(error, failures.TooManyAttempts | failures.TooManyRequests):
        headers["Retry-After"] = str(error.retry_after_seconds)
    elif row.retry_after_seconds is not None:
        headers["Retry-After"] = str(row.retry_after_seconds)
    if isinstance(error, failures.RequestTooSlow):
        headers["Connection"] = "close"
    if isinstance(error, failures.SignInNeeded | failures.CredentialsWrong):
        headers["WWW-Authenticate"] = "Bearer"
    return answer(row, str(error), headers)


async def _on_invalid_request(request: Request, error: Exception) -> Response:
    mistakes = error.errors() if isinstance(error, RequestValidationError) else []
    kind = request.headers.get("content-type", "")
    if kind and "json" not in kind and any(mistake["loc"] == ("body",) for mistake in mistakes):
        return answer(_BY_STATUS[415], "Send JSON, and say so: `Content-Type: application/json`.")
    if any(mistake["type"] == "json_invalid" for mistake in mistakes):
        return answer(_BY_STATUS[400], "The body is not JSON.")
    row = _BY_STATUS[422]
    fields = [
        FieldProblem(
            field=".".join(str(part) for part in mistake["loc"]),
            message=mistake["msg"].removeprefix("Value error, "),
            code=mistake["type"].replace("_", "-"),
        )
        for mistake in mistakes
    ]
    return ProblemResponse(problem(row.status, row.code, row.title, _DETAILS[422], fields))


async def _on_http_exception(request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 500
    row = _BY_STATUS.get(status) or Row(status, f"http-{status}", f"HTTP {status}")
    detail = _DETAILS.get(status) or str(getattr(error, "detail", row.title))
    headers = dict(getattr(error, "headers", None) or {})
    if status == _METHOD_NOT_ALLOWED:
        headers["Allow"] = allowed_methods(request.app.openapi(), request.url.path)
    return answer(row, detail, headers)


class UnexpectedErrors:
    """Answers what no row foresees with a plain 500 and logs it; nothing of it leaks out."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        started = False

        async def send_and_note(message: Message) -> None:
            nonlocal started
            started = True
            await send(message)

        try:
            await self._app(scope, receive, send_and_note)
        except Exception:
            if scope["type"] != "http" or started:
                raise
            # The template, not the path: what somebody typed is not for the log.
            route = getattr(scope.get("route"), "path_format", "web")
            _LOG.exception("%s %s failed.", scope["method"], route)
            await answer(_BY_STATUS[500], _DETAILS[500])(scope, receive, send)
