"""`cinq pipeline`: the steps from films to a live index."""

from pathlib import Path

import click

from api.settings import Settings
from cli.console import print_json, progress, say
from cli.learning import learn_from_use
from index.errors import GateRefused
from index.pipeline.context import StepMissing
from index.pipeline.pipeline import folder_for_inputs, run_pipeline, run_shard, run_step
from index.pipeline.run_folder import RunFolder
from index.pipeline.shard import Shard
from index.pipeline.steps import STEP_NAMES
from index.settings import IndexSettings

_STEP = click.Choice(STEP_NAMES)
run_option = click.option(
    "--run",
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder of the run; named after its inputs in the data dir when not given.",
)
json_option = click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")


@click.group()
def command() -> None:
    """Run the steps from films to a live index."""


@command.command(help=f"Run what is not done yet: {' '.join(STEP_NAMES)}.")
@click.option("--from", "first", type=_STEP, help="Do this step and those after it again.")
@click.option("--to", "last", type=_STEP, help="Stop after this step.")
@click.option("--only", type=_STEP, help="Do this step alone, on what those before it left.")
@click.option("--shard", metavar="I/N", help="With --only embed: embed one share of the films.")
@run_option
@json_option
def run(
    first: str | None,
    last: str | None,
    only: str | None,
    shard: str | None,
    run: Path | None,
    *,
    as_json: bool,
) -> None:
    """Run steps."""
    if only and (first or last):
        raise click.UsageError("--only is one step: it goes without --from and --to.")
    if shard and only != "embed":
        raise click.UsageError("--shard goes with --only embed.")
    settings = IndexSettings()
    if only in {None, "ingest"} and first in {None, "ingest"}:
        learn_from_use(Settings.from_environment())
    with progress(quiet=as_json) as shown:
        if shard:
            told = run_shard(settings, shown, Shard.parse(shard), run=run)
            print_json({"embed": told}) if as_json else say(f"embed: {told}")
            return
        if only:
            records = [run_step(settings, shown, only, run=run)]
        else:
            records = run_pipeline(settings, shown, run=run, first=first, last=last)
    if as_json:
        print_json({record.step: record.model_dump() for record in records})
    else:
        say(f"{records[-1].step}: {records[-1].summary}")


@command.command()
@json_option
def folder(*, as_json: bool) -> None:
    """Print the run folder of the films, ratings and queries that are in use now."""
    found = folder_for_inputs(IndexSettings())
    print_json({"run": found}) if as_json else say(str(found))


@command.command()
@run_option
@click.option("--markdown", is_flag=True, help="Print it as Markdown, for a pull request.")
@click.option("--check", is_flag=True, help="End with status 1 when the gate refused.")
@json_option
def verdict(run: Path | None, *, markdown: bool, check: bool, as_json: bool) -> None:
    """Print what the gate said of a run."""
    found = RunFolder(run or folder_for_inputs(IndexSettings()))
    record = found.record("gate")
    if record is None:
        raise StepMissing("gate")
    if as_json:
        print_json({"run": found.path, **record.findings})
    elif markdown:
        say(found.verdict.read_text(encoding="utf-8").rstrip())
    else:
        say(record.summary)
    if check and record.findings["verdict"] != "passed":
        raise GateRefused([str(record.findings["reasons"])])
