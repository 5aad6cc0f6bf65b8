"""Step three: each film is told in passages to learn from."""

from catalogue.film_schema import Violation
from catalogue.film_table import FilmTable
from embeddings.passage import PASSAGE_VERSION, passages
from embeddings.passage_table import Told, write_passages
from index.pipeline.context import Context, Findings
from index.pipeline.step_validate import CatalogueBroken


def preprocess_inputs(_: Context) -> tuple[object, ...]:
    """Return how films are told."""
    return (PASSAGE_VERSION,)


def preprocess(context: Context) -> tuple[str, Findings]:
    """Write the passages of this run; raise CatalogueBroken when a film gives none."""
    films = context.films
    told = _told(films)
    write_passages(context.run.passages, films.ids, told)
    made = sum(map(len, told))
    return f"{made:,} passages of {len(films):,} films", {"passages": float(made)}


def _told(films: FilmTable) -> list[Told]:
    told = [passages(film) for film in films]
    bare = [
        film_id
        for film_id, each in zip(films.ids, told, strict=True)
        if not each or not all(passage.strip() for passage in each)
    ]
    if bare:
        raise CatalogueBroken([Violation("passages", "texts", len(bare), tuple(bare[:3]))])
    return told
