"""Cursors: where a page of search results ends, in a form that clients hand back untouched.

A cursor names the version of the index that made the page before and is sealed for its question:
another version may rank otherwise, so going on with it could repeat or skip films.
"""

import base64
import binascii
import hmac

from api.exceptions import CursorExpired, CursorInvalid
from api.security.digests import Digests

DEEPEST = 1000
_SEAL_BYTES = 12


class Cursors:
    """Makes and reads the cursors of one question, asked of one version of the index."""

    def __init__(self, digests: Digests, version: str, question: str) -> None:
        self._digests = digests
        self._version = version
        self._question = question

    def at(self, offset: int) -> str:
        """Return the cursor of the page that begins at `offset`."""
        place = f"{offset}:{self._version}"
        return base64.urlsafe_b64encode(self._seal(place) + place.encode()).decode().rstrip("=")

    def offset_of(self, cursor: str | None) -> int:
        """Return where the page of `cursor` begins.

        Raises CursorInvalid when it is none of this question's, CursorExpired when another
        version of the index has gone live since.
        """
        if cursor is None:
            return 0
        place = self._opened(cursor)
        digits, _, version = place.partition(":")
        if version != self._version:
            raise CursorExpired
        return int(digits)

    def _opened(self, cursor: str) -> str:
        try:
            raw = base64.b64decode(cursor + "=" * (-len(cursor) % 4), altchars=b"-_", validate=True)
            place = raw[_SEAL_BYTES:].decode()
        except (binascii.Error, ValueError):
            raise CursorInvalid from None
        if not hmac.compare_digest(raw[:_SEAL_BYTES], self._seal(place)):
            raise CursorInvalid
        return place

    def _seal(self, place: str) -> bytes:
        return self._digests.of_cursor(place, self._question)[:_SEAL_BYTES]
