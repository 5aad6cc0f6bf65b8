"""Tables and figures as the cards write them."""

from collections.abc import Iterable, Sequence

from index.evaluation.intervals import Figure


def table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> list[str]:
    """Return the lines of a Markdown table and an empty one after it."""
    lines = [head, ["---"] * len(head), *rows]
    return [*(f"| {' | '.join(map(str, line))} |" for line in lines), ""]


def sure(figure: Figure) -> str:
    """Return a mean with the interval that holds it 95 times in a hundred."""
    return f"{figure.value:.3f} [{figure.low:.3f}, {figure.high:.3f}]"


def gained(figure: Figure) -> str:
    """Return a difference with its interval."""
    return f"{figure.value:+.3f} [{figure.low:+.3f}, {figure.high:+.3f}]"


def among(count: int, whole: int) -> str:
    """Return a count and its share of the whole."""
    return f"{count:,} ({count / max(whole, 1):.1%})"
