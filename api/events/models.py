"""The tables of events: what was asked and answered, never by whom nor in which words."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import JSON, Float, LargeBinary, SmallInteger, String
from sqlalchemy.orm import Mapped, mapped_column

from api.record import Moment, Record


class SearchEventRecord(Record):
    """One search; `at` is the hour it fell into."""

    __tablename__ = "search_events"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(Moment, index=True)
    model_version: Mapped[str] = mapped_column(String(64))
    language: Mapped[str] = mapped_column(String(8))
    words: Mapped[int] = mapped_column(SmallInteger)
    results: Mapped[int] = mapped_column(SmallInteger)
    top_score: Mapped[float | None] = mapped_column(Float)
    sketch: Mapped[bytes | None] = mapped_column(LargeBinary(32))
    """What it meant, in 32 bytes from which no words come back; of a part of all searches."""


class ServedEventRecord(Record):
    """One list of recommended films; `at` is the hour it fell into."""

    __tablename__ = "served_events"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(Moment, index=True)
    model_version: Mapped[str] = mapped_column(String(64))
    audience: Mapped[str] = mapped_column(String(8))
    film_ids: Mapped[list[str]] = mapped_column(JSON)
    scores: Mapped[list[float]] = mapped_column(JSON)
