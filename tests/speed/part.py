"""What one measurement puts on the page: lines of Markdown, and pictures beside them."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Part:
    """The lines of one part of the page, and the pictures by the names of their files."""

    lines: list[str]
    pictures: dict[str, str] = field(default_factory=dict)


def table(heads: list[str], rows: list[list[str]]) -> list[str]:
    """Return a table in Markdown."""
    return [_row(heads), _row(["---"] * len(heads)), *map(_row, rows)]


def _row(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"
