"""`cinq build`: a bundle from files alone."""

from pathlib import Path
from tempfile import TemporaryDirectory

import click

from catalogue.ratings import read_ratings
from catalogue.reading import read_films
from cli.console import print_json, progress, say
from index.building import Source, build_bundle
from index.searching.asked import read_asked
from index.settings import IndexSettings

_path = click.Path(path_type=Path)


@click.command()
@click.option("--catalogue", type=_path, required=True, help="Films file, JSONL or CSV.")
@click.option("--ratings", type=_path, help="Ratings file, to learn taste from.")
@click.option("--queries", type=_path, help="Queries whose film is known, to learn from.")
@click.option("--out", type=click.Path(file_okay=False, path_type=Path), required=True)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def command(
    catalogue: Path, ratings: Path | None, queries: Path | None, out: Path, *, as_json: bool
) -> None:
    """Make a bundle from files: no registry, no database, nothing goes live.

    Text vectors are kept in the data dir, so that building again embeds only what changed.
    """
    with progress(quiet=as_json) as shown, TemporaryDirectory(prefix="cinq-films-") as scratch:
        shown.begin("read", "Reading films")
        read = read_films([catalogue], scratch=Path(scratch), on_progress=shown.advance)
        rejected = len(read.rejections)
        shown.end("read", f"{len(read.films):,} films, {rejected:,} records rejected")
        rated = read_ratings(ratings, read.films) if ratings else None
        asked = read_asked(queries, read.films) if queries else None
        source = Source(read.films, read.digest, rated, asked)
        manifest = build_bundle(out, source, IndexSettings().data_dir, shown)
    if as_json:
        print_json({"bundle": str(out), "rejected": rejected, "manifest": manifest.model_dump()})
        return
    for rejection in read.rejections.first:
        say(f"  {rejection}")
    say(f"{out}: {len(read.films):,} films, digest {manifest.digest[:12]}")
