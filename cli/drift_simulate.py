"""`cinq drift simulate`: game days."""

import asyncio
from pathlib import Path

import click

from cli.console import say
from drift.settings import DriftSettings

SHIFTS = ("decade", "french", "genre", "encoder", "truncated")


@click.command()
@click.option(
    "--shift", "shift", type=click.Choice(SHIFTS), help="What goes wrong; nothing if left out."
)
@click.option(
    "--events",
    type=click.IntRange(100),
    default=1000,
    show_default=True,
    help="Picks, searches and lists of the last week, each.",
)
@click.option(
    "--into",
    type=click.Path(file_okay=False, path_type=Path),
    help="An empty folder: becomes a data dir with weeks of traffic.",
)
@click.option("--here", is_flag=True, help="Add the week to the database in use instead.")
@click.option("--undo", is_flag=True, help="Remove what --here added.")
@click.option("--yes", is_flag=True, help="Change the database in use without asking.")
@click.option("--seed", type=int, default=0, help="Another number makes other weeks.")
def simulate(  # noqa: PLR0913 - one argument an option
    shift: str | None,
    events: int,
    into: Path | None,
    *,
    here: bool,
    undo: bool,
    yes: bool,
    seed: int,
) -> None:
    """Plant a shift in replayed traffic, for game days: in a copy, or --here."""
    from drift import simulation  # noqa: PLC0415 - loads the index

    settings = DriftSettings()
    if undo or here:
        if not yes:
            click.confirm(f"This changes {settings.data_dir}'s own database. Go on?", abort=True)
        if undo:
            say(f"{asyncio.run(simulation.remove(settings)):,} rows removed.")
            return
        if shift is None:
            raise click.UsageError("--here needs a --shift.")
        asyncio.run(simulation.plant_here(settings, shift, events, seed))
        say("Planted. `cinq drift report` looks; `cinq drift simulate --undo` takes it back.")
        return
    if into is None:
        raise click.UsageError("Name an empty folder with --into, or say --here.")
    _fill(settings, into, shift, events, seed)


def _fill(settings: DriftSettings, into: Path, shift: str | None, events: int, seed: int) -> None:
    from api.database_migration import upgrade  # noqa: PLC0415 - loads the service
    from api.settings import Settings  # noqa: PLC0415 - the same
    from drift import simulation  # noqa: PLC0415 - loads the index

    copy = settings.model_copy(update={"data_dir": into, "database_url": ""})
    upgrade(Settings.from_environment(data_dir=into, database_url=""))
    asyncio.run(simulation.plant_in_copy(settings, copy, shift, events, seed))
    say(f"Planted. Look with `cinq drift --data {into} report`, or `serve` in its place.")
