"""What the service answered once, so that a page can be looked at again with the same films."""

import gzip
import json
import re
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Self
from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, Request, Route

_API = re.compile(r"/api/v1/")
_KEPT_HEADERS = ("content-type", "etag")


@dataclass(frozen=True, slots=True)
class Answer:
    """One reply of the service."""

    status: int
    headers: dict[str, str]
    body: str


class Answers:
    """Replies by what was asked, and the moment they were given."""

    def __init__(self, moment: str, known: dict[str, Answer] | None = None) -> None:
        self.moment = moment
        self.missing: list[str] = []
        self._known = known or {}

    @classmethod
    def read(cls, file: Path) -> Self:
        """Return what `write` wrote."""
        kept = json.loads(gzip.decompress(file.read_bytes()))
        return cls(kept["moment"], {key: Answer(**each) for key, each in kept["known"].items()})

    def write(self, file: Path) -> None:
        """Write them to `file`, the same bytes for the same answers."""
        known = {key: asdict(each) for key, each in sorted(self._known.items())}
        text = json.dumps({"moment": self.moment, "known": known}, ensure_ascii=False)
        file.write_bytes(gzip.compress(text.encode(), 9, mtime=0))

    def record(self, context: BrowserContext) -> None:
        """Let the service answer, and keep what it says."""

        def keep(route: Route) -> None:
            reply = route.fetch()
            headers = {k: v for k, v in reply.headers.items() if k in _KEPT_HEADERS}
            self._known[_key(route.request)] = Answer(reply.status, headers, reply.text())
            route.fulfill(response=reply)

        context.route(_API, keep)

    def replay(self, context: BrowserContext) -> None:
        """Answer in the place of the service; what was never asked is noted as missing."""

        def answer(route: Route) -> None:
            known = self._known.get(_key(route.request))
            if known is None:
                self.missing.append(_key(route.request))
                route.abort()
            else:
                route.fulfill(status=known.status, headers=known.headers, body=known.body)

        context.route(_API, answer)


def _key(request: Request) -> str:
    place = urlsplit(request.url)
    return f"{request.method} {place.path}?{place.query} {request.post_data or ''}"
