"""The table of recovery codes."""

from uuid import UUID

from sqlalchemy import ForeignKey, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from api.record import Record


class RecoveryCodeRecord(Record):
    """A code that stands in for the authenticator, once."""

    __tablename__ = "recovery_codes"

    account_id: Mapped[UUID] = mapped_column(
        ForeignKey("accounts.id", ondelete="CASCADE"), primary_key=True
    )
    digest: Mapped[bytes] = mapped_column(LargeBinary(32), primary_key=True)
    """Of the code; 120 random bits need no slow hash. The code itself is kept nowhere."""
