"""What a client of this service knows, so that sequences of requests get past their first step.

Made-up titles find nothing and made-up films are refused, so no link could be followed from them.
In sequences, requests that are meant to be valid name films that there are; all other phases send
what was generated. Schemathesis loads this module by SCHEMATHESIS_HOOKS.
"""

import json
import os
from typing import Any

import schemathesis
from schemathesis import HookContext

from tests.faults import fuzzing_identity

FILMS = "CINQ_FUZZED_FILMS"
"""The variable that holds `[id, title]` of films, as JSON."""
_MOST_PICKS = 10
_KEPT = {"q", "limit", "title", "cursor", "kind", "dry_run", "picks"}


@schemathesis.hook
def before_call(
    _context: HookContext, case: fuzzing_identity.Case, _kwargs: dict[str, Any]
) -> None:
    """Let a valid request of a sequence be about films that there are."""
    meta = case.meta
    if meta is None or meta.phase.name.name != "STATEFUL":
        return
    if meta.generation.mode.name != "POSITIVE":
        return
    films: list[tuple[str, str]] = json.loads(os.environ[FILMS])
    if isinstance(case.body, dict):
        _name_films(case.body, [film_id for film_id, _ in films])
    if case.operation.label.endswith("/me/import"):
        title = films[0][1].replace('"', "")
        case.media_type, case.body = "text/csv", f'title,rating\n"{title}",5\n'
    if case.query and case.method == "GET":
        case.query = {name: value for name, value in case.query.items() if name in _KEPT}
        if "title" in case.query:
            case.query["title"] = films[len(str(case.query["title"])) % len(films)][1]


def _name_films(body: dict[str, Any], known: list[str]) -> None:
    """Put films that there are in place of those that were made up."""
    if "film_ids" in body:
        body["film_ids"] = known[: min(max(5, len(body["film_ids"])), _MOST_PICKS)]
        for name in ("filters", "with_film_ids", "dislikes", "weights"):
            body.pop(name, None)
    if "film_id" in body and body["film_id"] not in known:
        body["film_id"] = known[len(str(body["film_id"])) % len(known)]
