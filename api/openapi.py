"""The OpenAPI document of the service, for those who write or generate clients.

`python -m api.openapi [FILE]` writes it to `frontend/openapi.json`, or to FILE.
"""

import sys
from pathlib import Path

import orjson

from api.app import create_app
from api.settings import Settings

DOCUMENT = Path(__file__).resolve().parent.parent / "frontend" / "openapi.json"


def openapi_json() -> bytes:
    """Return the document: the same code always makes the same bytes."""
    document = create_app(Settings()).openapi()
    return orjson.dumps(document, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)


def main(arguments: list[str]) -> None:
    """Write the document to the file named in `arguments`, or to where the web app reads it."""
    path = Path(arguments[0]) if arguments else DOCUMENT
    path.write_bytes(openapi_json())


if __name__ == "__main__":
    main(sys.argv[1:])
