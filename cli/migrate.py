"""`cinq migrate`: the database as this version needs it."""

import click

from api.database_migration import upgrade
from api.settings import Settings
from cli.console import say


@click.command()
def command() -> None:
    """Bring the database to the newest schema, and end; a service may do so itself at its start."""
    upgrade(Settings.from_environment())
    say("The database has the newest schema.")
