"""Step two: the films keep their schema."""

from catalogue.film_schema import Violation, violations
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


def validate(context: Context) -> tuple[str, Findings]:
    """Check the films and count what they have.

    Raises CatalogueTooSmall when there are too few, CatalogueBroken when any breaks the schema.
    """
    films = context.films
    if len(films) < _FEWEST:
        raise CatalogueTooSmall(len(films))
    found = violations(films)
    if found:
        raise CatalogueBroken(found)
    findings: Findings = {
        f"share_with_{name}": round(sum(map(bool, films.column(name))) / len(films), 4)
        for name in ("year", "genres", "directors", "cast", "themes", "vote_count")
    }
    return f"{len(films):,} films, {findings['share_with_genres']:.0%} with genres", findings
