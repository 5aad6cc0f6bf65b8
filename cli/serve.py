"""`cinq serve`: the API and the web app."""

import click

from api.server import serve
from api.settings import Settings
from cli.serving_options import override, serving_options


@click.command()
@serving_options
def command(host: str | None, port: int | None, data: str | None) -> None:
    """Serve the API and the web app; they wait for an index to go live."""
    override(host, port, data)
    serve(Settings.from_environment())
