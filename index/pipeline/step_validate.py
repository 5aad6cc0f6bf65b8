"""Step two: the films are whole enough to learn from."""

from index.errors import IndexFailure
from index.pipeline.context import Context, Findings

# Six films are the least that answers five picks.
_FEWEST = 6


class CatalogueTooSmall(IndexFailure):
    """There are too few films to recommend any."""

    def __init__(self, count: int) -> None:
        super().__init__(f"{count} films are too few: five picks need at least {_FEWEST} films.")


def validate(context: Context) -> tuple[str, Findings]:
    """Count what the films have; raise CatalogueTooSmall when there are too few."""
    films = context.films
    if len(films) < _FEWEST:
        raise CatalogueTooSmall(len(films))
    findings: Findings = {
        f"share_with_{name}": round(sum(map(bool, films.column(name))) / len(films), 4)
        for name in ("year", "genres", "directors", "cast", "themes", "vote_count")
    }
    return f"{len(films):,} films, {findings['share_with_genres']:.0%} with genres", findings
