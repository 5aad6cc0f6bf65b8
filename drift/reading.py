"""Reads events of a period from the service's database; writes nothing."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import asyncpg
from sqlalchemy import Column, Select, make_url, select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from drift.errors import EventsUnreadable, NobodyYet
from drift.tables import FEEDBACK, LISTS, PICKS, SEARCHES

Row = tuple[Any, ...]
FAILURES = (SQLAlchemyError, asyncpg.PostgresError, asyncpg.InterfaceError, OSError)


@dataclass(frozen=True, slots=True)
class Period:
    """From `begin` on, until before `end`."""

    begin: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class Periods:
    """What is looked at, and what it is held against."""

    reference: Period
    current: Period

    @classmethod
    def before(cls, now: datetime, reference_days: int, current_days: int) -> "Periods":
        """Return the last `current_days` until `now`, and the `reference_days` before them."""
        start = now - timedelta(days=current_days)
        return cls(
            Period(start - timedelta(days=reference_days), start),
            Period(start, now + timedelta(hours=1)),
        )


@dataclass(frozen=True, slots=True)
class Events:
    """The rows of one period, each kind in the order of its columns below."""

    picks: Sequence[Row]
    """account, film"""
    feedback: Sequence[Row]
    """account, film, kind"""
    searches: Sequence[Row]
    """model version, language, words, results, top score, sketch"""
    lists: Sequence[Row]
    """model version, film ids, scores"""


async def read_events(url: str, periods: Periods, most: int) -> tuple[Events, Events]:
    """Return the events of the reference and of the current period, at most `most` of each kind.

    Raises EventsUnreadable when the database does not answer or is of another shape, NobodyYet
    when it is a file that no service has made so far.
    """
    engine = _engine(url)
    try:
        reference = await _read(engine, periods.reference, most)
        return reference, await _read(engine, periods.current, most)
    except FAILURES as error:
        named = make_url(url).render_as_string(hide_password=True)
        raise EventsUnreadable(f"{named} cannot be read: {type(error).__name__}") from error
    finally:
        await engine.dispose()


def _engine(url: str) -> AsyncEngine:
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        if not Path(parsed.database or "").is_file():
            raise NobodyYet(f"{parsed.database}: no database yet; the service makes it.")
        # A file that is not there would be made by opening it.
        parsed = parsed.set(database=f"file:{parsed.database}", query={"mode": "ro", "uri": "true"})
        return create_async_engine(parsed, hide_parameters=True)
    settings = {"application_name": "cinq-drift", "default_transaction_read_only": "on"}
    return create_async_engine(
        parsed,
        hide_parameters=True,
        connect_args={"timeout": 5.0, "command_timeout": 60.0, "server_settings": settings},
    )


async def _read(engine: AsyncEngine, period: Period, most: int) -> Events:
    # Ids of events are random, so that the first by id are a sample; those of people as well.
    wanted: dict[str, Select[Any]] = {
        "picks": _during(
            select(PICKS.c.account_id, PICKS.c.film_id).where(PICKS.c.import_id.is_(None)),
            PICKS.c.picked_at,
            period,
        ).order_by(PICKS.c.account_id),
        "feedback": _during(
            select(FEEDBACK.c.account_id, FEEDBACK.c.film_id, FEEDBACK.c.kind).where(
                FEEDBACK.c.import_id.is_(None)
            ),
            FEEDBACK.c.created_at,
            period,
        ).order_by(FEEDBACK.c.account_id),
        "searches": _during(select(*list(SEARCHES.c)[2:]), SEARCHES.c.at, period).order_by(
            SEARCHES.c.id
        ),
        "lists": _during(
            select(LISTS.c.model_version, LISTS.c.film_ids, LISTS.c.scores), LISTS.c.at, period
        ).order_by(LISTS.c.id),
    }
    found: dict[str, list[Row]] = {}
    async with engine.connect() as connection:
        for kind, statement in wanted.items():
            rows = await connection.execute(statement.limit(most))
            found[kind] = [tuple(row) for row in rows]
    return Events(**found)


def _during(statement: Select[Any], moment: Column[Any], period: Period) -> Select[Any]:
    """Restrict to a period; SQLite keeps moments in UTC without saying so."""
    begin, end = (each.astimezone(UTC) for each in (period.begin, period.end))
    return statement.where(moment >= begin, moment < end)
