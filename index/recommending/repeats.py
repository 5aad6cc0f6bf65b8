"""Films that would be the same one again: of one title, one synopsis, one franchise."""

import numpy as np

from index.franchises import Numbers, Series
from index.vector_index import Rows


def distinct(series: Series, rows: Rows, picks: Rows, *, with_franchises: bool) -> Rows:
    """Return the positions in `rows` of films that repeat no pick and none before them.

    The same title or synopsis is the same film again, or a remake of it. Films of one franchise
    may come again only `with_franchises`.
    """
    groups = [series.titles, series.synopses]
    if not with_franchises:
        groups.append(series.franchises)
    kept = np.arange(len(rows))
    for numbers in groups:
        kept = kept[_first_of_each(numbers[rows[kept]], numbers[picks])]
    return kept


def _first_of_each(numbers: Numbers, taken: Numbers) -> Rows:
    """Return the positions whose number is not `taken` and not met before."""
    first = np.zeros(len(numbers), dtype=bool)
    first[np.unique(numbers, return_index=True)[1]] = True
    return np.flatnonzero(first & (numbers[:, None] != taken).all(axis=1))
