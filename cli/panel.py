"""`cinq panel`: what the golden panel gets from a bundle."""

from pathlib import Path

import click

from cli.console import say
from cli.live_bundle import bundle_option
from index.film_index import FilmIndex
from index.panel.page import panel_page


@click.command()
@bundle_option
@click.option("--output", type=click.Path(dir_okay=False, path_type=Path), help="Else printed.")
def command(bundle: Path, output: Path | None) -> None:
    """Write what twenty-five tastes are shown, and why, as a page to read and compare."""
    page = panel_page(FilmIndex.load(bundle))
    if output is None:
        click.echo(page, nl=False)
        return
    output.write_text(page, encoding="utf-8")
    say(f"{output} written")
