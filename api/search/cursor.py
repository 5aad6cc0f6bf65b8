"""Cursors: where a page of search results ends, in a form that clients hand back untouched."""

import base64
import binascii

from api.exceptions import CursorInvalid

_MARK = b"after:"
DEEPEST = 1000


def cursor_at(offset: int) -> str:
    """Return the cursor of the page that begins at `offset`."""
    return base64.urlsafe_b64encode(_MARK + str(offset).encode()).decode().rstrip("=")


def offset_of(cursor: str | None) -> int:
    """Return where the page of `cursor` begins; raise CursorInvalid when it is none of ours."""
    if cursor is None:
        return 0
    try:
        raw = base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4))
    except (binascii.Error, ValueError):
        raise CursorInvalid from None
    digits = raw.removeprefix(_MARK)
    if digits == raw or not digits.isdigit() or int(digits) > DEEPEST:
        raise CursorInvalid
    return int(digits)
