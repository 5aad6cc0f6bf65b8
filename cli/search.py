"""`cinq search`: films for every line with a query."""

from pathlib import Path

import click

from cli.batch import QueryLine, Ranked, answer_file, batch_options
from index.film_index import FilmIndex


@click.command()
@batch_options
def command(bundle: Path, source: Path, limit: int, output: Path, *, as_json: bool) -> None:
    """Search films for each line {"id", "q", "candidates"?} of a JSONL file."""
    index = FilmIndex.load(bundle)

    def answer(line: QueryLine) -> Ranked:
        return index.rank_by_text(line.q, limit, line.candidates)

    result = answer_file(index, QueryLine, answer, (source, output))
    result.tell(output, as_json=as_json)
