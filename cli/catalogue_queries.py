"""`cinq catalogue queries`: what people asked for and the film they meant, to learn from."""

from pathlib import Path

import click

from catalogue.dataset import current_dataset
from catalogue.film_table import FilmTable
from catalogue.queries_store import forget_queries, keep_queries
from catalogue.starter_catalogue import starter_films
from cli.console import print_json, say
from index.searching.asked import read_asked
from index.settings import IndexSettings


@click.command("queries")
@click.argument("path", required=False, type=click.Path(path_type=Path))
@click.option("--forget", is_flag=True, help="Learn from no queries any more.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def queries_command(path: Path | None, *, forget: bool, as_json: bool) -> None:
    """Keep the queries of PATH, whose films are known, for the pipeline to learn from.

    A line of JSONL, or of CSV with a header, has `text` and `film_id`, `tmdb_id` or `imdb_id`.
    They take the place of those before; the next `cinq pipeline run` learns from them.
    """
    if forget == (path is not None):
        raise click.UsageError("Name a file of queries, or --forget those that are kept.")
    data_dir = IndexSettings().data_dir
    if path is None:
        forget_queries(data_dir)
        told, counts = "No queries are kept.", {"queries": 0, "skipped": 0}
    else:
        dataset = current_dataset(data_dir)
        films = dataset.films if dataset else FilmTable.from_films(starter_films())
        asked = read_asked(path, films)
        keep_queries(path, data_dir)
        told = f"Queries: {len(asked):,} of films in the catalogue, {asked.skipped:,} skipped."
        counts = {"queries": len(asked), "skipped": asked.skipped}
    if as_json:
        print_json(counts)
    else:
        say(told)
