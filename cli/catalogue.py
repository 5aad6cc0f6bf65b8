"""`cinq catalogue`: films and ratings come in; their versions are listed and compared."""

from contextlib import nullcontext
from pathlib import Path
from typing import get_args

import click

from catalogue.dataset import NOTES, QUARANTINE, Dataset, catalogue_folder, current_dataset
from catalogue.import_report import ImportReport
from catalogue.imports import import_films
from catalogue.ratings import RatingsRead, read_ratings
from catalogue.ratings_store import keep_ratings
from catalogue.rejections import Rejections
from catalogue.sources.rated import ratings_among
from catalogue.sources.source import SourceName
from catalogue.tmdb.fetching import FetchReport
from cli.catalogue_fetch import TMDB, fetch_as_plain_values, fetch_command, fetched, tell
from cli.catalogue_queries import queries_command
from cli.catalogue_versions import diff_command, list_command, prune_command
from cli.console import print_json, progress, say
from index.settings import IndexSettings

_FIRST_TOLD = 10
_path = click.Path(path_type=Path)


@click.group()
def command() -> None:
    """Bring in films and ratings, and see what changed."""


for verb in (fetch_command, list_command, diff_command, prune_command, queries_command):
    command.add_command(verb)


@command.command("import")
@click.argument("paths", nargs=-1, required=True, type=_path)
@click.option("--source", type=click.Choice(get_args(SourceName)), default="auto")
@click.option("--ratings", type=_path, help="CSV of who gave which film how many stars.")
@click.option("--strict", is_flag=True, help="Fail when any record is rejected.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def import_command(
    paths: tuple[Path, ...],
    source: SourceName,
    ratings: Path | None,
    *,
    strict: bool,
    as_json: bool,
) -> None:
    """Make the films of PATHS the catalogue in use; what is rejected is told line by line.

    `tmdb:` instead of a path fetches them from TMDB's API first, with the key in
    CINQ_TMDB_API_KEY.
    """
    data_dir = IndexSettings().data_dir
    fetch = fetched(quiet=as_json) if TMDB in paths else None
    if fetch:
        paths = tuple(fetch.file if path == TMDB else path for path in paths)
    with progress(quiet=as_json) as shown:
        shown.begin("import", "Reading films")
        report = import_films(paths, data_dir, source, strict=strict, on_progress=shown.advance)
        shown.end("import", f"{report.films:,} films")
    dataset = current_dataset(data_dir)
    with nullcontext(ratings) if ratings else ratings_among(paths, source) as found:
        rated = _take_ratings(found, dataset, data_dir)
    if as_json:
        print_json(_plain(fetch, report, rated))
    else:
        _tell(fetch, report, rated, data_dir)


def _plain(
    fetch: FetchReport | None, report: ImportReport, rated: RatingsRead | None
) -> dict[str, object]:
    """Return everything an import did as plain values."""
    before: dict[str, object] = {"fetch": fetch_as_plain_values(fetch)} if fetch else {}
    return {**before, "films": report.model_dump(mode="json"), "ratings": _counted(rated)}


def _tell(
    fetch: FetchReport | None, report: ImportReport, rated: RatingsRead | None, data_dir: Path
) -> None:
    """Tell people everything an import did."""
    if fetch:
        tell(fetch)
    _tell_films(report, data_dir)
    if rated is not None:
        _tell_ratings(rated)


def _take_ratings(path: Path | None, dataset: Dataset | None, data_dir: Path) -> RatingsRead | None:
    if path is None or dataset is None:
        return None
    read = read_ratings(path, dataset.films)
    keep_ratings(path, data_dir)
    return read


def _tell_films(report: ImportReport, data_dir: Path) -> None:
    for source in report.sources:
        say(f"{source.name}: {source.kind}.")
    word = "unchanged" if report.unchanged else "now in use"
    say(f"Catalogue {report.digest[:12]}: {report.films:,} films, {word}.")
    say(
        f"{report.accepted:,} accepted, {report.merged:,} merged, "
        f"{report.repeated:,} repeated, {report.rejected:,} rejected."
    )
    _tell_hygiene(report)
    _tell_rejections(report.rejected_by_rule, [str(each) for each in report.first_rejections])
    folder = catalogue_folder(data_dir) / report.digest
    if report.rejected:
        say(f"All rejected records: {folder / QUARANTINE}")
        say("  (mend a copy of them and import it beside the other files)")
    if report.merged or report.amended or report.flags:
        say(f"All that was merged, mended and flagged: {folder / NOTES}")


def _tell_hygiene(report: ImportReport) -> None:
    """Tell each rule that fell on films that came in, with its count, and the first merges."""
    if report.changes:
        told = ", ".join(f"{count:,} {what}" for what, count in report.changes.items())
        say(f"Against {(report.parent or '')[:12]}: {told}.")
    for rule, count in report.amended.items():
        say(f"  {count:,} amended: {rule}")
    for rule, count in report.flags.items():
        say(f"  {count:,} flagged: {rule}")
    for rule, count in report.merged_by_rule.items():
        say(f"  {count:,} merged: {rule}")
    for merge in report.first_merges[:_FIRST_TOLD]:
        say(f"    {merge}")


def _tell_ratings(read: RatingsRead) -> None:
    say(
        f"Ratings: {read.read:,} lines, {read.resolved:,} resolved, "
        f"{read.unknown_films:,} of films the catalogue lacks, {len(read.rejections):,} rejected."
    )
    if read.followed:
        say(f"  {read.followed:,} followed their film to the record it was merged into")
    _tell_rejections(read.rejections.counts, [str(each) for each in read.rejections.first])


def _tell_rejections(by_rule: dict[str, int], first: list[str]) -> None:
    for rule, count in by_rule.items():
        say(f"  {count:,} rejected: {rule}")
    for told in first[:_FIRST_TOLD]:
        say(f"    {told}")


def _counted(read: RatingsRead | None) -> dict[str, object] | None:
    if read is None:
        return None
    rejections: Rejections = read.rejections
    return {
        "read": read.read,
        "resolved": read.resolved,
        "repeated": read.repeated,
        "followed": read.followed,
        "unknown_films": read.unknown_films,
        "rejected": len(rejections),
        "digest": read.digest,
    }
