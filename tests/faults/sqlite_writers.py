"""Four processes write to one SQLite file at once: `python -m tests.faults.sqlite_writers [EACH]`.

Every transaction reads before it writes, which is what fails under a deferred `BEGIN`.
"""

import asyncio
import sys
import tempfile
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import func, select

from api.accounts.models import AccountRecord
from api.database import Database
from api.database_migration import upgrade
from api.exceptions import DatabaseUnavailable
from api.settings import Settings

PROCESSES = 4


@dataclass(frozen=True, slots=True)
class Outcome:
    """How many writes were kept, how many were refused, and in what time."""

    kept: int
    refused: int
    seconds: float


async def write(url: str, writer: str, each: int) -> int:
    """Write `each` accounts, one a transaction; return how many were refused."""
    database, refused = Database(url), 0
    for number in range(each):
        name = f"{writer}-{number}"
        try:
            async with database.writing() as session:
                await session.scalar(select(func.count()).select_from(AccountRecord))
                session.add(
                    AccountRecord(
                        email=name,
                        email_key=name,
                        password_hash="",
                        locale="en",
                        created_at=datetime.now(UTC),
                    )
                )
        except DatabaseUnavailable:
            refused += 1
    await database.close()
    return refused


async def trial(folder: Path, each: int) -> Outcome:
    """Return what became of the writes of all processes."""
    settings = Settings(data_dir=folder)
    await asyncio.to_thread(upgrade, settings)
    started = time.monotonic()
    command = [sys.executable, "-m", "tests.faults.sqlite_writers", "--as"]
    writers = [
        await asyncio.create_subprocess_exec(*command, settings.database, str(number), str(each))
        for number in range(PROCESSES)
    ]
    refused = sum([await writer.wait() for writer in writers])
    seconds = time.monotonic() - started
    database = Database(settings.database)
    async with database.reading() as session:
        kept = await session.scalar(select(func.count()).select_from(AccountRecord))
    await database.close()
    return Outcome(kept or 0, refused, seconds)


def main(arguments: list[str]) -> int:
    """Run the trial, or be one of its processes; return 0 when nothing was refused or lost."""
    if arguments[:1] == ["--as"]:
        return min(asyncio.run(write(arguments[1], arguments[2], int(arguments[3]))), 100)
    each = int(arguments[0]) if arguments else 1000
    with tempfile.TemporaryDirectory() as folder:
        outcome = asyncio.run(trial(Path(folder), each))
    sys.stdout.write(
        f"{PROCESSES} processes x {each} writes: {outcome.kept} kept, {outcome.refused} refused, "
        f"{outcome.seconds:.1f} s\n"
    )
    return int(outcome.kept != PROCESSES * each)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
