"""Holds every answer of the tests against the OpenAPI document."""

import json
import re
from functools import cache
from typing import Any

import httpx

from api.openapi import openapi_json
from api.problem import MEDIA_TYPE


class Contract:
    """The statuses and media types that the document declares."""

    def __init__(self) -> None:
        document: dict[str, Any] = json.loads(openapi_json())
        self._operations = [
            (re.compile(re.sub(r"\{[^}]+\}", "[^/]+", path) + "$"), method.upper(), operation)
            for path, operations in document["paths"].items()
            for method, operation in operations.items()
        ]

    async def check(self, answer: httpx.Response) -> None:
        """Fail when a declared operation gave an answer that it does not declare."""
        request = answer.request
        for path, method, operation in self._operations:
            if path.match(request.url.path) and method == request.method:
                declared = operation["responses"]
                assert str(answer.status_code) in declared, (method, path.pattern, answer)
                content = declared[str(answer.status_code)].get("content", {})
                kind = answer.headers.get("content-type", "").partition(";")[0]
                assert kind in content or (not content and not kind), (method, path.pattern, kind)
        if answer.status_code >= 400 and request.url.path.startswith("/api/"):
            assert answer.headers["content-type"] == MEDIA_TYPE


@cache
def contract() -> Contract:
    """Return the contract; the document does not change while tests run."""
    return Contract()
