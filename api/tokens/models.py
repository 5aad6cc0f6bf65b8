"""The table of personal tokens."""

from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import ForeignKey, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from api.record import Moment, Record


class TokenRecord(Record):
    """One token by which programs act for a person."""

    __tablename__ = "tokens"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    account_id: Mapped[UUID] = mapped_column(
        ForeignKey("accounts.id", ondelete="CASCADE"), index=True
    )
    name: Mapped[str] = mapped_column(String(60))
    digest: Mapped[bytes] = mapped_column(LargeBinary(32), unique=True)
    """Of the token; the token itself is kept nowhere."""
    scopes: Mapped[str] = mapped_column(String(40))
    """What it may do, separated by blanks."""
    created_at: Mapped[datetime] = mapped_column(Moment)
    expires_at: Mapped[datetime | None] = mapped_column(Moment)
    """None for one made before tokens expired."""
    last_used_at: Mapped[datetime | None] = mapped_column(Moment)
