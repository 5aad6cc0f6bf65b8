"""A TMDB on this machine: it answers as TMDB documents, and errs where a test wants it to."""

import gzip
import json
import time
from collections import defaultdict, deque
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any
from urllib.parse import parse_qsl, urlsplit

KEY = "0123456789abcdef0123456789abcdef"
PAGE = 100


@dataclass(frozen=True)
class Fault:
    """What to answer instead: `cut` is how many bytes of the body to hold back."""

    status: int = 200
    body: bytes | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    cut: int = 0
    wait_seconds: float = 0.0


TOO_MANY = Fault(
    429,
    b'{"success":false,"status_code":25,"status_message":"Your request count (41) is over the'
    b' allowed limit of (40)."}',
    {"Retry-After": "7"},
)
INTERNAL = Fault(
    500,
    b'{"success":false,"status_code":11,"status_message":"Internal error: Something went wrong,'
    b' contact TMDB."}',
)
_REFUSED = {
    "success": False,
    "status_code": 7,
    "status_message": "Invalid API key: You must be granted a valid key.",
}
_MISSING = {
    "success": False,
    "status_code": 34,
    "status_message": "The resource you requested could not be found.",
}


_FACTS: dict[str, Any] = {
    "adult": False,
    "backdrop_path": "/backdrop.jpg",
    "belongs_to_collection": None,
    "budget": 0,
    "genres": [{"id": 18, "name": "Drama"}],
    "homepage": "",
    "origin_country": ["FR"],
    "original_language": "fr",
    "popularity": 10.5,
    "production_companies": [],
    "production_countries": [{"iso_3166_1": "FR", "name": "France"}],
    "release_date": "1962-03-01",
    "revenue": 0,
    "runtime": 94,
    "spoken_languages": [],
    "status": "Released",
    "tagline": "",
    "video": False,
    "vote_average": 7.4,
    "vote_count": 120,
}
_CREDITS = {
    "cast": [
        {"name": "Li Wu", "order": 1, "character": "Ada"},
        {"name": "Paul Roc", "order": 0, "character": "The keeper"},
    ],
    "crew": [
        {"name": "Anne Duval", "job": "Director", "department": "Directing"},
        {"name": "Jo Kim", "job": "Editor", "department": "Editing"},
    ],
}


def film(number: int, **facts: Any) -> dict[str, Any]:  # noqa: ANN401 - whatever JSON holds
    """Return what `/movie/{number}` answers, with everything appended."""
    return {
        **_FACTS,
        "id": number,
        "imdb_id": f"tt{number:07}",
        "title": f"The Lamp {number}",
        "original_title": f"La Lampe {number}",
        "overview": f"Keeper number {number} counts the ships and writes no letters.",
        "poster_path": f"/poster{number}.jpg",
        "credits": _CREDITS,
        "keywords": {"keywords": [{"id": 1, "name": "lighthouse"}, {"id": 2, "name": "sea"}]},
        "translations": {
            "translations": [
                _translation("fr", "CA", title="La lanterne", overview="Version d'ici."),
                _translation("fr", "FR", title="", overview=f"Le gardien {number} compte."),
                _translation("de", "DE", title="Das Licht", overview="Ein Wärter."),
            ]
        },
        **facts,
    }


def _translation(language: str, country: str, **texts: str) -> dict[str, Any]:
    return {"iso_639_1": language, "iso_3166_1": country, "name": "", "data": texts}


class FakeTmdb:
    """The state of the fake, which tests change, and what it was asked, in order.

    `faults` are answered in turn, by path, before the truth.
    """

    def __init__(self) -> None:
        self.films: dict[int, dict[str, Any]] = {}
        self.changes: dict[str, list[int]] = {}
        self.exports: dict[str, bytes] = {}
        self.faults: defaultdict[str, deque[Fault]] = defaultdict(deque)
        self.asked: list[str] = []
        self.keys: list[str | None] = []
        self.now = self.most_at_once = 0
        self.address = ""

    @property
    def films_asked(self) -> list[int]:
        """The films that were asked for, in order, since the list was last cleared."""
        found = (path.removeprefix("/3/movie/") for path in self.asked)
        return [int(each) for each in found if each.isdigit()]

    def add(self, *films: dict[str, Any]) -> None:
        """Have more films."""
        self.films.update({each["id"]: each for each in films})

    def export(self, day: date, lines: Sequence[object] | None = None) -> None:
        """Publish the list of a day: of all films there are, unless `lines` say otherwise."""
        told = [
            {
                "adult": each["adult"],
                "id": each["id"],
                "original_title": each["original_title"],
                "popularity": each["popularity"],
                "video": each["video"],
            }
            for each in self.films.values()
        ]
        content = b"".join(json.dumps(each).encode() + b"\n" for each in lines or told)
        self.exports[f"/p/exports/movie_ids_{day:%m_%d_%Y}.json.gz"] = gzip.compress(content)

    def answer(self, address: str, authorization: str | None) -> Fault:
        """Return what to answer to a request."""
        parts = urlsplit(address)
        asked = dict(parse_qsl(parts.query))
        key = asked.get("api_key") or (authorization or "").removeprefix("Bearer ") or None
        self.asked.append(parts.path)
        self.keys.append(key)
        if self.faults[parts.path]:
            return self.faults[parts.path].popleft()
        if parts.path in self.exports:
            return Fault(200, self.exports[parts.path])
        if parts.path.startswith("/p/"):
            return Fault(403, b"<Error><Code>AccessDenied</Code></Error>")
        return self._api_answer(parts.path.removeprefix("/3/"), key, asked)

    def _api_answer(self, path: str, key: str | None, asked: Mapping[str, str]) -> Fault:
        if key not in (KEY, f"head.{KEY}.tail"):
            return _json(_REFUSED, 401)
        if path == "authentication":
            return _json({"success": True, "status_code": 1, "status_message": "Success."})
        if path == "movie/changes":
            return _json(self._changes(asked))
        number = path.removeprefix("movie/")
        found = self.films.get(int(number)) if number.isdigit() else None
        return _json(found) if found else _json(_MISSING, 404)

    def _changes(self, asked: Mapping[str, str]) -> dict[str, Any]:
        ids = self.changes.get(asked["start_date"], [])
        page = int(asked["page"])
        pages = max(1, -(-len(ids) // PAGE))
        told = [{"id": each, "adult": False} for each in ids[(page - 1) * PAGE : page * PAGE]]
        return {"results": told, "page": page, "total_pages": pages, "total_results": len(ids)}


def _json(value: object, status: int = 200) -> Fault:
    return Fault(status, json.dumps(value).encode(), {"Content-Type": "application/json"})


@contextmanager
def serving(fake: FakeTmdb) -> Iterator[FakeTmdb]:
    """Serve the fake at `fake.address` on a free port."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            fake.now += 1
            fake.most_at_once = max(fake.most_at_once, fake.now)
            self._answer(fake.answer(self.path, self.headers["Authorization"]))
            fake.now -= 1

        def _answer(self, answer: Fault) -> None:
            time.sleep(answer.wait_seconds)
            body = answer.body or b""
            self.send_response(answer.status)
            for name, value in answer.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            try:
                self.wfile.write(body[: len(body) - answer.cut])
            except ConnectionError:
                self.close_connection = True
            if answer.cut:
                self.close_connection = True

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    fake.address = f"http://127.0.0.1:{server.server_port}"
    try:
        yield fake
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
