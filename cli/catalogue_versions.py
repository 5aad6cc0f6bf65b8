"""`cinq catalogue list`, `diff` and `prune`: the versions of the catalogue."""

from collections.abc import Sequence
from dataclasses import asdict

import click

from catalogue.dataset import (
    Dataset,
    catalogue_folder,
    current_dataset,
    dataset_named,
    datasets,
)
from catalogue.difference import FilmChanged, FilmNamed, difference
from catalogue.import_lock import alone
from catalogue.pruning import KEPT_DATASETS, prune
from cli.console import print_json, say
from index.settings import IndexSettings

_FIRST_TOLD = 10
_SHOWN = 12


@click.command("list")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def list_command(*, as_json: bool) -> None:
    """List the datasets, oldest first; a star marks the one in use."""
    data_dir = IndexSettings().data_dir
    current = current_dataset(data_dir)
    in_use = current.digest if current else None
    known = datasets(data_dir)
    if as_json:
        print_json({"in_use": in_use, "datasets": [_told(each) for each in known]})
        return
    for each in known:
        mark = "*" if each.digest == in_use else " "
        parent = f"after {each.parent[:_SHOWN]}" if each.parent else "the first"
        counts = ", ".join(f"{count:,} {what}" for what, count in each.counts.items() if count)
        say(f"{mark} {each.digest[:_SHOWN]}  {each.created:%Y-%m-%d %H:%M}  {counts}, {parent}")
        say(f"    from {', '.join(source.name for source in each.sources)}")
    if not known:
        say("No films were imported yet: Cinq uses its own catalogue.")


@click.command("diff")
@click.argument("before", metavar="A", default="parent")
@click.argument("after", metavar="B", default="current")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def diff_command(before: str, after: str, *, as_json: bool) -> None:
    """Tell which films came, went and changed from dataset A to dataset B.

    A and B are the beginnings of digests, or `current` and `parent`; alone, the command compares
    the dataset in use with its parent.
    """
    data_dir = IndexSettings().data_dir
    old, new = dataset_named(data_dir, before), dataset_named(data_dir, after)
    found = difference(old.films, new.films)
    if as_json:
        print_json({"from": old.digest, "to": new.digest, **found.counts, "films": asdict(found)})
        return
    say(f"From {old.digest[:_SHOWN]} ({len(old.films):,} films)")
    say(f"to   {new.digest[:_SHOWN]} ({len(new.films):,} films):")
    for what, films in (("added", found.added), ("removed", found.removed)):
        _tell(what, films)
    _tell("changed", found.changed)


@click.command("prune")
@click.option("--keep", type=click.IntRange(min=0), default=KEPT_DATASETS, show_default=True)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def prune_command(keep: int, *, as_json: bool) -> None:
    """Remove datasets except the one in use, its parent, and the `keep` made last."""
    data_dir = IndexSettings().data_dir
    with alone(catalogue_folder(data_dir)):
        gone = prune(data_dir, keep)
    if as_json:
        print_json({"removed": [each.digest for each in gone]})
        return
    say(f"{len(gone)} datasets removed, {len(datasets(data_dir))} kept.")


def _told(dataset: Dataset) -> dict[str, object]:
    return {
        "digest": dataset.digest,
        "parent": dataset.parent,
        "created": dataset.created.isoformat(),
        "counts": dataset.counts,
        "changes": dataset.report.changes,
        "sources": [source.model_dump(mode="json") for source in dataset.sources],
    }


def _tell(what: str, films: Sequence[FilmNamed | FilmChanged]) -> None:
    say(f"{len(films):,} {what}")
    for film in films[:_FIRST_TOLD]:
        year = f" ({film.year})" if film.year else ""
        fields = f": {', '.join(film.fields)}" if isinstance(film, FilmChanged) else ""
        say(f"    {film.id} {film.title}{year}{fields}")
    if len(films) > _FIRST_TOLD:
        say(f"    and {len(films) - _FIRST_TOLD:,} more: see --json")
