"""Cursors: where a page of a person's feedback ends.

They are not sealed: whatever somebody writes into one, it reaches that person's own list only.
"""

import base64
import binascii
from dataclasses import dataclass
from datetime import UTC, datetime

from api.exceptions import CursorInvalid
from api.feedback.models import FeedbackRecord
from api.feedback.schemas import Kind

_BETWEEN = "\n"


@dataclass(frozen=True, slots=True)
class Place:
    """The last record of a page: the next one begins after it."""

    created_at: datetime
    film_id: str
    kind: str

    @classmethod
    def of(cls, record: FeedbackRecord) -> "Place":
        """Return the place of `record`."""
        return cls(record.created_at, record.film_id, record.kind)

    def cursor(self) -> str:
        """Return the place in a form that clients hand back untouched."""
        moment = self.created_at.astimezone(UTC).isoformat()
        text = _BETWEEN.join((moment, self.kind, self.film_id))
        return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def place_of(cursor: str) -> Place:
    """Return the place that `cursor` names; raise CursorInvalid when it names none."""
    try:
        raw = base64.b64decode(cursor + "=" * (-len(cursor) % 4), altchars=b"-_", validate=True)
        moment, kind, film_id = raw.decode().split(_BETWEEN)
        created_at = datetime.fromisoformat(moment)
        known = Kind(kind)
    except (binascii.Error, ValueError):
        raise CursorInvalid from None
    if created_at.tzinfo is None or "\x00" in film_id:
        raise CursorInvalid
    return Place(created_at.astimezone(UTC), film_id, known)
