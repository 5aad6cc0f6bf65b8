"""Game days: a week with a planted shift, written where a drift service will look at it."""

import shutil
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import numpy as np
from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine

from catalogue.file_digest import file_sha256
from catalogue.film_table import FilmTable
from drift.errors import ShiftRefused
from drift.reading import FAILURES, Events, Period, Periods
from drift.settings import DriftSettings
from drift.shifts import CATALOGUE_SHIFTS, EVENT_SHIFTS, truncated
from drift.tables import ACCOUNTS, FEEDBACK, LISTS, PICKS, SEARCHES
from drift.traffic import Traffic, Volume
from embeddings.film_vectors import encode_films
from index.bundle import FILMS, TEXT, read_bundle
from index.film_index import FilmIndex
from index.manifest import file_names
from index.registry.champion import read_champion, write_champion
from index.vector_index import VectorIndex
from index.whole_folder import replacing

_MARK = "game-day"
_DOMAIN = "cinq.invalid"
_ROWS_AT_ONCE = 500
Row = dict[str, Any]


async def plant_here(settings: DriftSettings, shift: str, events: int, seed: int) -> None:
    """Add a week with `shift` to the database in use, on top of what people really did.

    Raises ShiftRefused for a shift of the catalogue, which is for a copy only.
    """
    if shift in CATALOGUE_SHIFTS:
        raise ShiftRefused("A broken catalogue is planted in a copy only: leave --here out.")
    random = np.random.default_rng(seed)
    traffic = Traffic.of_index(FilmIndex.load(_live(settings.data_dir)), random)
    period = _periods(settings).current
    now = EVENT_SHIFTS[shift].plant(
        traffic.events(Volume.of_events(events), random), traffic, random
    )
    async with _writing(settings.database) as connection:
        await _write(connection, now, period, random)


async def plant_in_copy(
    settings: DriftSettings, into: DriftSettings, shift: str | None, events: int, seed: int
) -> None:
    """Fill the empty database of `into` with weeks of traffic, the last one with `shift`.

    The live bundle is copied there; a shift of the catalogue makes another version of it live.
    """
    random = np.random.default_rng(seed)
    bundle = _copied(_live(settings.data_dir), into.data_dir)
    traffic = Traffic.of_index(FilmIndex.load(bundle), random)
    periods = _periods(into)
    weeks = max(1, round(settings.drift_reference_days / settings.drift_current_days))
    before = traffic.events(Volume.of_events(events * weeks), random)
    now = traffic.events(Volume.of_events(events), random)
    if shift is not None and shift in EVENT_SHIFTS:
        now = EVENT_SHIFTS[shift].plant(now, traffic, random)
    elif shift in CATALOGUE_SHIFTS:
        _break_catalogue(bundle, into.data_dir, random)
    async with _writing(into.database) as connection:
        await _write(connection, before, periods.reference, random)
        await _write(connection, now, periods.current, random)


async def remove(settings: DriftSettings) -> int:
    """Remove whatever a game day added to the database in use; return how many rows went."""
    owned = select(ACCOUNTS.c.id).where(ACCOUNTS.c.email_key.like(f"{_MARK}-%@{_DOMAIN}"))
    statements = [
        *(delete(table).where(table.c.account_id.in_(owned)) for table in (PICKS, FEEDBACK)),
        delete(ACCOUNTS).where(ACCOUNTS.c.email_key.like(f"{_MARK}-%@{_DOMAIN}")),
        *(
            delete(table).where(table.c.model_version.like(f"{_MARK}:%"))
            for table in (SEARCHES, LISTS)
        ),
    ]
    async with _writing(settings.database) as connection:
        return sum([(await connection.execute(each)).rowcount for each in statements])


def _live(data_dir: Path) -> Path:
    champion = read_champion(data_dir)
    if champion is None:
        raise ShiftRefused("There is no live index to ask: run `cinq pipeline run` first.")
    return champion.bundle


def _periods(settings: DriftSettings) -> Periods:
    now = datetime.now(UTC)
    return Periods.before(now, settings.drift_reference_days, settings.drift_current_days)


def _copied(bundle: Path, data_dir: Path) -> Path:
    folder = data_dir / "live" / "version-1"
    if folder.exists():
        raise ShiftRefused(f"{data_dir} holds an index already: name an empty folder.")
    folder.parent.mkdir(parents=True, exist_ok=True)
    shutil.copytree(bundle, folder)
    write_champion(data_dir, "1", folder)
    return folder


def _break_catalogue(bundle: Path, data_dir: Path, random: np.random.Generator) -> None:
    """Make a version live whose synopses a bad ingest has cut."""
    whole = read_bundle(bundle)
    told = [truncated(film, random) for film in whole.films]
    rows = [row for row, film in enumerate(told) if film.overview != whole.films[row].overview]
    vectors = np.array(whole.text.vectors)
    vectors[rows] = encode_films([told[row] for row in rows], whole.encoder)
    folder = bundle.with_name("version-2")
    with replacing(folder) as draft:
        shutil.copytree(bundle, draft, dirs_exist_ok=True)
        FilmTable.from_films(told).write(draft / FILMS)
        VectorIndex(vectors).write(draft / TEXT)
        files = {name: file_sha256(draft / name) for name in file_names(draft)}
        changes = {"files": files, "created": datetime.now(UTC)}
        whole.manifest.model_copy(update=changes).write(draft)
    write_champion(data_dir, "2", folder)


@asynccontextmanager
async def _writing(url: str) -> AsyncIterator[AsyncConnection]:
    engine = create_async_engine(url, hide_parameters=True)
    try:
        async with engine.begin() as connection:
            yield connection
    except FAILURES as error:
        raise ShiftRefused(f"The database takes no events: {type(error).__name__}") from error
    finally:
        await engine.dispose()


async def _write(
    connection: AsyncConnection, events: Events, period: Period, random: np.random.Generator
) -> None:
    for table, rows in (
        (ACCOUNTS, _accounts(events, period)),
        (PICKS, _picks(events, period, random)),
        (FEEDBACK, _feedback(events, period, random)),
        (SEARCHES, _searches(events, period, random)),
        (LISTS, _lists(events, period, random)),
    ):
        for start in range(0, len(rows), _ROWS_AT_ONCE):
            await connection.execute(insert(table), rows[start : start + _ROWS_AT_ONCE])


def _accounts(events: Events, period: Period) -> list[Row]:
    owners = dict.fromkeys([row[0] for row in (*events.picks, *events.feedback)])
    return [
        {
            "id": owner,
            "email": f"{_MARK}-{owner}@{_DOMAIN}",
            "email_key": f"{_MARK}-{owner}@{_DOMAIN}",
            "password_hash": "",  # nothing hashes to it: nobody can sign in
            "locale": "en",
            "created_at": _kept(period.begin),
        }
        for owner in owners
    ]


def _picks(events: Events, period: Period, random: np.random.Generator) -> list[Row]:
    places: dict[UUID, int] = {}
    rows = []
    for owner, film_id in dict.fromkeys(events.picks):
        places[owner] = places.get(owner, -1) + 1
        at = _moment(period, random)
        rows.append(
            {"account_id": owner, "film_id": film_id, "position": places[owner], "picked_at": at}
        )
    return rows


def _feedback(events: Events, period: Period, random: np.random.Generator) -> list[Row]:
    said = dict.fromkeys(events.feedback)
    return [
        {
            "account_id": owner,
            "film_id": film_id,
            "kind": kind,
            "created_at": _moment(period, random),
        }
        for owner, film_id, kind in said
    ]


def _searches(events: Events, period: Period, random: np.random.Generator) -> list[Row]:
    names = ("model_version", "language", "words", "results", "top_score", "sketch")
    return [_event(names, row, period, random) for row in events.searches]


def _lists(events: Events, period: Period, random: np.random.Generator) -> list[Row]:
    names = ("model_version", "film_ids", "scores")
    return [{**_event(names, row, period, random), "audience": "account"} for row in events.lists]


def _event(
    names: Sequence[str], row: Sequence[Any], period: Period, random: np.random.Generator
) -> Row:
    values = dict(zip(names, row, strict=True))
    return {
        **values,
        "id": UUID(bytes=random.bytes(16), version=4),
        "at": _moment(period, random).replace(minute=0, second=0, microsecond=0),
        "model_version": f"{_MARK}:{values['model_version']}"[:64],
    }


def _moment(period: Period, random: np.random.Generator) -> datetime:
    length = (min(period.end, datetime.now(UTC)) - period.begin).total_seconds()
    return _kept(period.begin + timedelta(seconds=float(random.random()) * length))


def _kept(moment: datetime) -> datetime:
    return moment.astimezone(UTC)
