"""What FastAPI cannot know of the OpenAPI document: problems, and who may ask what."""

from typing import Any

from api.document_links import add_links
from api.problem import Problem, declaration

_SCHEMES = {
    "session": {
        "type": "apiKey",
        "in": "cookie",
        "name": "cinq_session",
        "description": "Set by signing in; over HTTPS it is called `__Host-cinq_session`.",
    },
    "token": {
        "type": "http",
        "scheme": "bearer",
        "description": "A personal token, as `POST /api/v1/me/tokens` gives it.",
    },
}
_Ways = list[dict[str, list[str]]]
_EITHER: _Ways = [{"session": []}, {"token": []}]
_SESSION_ONLY: _Ways = [{"session": []}]
_OF_THE_PERSON_ALONE = ("tokens", "sessions", "email", "second-factor")


def complete(document: dict[str, Any]) -> dict[str, Any]:
    """Return `document` with the shape of problems, status 500, links and the ways to sign in."""
    components = document["components"]
    components["schemas"] |= _problem_schemas()
    components["schemas"] = dict(sorted(components["schemas"].items()))
    components["securitySchemes"] = _SCHEMES
    for path, operations in document["paths"].items():
        for method, operation in operations.items():
            operation["responses"]["500"] = declaration(500)
            if path.startswith("/api/"):
                operation["responses"]["400"] = declaration(400)
                operation["responses"]["429"] = declaration(429)
                operation["responses"]["503"] = declaration(503)
            if "requestBody" in operation:
                operation["responses"]["408"] = declaration(408)
                operation["responses"]["415"] = declaration(415)
            if "/me" in path:
                operation["responses"]["403"] = declaration(403)
                operation["security"] = _security(path, method)
            operation["responses"] = dict(sorted(operation["responses"].items()))
    add_links(document)
    return document


def _security(path: str, method: str) -> _Ways:
    account_itself = path.endswith("/me") and method != "get"
    is_guarded = any(f"/me/{area}" in path for area in _OF_THE_PERSON_ALONE)
    return _SESSION_ONLY if account_itself or is_guarded else _EITHER


def _problem_schemas() -> dict[str, Any]:
    schema = Problem.model_json_schema(ref_template="#/components/schemas/{model}")
    return {Problem.__name__: schema, **schema.pop("$defs", {})}
