"""Step two: the films keep their schema, and each is told in passages to learn from."""

from catalogue.film_schema import Violation, violations
from catalogue.film_table import FilmTable
from embeddings.passage import PASSAGE_VERSION, passages
from embeddings.passage_table import Told, write_passages
from index.errors import IndexFailure
from index.pipeline.context import Context, Findings

# Six films are the least that answers five picks.
_FEWEST = 6


class CatalogueTooSmall(IndexFailure):
    """There are too few films to recommend any."""

    def __init__(self, count: int) -> None:
        super().__init__(f"{count} films are too few: five picks need at least {_FEWEST} films.")


class CatalogueBroken(IndexFailure):
    """Films are not what the schema at the border of the pipeline says."""

    def __init__(self, found: list[Violation]) -> None:
        told = "; ".join(map(str, found))
        super().__init__(f"The films break their schema: {told}. Import them again.")
        self.violations = found


def validate_inputs(_: Context) -> tuple[object, ...]:
    """Return how films are told."""
    return (PASSAGE_VERSION,)


def validate(context: Context) -> tuple[str, Findings]:
    """Check the films, write their passages, and count what they have.

    Raises CatalogueTooSmall when there are too few, CatalogueBroken when any breaks the schema.
    """
    films = context.films
    if len(films) < _FEWEST:
        raise CatalogueTooSmall(len(films))
    found = violations(films)
    if found:
        raise CatalogueBroken(found)
    told = _told(films)
    write_passages(context.run.passages, films.ids, told)
    made = sum(map(len, told))
    findings: Findings = {
        f"share_with_{name}": round(sum(map(bool, films.column(name))) / len(films), 4)
        for name in ("year", "genres", "directors", "cast", "themes", "vote_count")
    }
    findings["passages"] = float(made)
    return (
        f"{len(films):,} films, {made:,} passages, {findings['share_with_genres']:.0%} with genres",
        findings,
    )


def _told(films: FilmTable) -> list[Told]:
    """Return the passages of each film; raise CatalogueBroken when one gives none."""
    told = [passages(film) for film in films]
    bare = [
        film_id
        for film_id, each in zip(films.ids, told, strict=True)
        if not each or not all(passage.strip() for passage in each)
    ]
    if bare:
        raise CatalogueBroken([Violation("passages", "texts", len(bare), tuple(bare[:3]))])
    return told
