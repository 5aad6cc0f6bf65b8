"""Tell whether what people come for works at an address; the standard library is enough."""

import json
import os
import sys
import time
import urllib.request
from http.client import HTTPException
from typing import Any

_PATIENCE_SECONDS = float(os.environ.get("SMOKE_SECONDS", "60"))
_ANSWER_SECONDS = 10.0


def ask(url: str, body: object = None) -> bytes:
    """Return what `url` answers; raise OSError when it is an error."""
    content = None if body is None else json.dumps(body).encode()
    headers = {"Content-Type": "application/json"} if content else {}
    request = urllib.request.Request(url, content, headers)  # noqa: S310 - told by who deploys
    with urllib.request.urlopen(request, timeout=_ANSWER_SECONDS) as answer:  # noqa: S310
        found: bytes = answer.read()
    return found


def items(url: str, body: object = None) -> list[dict[str, Any]]:
    """Return the items of an answer of the API."""
    found: list[dict[str, Any]] = json.loads(ask(url, body))["items"]
    return found


def look(site: str) -> str:
    """Return what is wrong at `site`, or nothing."""
    api = f"{site}/api/v1"
    if b'id="root"' not in ask(site):
        return "the first page is not the web app"
    picks = [each["id"] for each in items(f"{api}/suggestions?limit=5")]
    if not items(f"{api}/search?q=a+story+about+friendship&limit=3"):
        return "search finds nothing"
    five = items(f"{api}/recommendations", {"film_ids": picks, "limit": 5})
    if len({each["film"]["id"] for each in five} - set(picks)) != len(picks):
        return f"five picks get {len(five)} films"
    return ""


def main(site: str) -> None:
    """Look until all is well; when patience ends tell what is wrong."""
    deadline = time.monotonic() + _PATIENCE_SECONDS
    while True:
        try:
            wrong = look(site.rstrip("/"))
        except (OSError, HTTPException, ValueError, LookupError) as error:
            wrong = f"{type(error).__name__}: {error}"
        if not wrong:
            sys.stdout.write(f"{site} works\n")
            return
        if time.monotonic() > deadline:
            sys.exit(f"{site}: {wrong}")
        time.sleep(1)


if __name__ == "__main__":
    main(sys.argv[1])
