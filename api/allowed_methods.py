"""Which methods an address takes, all of them: a router knows only those of one route."""

import re
from functools import cache
from typing import Any


def allowed_methods(document: dict[str, Any], path: str) -> str:
    """Return the methods that `document` declares for `path`, as the `Allow` field lists them."""
    methods = {
        method.upper()
        for template, operations in document["paths"].items()
        if _pattern(template).fullmatch(path)
        for method in operations
    }
    # Pages for operators are in no document; they are only looked at.
    return ", ".join(sorted(methods)) or "GET"


@cache
def _pattern(template: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"\\{[^}]+\\}", "[^/]+", re.escape(template)))
