"""The one shape of every error: RFC 9457, `application/problem+json`."""

from typing import Any

import orjson
from pydantic import BaseModel, Field
from starlette.responses import Response

from api.request_id import CURRENT

MEDIA_TYPE = "application/problem+json"


class FieldProblem(BaseModel):
    """What is wrong with one field of a request."""

    field: str = Field(description="Where it is, as in `body.film_ids.3` or `query.limit`.")
    message: str = Field(description="What is wrong with it.")
    code: str = Field(description="The kind of mistake, stable.")


class Problem(BaseModel):
    """Why a request was not answered, and what to do about it."""

    type: str = Field(description="A name for the kind of problem, as a URI.")
    title: str = Field(description="The kind of problem in a few words.")
    status: int = Field(description="The HTTP status.")
    detail: str = Field(description="What went wrong this time, and what to do.")
    code: str = Field(description="The kind of problem, stable: branch on this.")
    request_id: str | None = Field(
        default=None, description="Tell us this when you report the problem."
    )
    errors: list[FieldProblem] | None = Field(
        default=None, description="Every field that is wrong, when fields are what is wrong."
    )


class ProblemResponse(Response):
    """A problem as an HTTP response."""

    media_type = MEDIA_TYPE

    def __init__(self, problem: Problem, headers: dict[str, str] | None = None) -> None:
        super().__init__(
            orjson.dumps(problem.model_dump(exclude_none=True)),
            status_code=problem.status,
            headers={"Cache-Control": "no-store", **(headers or {})},
        )


def problem(
    status: int, code: str, title: str, detail: str, errors: list[FieldProblem] | None = None
) -> Problem:
    """Return a problem whose type is named after its code."""
    return Problem(
        type=f"urn:cinq:problem:{code}",
        title=title,
        status=status,
        detail=detail,
        code=code,
        request_id=CURRENT.get(),
        errors=errors,
    )


def problems(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """Return the OpenAPI declaration of the error statuses a route answers with.

    `api.document` adds the schema itself, and 500, which every route may answer.
    """
    return {status: declaration(status) for status in statuses}


def declaration(status: int) -> dict[str, Any]:
    """Return the OpenAPI declaration of one error status."""
    return {
        "description": _DESCRIPTIONS[status],
        "content": {
            MEDIA_TYPE: {
                "schema": {"$ref": "#/components/schemas/Problem"},
                "example": _example(status),
            }
        },
    }


def _example(status: int) -> dict[str, Any]:
    code, title, detail = _EXAMPLES[status]
    shown = problem(status, code, title, detail).model_copy(update={"request_id": _EXAMPLE_ID})
    return shown.model_dump(exclude_none=True)


_EXAMPLE_ID = "5c8cc5e56db44a04854d3e001d78beee"
_EXAMPLES = {
    400: ("request-unreadable", "Request unreadable", "The body is not JSON."),
    401: ("sign-in-needed", "Sign in first", "Sign in, or send a token."),
    403: ("scope-missing", "Not with this token", "This token lacks the scope `write`."),
    404: ("film-unknown", "No such film", "No film has the id tmdb-0."),
    408: ("request-too-slow", "Request too slow", "The request did not arrive whole in time."),
    409: ("picks-too-few", "Too few picks", "Recommendations need 5 picks; there are 3 so far."),
    410: ("link-invalid", "Link no longer valid", "Ask for a new mail."),
    413: ("request-too-large", "Request too large", "Send less."),
    415: ("media-type-unsupported", "Media type unsupported", "Send `application/json`."),
    422: ("request-invalid", "Request not valid", "Some fields are not valid."),
    429: ("rate-limited", "Too many requests", "600 requests a minute are answered."),
    500: ("internal-error", "Something failed on our side", "It has been logged."),
    503: ("busy", "Busy", "The service is busy: try again in a moment."),
}
_DESCRIPTIONS = {
    400: "The request cannot be read.",
    401: "Nobody is signed in, or the credentials are wrong.",
    403: "Not allowed, although it is known who asks.",
    404: "There is no such thing.",
    408: "The request did not arrive in time.",
    409: "Not possible as things stand.",
    410: "It was there, and is over.",
    413: "The request is too large.",
    415: "The request is not of a kind that is read here.",
    422: "A field of the request is not valid; `errors` names each.",
    429: "Too many requests or attempts; `Retry-After` says how long to wait.",
    500: "Something failed on our side.",
    503: "Not possible right now; `Retry-After` says when to try again.",
}
