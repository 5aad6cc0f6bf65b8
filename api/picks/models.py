"""The table of picks."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, SmallInteger, String
from sqlalchemy.orm import Mapped, mapped_column

from api.record import Moment, Record


class PickRecord(Record):
    """One film a person loves; films live in the bundle, so their ids refer to no table."""

    __tablename__ = "picks"

    account_id: Mapped[UUID] = mapped_column(
        ForeignKey("accounts.id", ondelete="CASCADE"), primary_key=True
    )
    film_id: Mapped[str] = mapped_column(String(200), primary_key=True)
    position: Mapped[int] = mapped_column(SmallInteger)
    picked_at: Mapped[datetime] = mapped_column(Moment)
    import_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("imports.id", ondelete="CASCADE"), index=True
    )
    """The import that added it, until the person says it anew."""
