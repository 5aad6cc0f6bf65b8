"""Who leads to whom, as editors say: the catalogue's own links and those of the starter films.

The starter catalogue's links are knowledge of films, written for Cinq, and hold for the same films
in any other catalogue; they were never fitted to anyone's ratings.
"""

from collections import Counter
from functools import cache

import numpy as np
import scipy.sparse as sp

from catalogue.film_table import FilmTable
from catalogue.starter_catalogue import starter_links
from embeddings.taste.taste_space import Links

_LATER_LINK = 0.05


# Read once: a space is learned for each fold of an evaluation.
_starter_links = cache(starter_links)


def editorial_links(films: FilmTable) -> Links:
    """Return the links in both directions [n, n], the first of a film a little stronger.

    A film's own links count; those of the starter film of the same id where it has none.
    """
    rows_by_id = films.rows_by_any_id
    own = films.labels("links")
    linked = list(
        zip(own.rows.tolist(), [own.names[number] for number in own.numbers], strict=True)
    )
    speaks = set(own.rows.tolist())
    linked += [
        (row, other)
        for film_id, links in _starter_links().items()
        if (row := rows_by_id.get(film_id)) is not None and row not in speaks
        for other in links
    ]
    places: Counter[int] = Counter()
    found: list[tuple[int, int, float]] = []
    for row, other in linked:
        if other in rows_by_id:
            found.append((row, rows_by_id[other], 1.0 - _LATER_LINK * places[row]))
        places[row] += 1
    table = np.array(found, dtype=np.float64).reshape(-1, 3)
    rows, columns = table[:, 0].astype(np.int32), table[:, 1].astype(np.int32)
    one_way = sp.csr_array((table[:, 2], (rows, columns)), shape=(len(films), len(films)))
    return sp.csr_array(one_way + one_way.T)
