"""The table of failed attempts."""

from datetime import datetime

from sqlalchemy import LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from api.record import Moment, Record


class AttemptRecord(Record):
    """How often something failed since a moment; whose attempts they are is a keyed digest."""

    __tablename__ = "attempts"

    digest: Mapped[bytes] = mapped_column(LargeBinary(32), primary_key=True)
    since: Mapped[datetime] = mapped_column(Moment, index=True)
    failures: Mapped[int]
