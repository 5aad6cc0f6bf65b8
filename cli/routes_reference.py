"""Writes docs/reference/routes.md from the OpenAPI document of the service.

Run as `python -m cli.routes_reference`; with `--check` it only says whether the page is stale.
"""

from typing import Any

import orjson

from api.openapi import openapi_json
from catalogue.reference_pages import ROOT, write_or_check

PAGE = ROOT / "docs" / "reference" / "routes.md"
_COMMON = {"400", "408", "413", "415", "422", "429", "500", "503"}
_CALLERS = {
    frozenset[str](): "anybody",
    frozenset({"session"}): "a signed-in person",
    frozenset({"session", "token"}): "a person or a token",
}


def page() -> str:
    """Return the reference page."""
    document = orjson.loads(openapi_json())
    lines = [
        "# Routes",
        "",
        "Every route of the service, written by `make reference` from its OpenAPI document, which",
        "a running Cinq shows with fields and examples at `/docs`. Beside the answers named here",
        "each may say that the request is wrong (400, 422), too large (413), too slow (408), of",
        "another type (415) or one too many (429), that the service failed (500) or is busy (503):",
        "always as [a problem](errors.md).",
    ]
    for tag, operations in _by_tag(document).items():
        lines += ["", f"## {tag.capitalize()}", "", "| route | for | what | answers |"]
        lines += ["|---|---|---|---|", *(_row(*each) for each in operations)]
    return "\n".join(lines) + "\n"


def _by_tag(document: dict[str, Any]) -> dict[str, list[tuple[str, str, dict[str, Any]]]]:
    found: dict[str, list[tuple[str, str, dict[str, Any]]]] = {}
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            found.setdefault(operation["tags"][0], []).append((method.upper(), path, operation))
    return found


def _row(method: str, path: str, operation: dict[str, Any]) -> str:
    schemes = frozenset(name for each in operation.get("security", ()) for name in each)
    what = operation["description"].split("\n\n")[0].replace("\n", " ").replace("|", r"\|")
    answers = ", ".join(sorted(operation["responses"].keys() - _COMMON))
    return f"| `{method} {path}` | {_CALLERS[schemes]} | {what} | {answers} |"


def main() -> None:
    """Write the page, or say that it is stale."""
    write_or_check({PAGE: page()})


if __name__ == "__main__":
    main()
