"""What follows from an answer: OpenAPI links from ids that are answered to where they are asked.

Clients that explore, and the fuzzing of `tests/faults`, find their way through the API by them.
"""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Link:
    """From an answer of one operation to a request of another."""

    source: str
    target: str
    value: str
    """Where in the answer, as a JSON pointer."""
    parameter: str | None
    """What it is asked as; None where the body names it."""
    body: dict[str, str] | None = None


def _film(source: str, pointer: str) -> list[Link]:
    """Return the links from an answer that names a film."""
    said = {"film_id": f"{{$response.body#{pointer}}}", "kind": "save"}
    return [
        Link(source, "getFilm", pointer, "film_id"),
        Link(source, "listSimilarFilms", pointer, "film_id"),
        Link(source, "giveFeedback", pointer, None, said),
    ]


LINKS = (
    *_film("listSuggestions", "/items/0/id"),
    *_film("findFilmsByTitle", "/items/0/film/id"),
    *_film("searchFilms", "/items/0/film/id"),
    *_film("listSimilarFilms", "/items/0/film/id"),
    *_film("listMyRecommendations", "/items/0/film/id"),
    *_film("recommend", "/items/0/film/id"),
    Link("listSuggestions", "listSuggestions", "/items/1/id", "picked"),
    Link("getFilm", "withdrawFeedback", "/id", "film_id"),
    Link("giveFeedback", "withdrawFeedback", "/film_id", "film_id"),
    Link("giveFeedback", "getFilm", "/film_id", "film_id"),
    Link("listFeedback", "withdrawFeedback", "/items/0/film/id", "film_id"),
    Link("listFeedback", "listFeedback", "/next_cursor", "cursor"),
    Link("createToken", "revokeToken", "/id", "token_id"),
    Link("listTokens", "revokeToken", "/items/0/id", "token_id"),
    Link("listSessions", "endSession", "/items/0/id", "session_id"),
    Link("importRatings", "undoImport", "/import_id", "import_id"),
    Link("listImports", "undoImport", "/items/0/id", "import_id"),
    Link("getPicks", "getFilm", "/film_ids/0", "film_id"),
)


def add_links(document: dict[str, Any]) -> None:
    """Write the links into the first successful answer of each operation."""
    operations = {
        operation["operationId"]: operation
        for path in document["paths"].values()
        for operation in path.values()
    }
    for link in LINKS:
        responses = operations[link.source]["responses"]
        answer = responses[min(status for status in responses if status.startswith("2"))]
        name = link.target if link.parameter != "cursor" else "nextPage"
        answer.setdefault("links", {})[name] = _declared(link)


def _declared(link: Link) -> dict[str, Any]:
    if link.parameter is None:
        return {"operationId": link.target, "requestBody": link.body}
    value = f"$response.body#{link.value}"
    return {"operationId": link.target, "parameters": {link.parameter: value}}
