"""Who is asking."""

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Caller:
    """Who is signed in, and by which session, if not by a token."""

    account_id: UUID
    session_id: UUID | None
