"""`cinq recommend`: films for every line of picks."""

from pathlib import Path

import click

from cli.batch import PicksLine, Ranked, answer_file, batch_options
from index.answers import Profile
from index.film_index import FilmIndex, Ranking


@click.command()
@batch_options
@click.option(
    "--ranking",
    type=click.Choice(["product", "accuracy"]),
    default="product",
    show_default=True,
    help="What a person is shown, or the raw order of the taste space.",
)
def command(
    bundle: Path, source: Path, limit: int, output: Path, ranking: Ranking, *, as_json: bool
) -> None:
    """Recommend films for each line {"id", "film_ids", "candidates"?} of a JSONL file."""
    index = FilmIndex.load(bundle)

    def answer(line: PicksLine) -> Ranked:
        picks = tuple(film_id for film_id in line.film_ids if film_id in index)
        return index.rank_by_taste(
            Profile(picks), limit, ranking=ranking, candidates=line.candidates
        )

    result = answer_file(index, PicksLine, answer, (source, output))
    result.tell(output, as_json=as_json)
