"""`cinq serve`: the API and the web app."""

import click

from api.database_migration import upgrade
from api.server import serve
from api.settings import Settings
from cli.serving_options import override, serving_options


@click.command()
@serving_options
@click.option("--migrate", is_flag=True, help="Bring the database to the newest schema first.")
def command(host: str | None, port: int | None, data: str | None, *, migrate: bool) -> None:
    """Serve the API and the web app; they wait for an index to go live."""
    override(host, port, data)
    settings = Settings.from_environment()
    if migrate:
        upgrade(settings)
    serve(settings)
