"""`cinq similar`: films like the film of every line."""

from pathlib import Path

import click

from cli.batch import FilmLine, Ranked, answer_file, batch_options
from index.film_index import FilmIndex


@click.command()
@batch_options
def command(bundle: Path, source: Path, limit: int, output: Path, *, as_json: bool) -> None:
    """Find similar films for each line {"id", "film_id", "candidates"?} of a JSONL file."""
    index = FilmIndex.load(bundle)

    def answer(line: FilmLine) -> Ranked:
        return index.rank_by_film(line.film_id, limit, line.candidates)

    result = answer_file(index, FilmLine, answer, (source, output))
    result.tell(output, as_json=as_json)
