"""`cinq recommend`: films for every line of picks."""

from pathlib import Path

import click

from cli.batch import PicksLine, Ranked, answer_file, batch_options
from index.answers import Dials, Profile
from index.film_index import FilmIndex, Ranking

_DIAL = click.FloatRange(-1, 1)


@click.command()
@batch_options
@click.option(
    "--ranking",
    type=click.Choice(["product", "accuracy"]),
    default="product",
    show_default=True,
    help="What a person is shown, or the raw order of the taste space.",
)
@click.option(
    "--popularity",
    type=_DIAL,
    default=0.0,
    show_default=True,
    help="From -1, hidden gems, to 1, crowd-pleasers.",
)
@click.option(
    "--variety",
    type=_DIAL,
    default=0.0,
    show_default=True,
    help="From -1, as alike as they come, to 1, as different.",
)
@click.option("--franchises", is_flag=True, help="Answer films of picked franchises too.")
def command(  # noqa: PLR0913 - one argument an option
    bundle: Path,
    source: Path,
    limit: int,
    output: Path,
    *,
    ranking: Ranking,
    popularity: float,
    variety: float,
    franchises: bool,
    as_json: bool,
) -> None:
    """Recommend films for each line {"id", "film_ids", …} of a JSONL file.

    A line may also carry "candidates", "with_film_ids" (a second person's picks), "dislikes",
    "seen", "weights" (by film id), "popularity", "variety" and "franchises". The dials turn the
    product ranking only.
    """
    index = FilmIndex.load(bundle)
    usual = Dials(popularity, variety, franchises)

    def answer(line: PicksLine) -> Ranked:
        return index.rank_by_taste(
            _profile(line, usual, index), limit, ranking=ranking, candidates=line.candidates
        )

    result = answer_file(index, PicksLine, answer, (source, output))
    result.tell(output, as_json=as_json)


def _profile(line: PicksLine, usual: Dials, index: FilmIndex) -> Profile:
    """Return the profile of a line; one person's picks are the profile when the other has none."""
    people = [
        tuple(each for each in film_ids if each in index)
        for film_ids in (line.film_ids, line.with_film_ids)
    ]
    picks, companion = people if people[0] else (people[1], ())
    return Profile(
        picks,
        dislikes=line.dislikes,
        seen=line.seen,
        weights=line.weights,
        companion=companion,
        dials=Dials(
            usual.popularity if line.popularity is None else line.popularity,
            usual.variety if line.variety is None else line.variety,
            usual.franchises if line.franchises is None else line.franchises,
        ),
    )
