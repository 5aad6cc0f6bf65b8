"""`cinq catalogue fetch`: films come from TMDB's API into a films file."""

import shutil
from dataclasses import asdict
from pathlib import Path

import click

from catalogue.tmdb.fetching import FetchReport, fetch_films
from catalogue.tmdb.settings import TmdbSettings
from cli.console import print_json, progress, say
from index.settings import IndexSettings

TMDB = Path("tmdb:")
"""What `import` is given instead of a path: fetch from TMDB's API, then take what was fetched."""
_FIRST_TOLD = 10


@click.command("fetch")
@click.argument("source", type=click.Choice(["tmdb"]))
@click.option(
    "--films",
    type=click.IntRange(min=1),
    help="How many of the most popular films to hold; CINQ_TMDB_FILMS unless given.",
)
@click.option(
    "--out",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Where to put a copy of the films file (.jsonl.gz).",
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def fetch_command(source: str, films: int | None, out: Path | None, *, as_json: bool) -> None:
    """Bring the films of SOURCE in the data dir up to date, without importing them.

    The first time takes a while: it can be stopped, and goes on from there. Later ones ask only
    for what changed.
    """
    del source
    report = fetched(films, quiet=as_json)
    if out is not None:
        shutil.copyfile(report.file, out)
    if as_json:
        print_json(fetch_as_plain_values(report))
        return
    tell(report)
    say(f"The films file: {out or report.file}")


def fetched(films: int | None = None, *, quiet: bool) -> FetchReport:
    """Fetch from TMDB with the settings of the environment, showing how far it is."""
    settings = TmdbSettings()
    if films is not None:
        settings = settings.model_copy(update={"tmdb_films": films})
    with progress(quiet=quiet) as shown:
        shown.begin("fetch", "Fetching films from TMDB")
        report = fetch_films(IndexSettings().data_dir, settings, on_progress=shown.advance)
        shown.end("fetch", f"{report.films:,} films")
    return report


def tell(report: FetchReport) -> None:
    """Tell people what a fetch did."""
    say(
        f"TMDB: {report.films:,} films; {report.new:,} new, {report.changed:,} changed, "
        f"{report.missing + report.gone:,} gone, {report.unreleased:,} not released yet."
    )
    if report.failed:
        say(f"  {report.failed:,} gave no answer of use; the next fetch asks for them again")
    for failure in report.first_failures[:_FIRST_TOLD]:
        say(f"    {failure}")


def fetch_as_plain_values(report: FetchReport) -> dict[str, object]:
    """Return what a fetch did as plain values."""
    return {**asdict(report), "asked": report.asked}
