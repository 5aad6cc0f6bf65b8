"""`cinq privacy`: what is kept about people, and for how long."""

import asyncio
from dataclasses import asdict
from datetime import UTC, datetime

import click

from api.database import Database
from api.privacy.tidying import Tidied
from api.privacy.tidying import tidy as delete_what_is_over
from api.settings import Settings
from cli.console import print_json, say


@click.group()
def command() -> None:
    """Keep nothing about people longer than it is needed."""


@command.command()
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def tidy(*, as_json: bool) -> None:
    """Delete sessions that are over, tokens long expired, old failed attempts and events.

    Accounts that lie unused go, too, after CINQ_ACCOUNT_INACTIVE_DAYS where that is set.

    A running service does so every hour by itself.
    """
    done = asyncio.run(_tidy(Settings.from_environment()))
    if as_json:
        print_json(asdict(done))
    else:
        say(
            f"Deleted {done.sessions} sessions, {done.tokens} tokens, {done.attempts} attempts, "
            f"{done.events} events, {done.accounts} accounts."
        )


async def _tidy(settings: Settings) -> Tidied:
    database = Database(settings.database, settings.database_limits)
    try:
        return await delete_what_is_over(database, settings, datetime.now(UTC))
    finally:
        await database.close()
