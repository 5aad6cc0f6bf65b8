"""`cinq serve`: the API and the web app."""

import gc

import click

from cli.serving_options import override, serving_options


@click.command()
@serving_options
def command(host: str | None, port: int | None, data: str | None) -> None:
    """Serve the API and the web app; they wait for an index to go live."""
    override(host, port, data)
    # Nothing of a thousand modules is garbage: looking for it while they are imported takes a
    # tenth of the start. The server turns it on again.
    gc.disable()
    from api.server import serve  # noqa: PLC0415 - as above
    from api.settings import Settings  # noqa: PLC0415 - as above

    serve(Settings.from_environment())
