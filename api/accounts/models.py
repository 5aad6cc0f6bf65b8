"""The table of accounts."""

from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import BigInteger, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from api.record import Moment, Record


class AccountRecord(Record):
    """One person's account; everything else about the person goes when it goes."""

    __tablename__ = "accounts"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    email: Mapped[str] = mapped_column(String(254))
    email_key: Mapped[str] = mapped_column(String(254), unique=True)
    """The address in the one form that is compared."""
    password_hash: Mapped[str] = mapped_column(String(200))
    display_name: Mapped[str | None] = mapped_column(String(60))
    locale: Mapped[str] = mapped_column(String(8))
    created_at: Mapped[datetime] = mapped_column(Moment)
    active_at: Mapped[datetime | None] = mapped_column(Moment, index=True)
    """When it was last used, by browser or by token, to within a few minutes; None: never."""
    email_verified_at: Mapped[datetime | None] = mapped_column(Moment)
    totp_sealed: Mapped[str | None] = mapped_column(Text)
    """The secret of the authenticator; codes are asked for from `totp_since` on."""
    totp_since: Mapped[datetime | None] = mapped_column(Moment)
    totp_step: Mapped[int | None] = mapped_column(BigInteger)
    """The time step of the last code that was taken; none works twice."""
