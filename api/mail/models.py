"""The table of letters that wait to be sent."""

from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import ForeignKey, Text
from sqlalchemy.orm import Mapped, mapped_column

from api.record import Moment, Record


class MailRecord(Record):
    """A letter on its way; it is deleted when it is sent, and never read here by anybody."""

    __tablename__ = "mails"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    account_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("accounts.id", ondelete="CASCADE"), index=True
    )
    sealed: Mapped[str] = mapped_column(Text)
    """The letter; it may hold a link that opens an account, so it is not kept in the clear."""
    tries: Mapped[int]
    due_at: Mapped[datetime] = mapped_column(Moment, index=True)
