"""`cinq pipeline`: the steps from films to a live index."""

from pathlib import Path

import click

from cli.console import print_json, progress, say
from index.pipeline.pipeline import run_pipeline
from index.pipeline.steps import STEP_NAMES
from index.settings import IndexSettings


@click.group()
def command() -> None:
    """Run the steps from films to a live index."""


@command.command()
@click.option(
    "--from", "first", type=click.Choice(STEP_NAMES), help="Do this step and those after it again."
)
@click.option("--to", "last", type=click.Choice(STEP_NAMES), help="Stop after this step.")
@click.option(
    "--run",
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder of the run; named after its inputs in the data dir when not given.",
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def run(first: str | None, last: str | None, run: Path | None, *, as_json: bool) -> None:
    """Run what is not done yet: ingest validate embed train build evaluate gate promote."""
    with progress(quiet=as_json) as shown:
        records = run_pipeline(IndexSettings(), shown, run=run, first=first, last=last)
    if as_json:
        print_json({record.step: record.model_dump() for record in records})
    else:
        say(f"{records[-1].step}: {records[-1].summary}")
