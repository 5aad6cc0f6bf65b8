"""The table of feedback."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from api.record import Moment, Record


class FeedbackRecord(Record):
    """One thing a person said about one film."""

    __tablename__ = "feedback"
    __table_args__ = (
        CheckConstraint("kind IN ('like', 'dislike', 'seen', 'save', 'hide')", name="kind"),
    )

    account_id: Mapped[UUID] = mapped_column(
        ForeignKey("accounts.id", ondelete="CASCADE"), primary_key=True
    )
    film_id: Mapped[str] = mapped_column(String(200), primary_key=True)
    kind: Mapped[str] = mapped_column(String(8), primary_key=True)
    created_at: Mapped[datetime] = mapped_column(Moment)
    import_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("imports.id", ondelete="CASCADE"), index=True
    )
    """The import that added it, until the person says it anew."""
