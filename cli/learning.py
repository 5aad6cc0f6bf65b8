"""Brings what people picked and said beside the ratings, for the next version to learn from."""

import asyncio
from pathlib import Path

from api.database import Database
from api.exceptions import DatabaseUnavailable
from api.learning.export import Said, said_by_people, write_said
from api.security.digests import Digests
from api.settings import Settings
from catalogue.ratings_store import use_place

_NOBODY = Said(0, 0)


class DatabaseNotRead(OSError):
    """What people said cannot be read, so nobody knows who has left since."""

    def __init__(self, reason: object) -> None:
        super().__init__(
            f"What people said cannot be read ({reason}). CINQ_LEARN_FROM_USE=false does without."
        )


def learn_from_use(settings: Settings) -> Said:
    """Write what is learned from people anew, or remove it where that is turned off.

    Whoever deleted their account is not in it any more, nor in the copies that runs had taken.
    """
    place = use_place(settings.data_dir)
    _forget_copies(settings.data_dir)
    if not settings.learn_from_use or not has_database(settings):
        place.unlink(missing_ok=True)
        return _NOBODY
    try:
        return write_said(asyncio.run(_said(settings)), place)
    except DatabaseUnavailable as error:
        raise DatabaseNotRead(error) from None


async def _said(settings: Settings) -> list[tuple[str, str, float]]:
    database = Database(settings.database, settings.database_limits)
    try:
        async with database.reading() as transaction:
            return await said_by_people(transaction, Digests(settings.secret()))
    finally:
        await database.close()


def _forget_copies(data_dir: Path) -> None:
    """Remove what earlier runs had copied; a run that goes on takes it again in `ingest`."""
    for copy in (data_dir / "runs").glob("*/use.csv"):
        copy.unlink(missing_ok=True)
        (copy.parent / "ingest.json").unlink(missing_ok=True)


def has_database(settings: Settings) -> bool:
    """Tell whether anybody can have come yet: a file that is not there would be made by asking."""
    return bool(settings.database_url) or (settings.data_dir / "cinq.db").is_file()
