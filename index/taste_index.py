"""The taste space as it is searched: the nearest by vector, and what single films add to each."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray

from embeddings.taste.taste_space import Links, span_of
from index.bounded_search import BoundedSearch
from index.errors import BundleMismatch
from index.vector_index import Mask, Neighbours, Rows, VectorIndex, Vectors

Integers = NDArray[np.integer[Any]]


@dataclass(frozen=True, eq=False)
class TasteQuery:
    """What someone looks for: `vector` [d + 1], and `kin` [k] that films `akin` [k] gain beside.

    `akin` are rows in rising order.
    """

    vector: Vectors
    akin: Rows
    kin: Vectors

    def scaled(self, factor: float) -> "TasteQuery":
        """Return the query whose scores are `factor` times as high."""
        return replace(self, vector=self.vector * factor, kin=self.kin * factor)


def added_up(queries: Iterable[TasteQuery]) -> TasteQuery:
    """Return the query whose scores are the sums of those of `queries`."""
    each = list(queries)
    akin, places = np.unique(np.concatenate([one.akin for one in each]), return_inverse=True)
    kin = np.bincount(places, np.concatenate([one.kin for one in each]), len(akin))
    vector = np.sum([one.vector for one in each], axis=0)
    return TasteQuery(vector, akin, kin.astype(np.float32))


def kin_of(links: Links, rows: Rows, weights: Vectors) -> tuple[Rows, Vectors]:
    """Return the films that `rows` speak for, in rising order, and how much by `weights`.

    Added up in double precision over sorted rows, so their order never changes the sums.
    """
    order = np.argsort(rows, kind="stable")
    who, said, data = _links_of(links, rows[order])
    weighed = data * weights[order].astype(np.float64)[who]
    akin, places = np.unique(said, return_inverse=True)
    sums = np.bincount(places, weighed, len(akin))
    return akin.astype(np.int64), sums.astype(np.float32)


def kin_between(links: Links, rows: Rows, others: Rows) -> Vectors:
    """Return how much each of `rows` adds to each of the distinct `others`: [rows, others]."""
    order = np.argsort(others)
    table = np.zeros((len(rows), len(others)), dtype=np.float32)
    who, said, data = _links_of(links, rows)
    places, found = _places_in(others[order], said)
    table[who[found], order[places[found]]] = data[found]
    return table


def _links_of(links: Links, rows: Rows) -> tuple[Rows, Integers, Vectors]:
    """Return all links of `rows`: which of them says it, of which film, and how much."""
    spans = [span_of(links, row) for row in rows.tolist()]
    who = np.repeat(np.arange(len(rows)), [span.stop - span.start for span in spans])
    said = np.concatenate([links.indices[:0], *(links.indices[span] for span in spans)])
    data = np.concatenate([links.data[:0], *(links.data[span] for span in spans)])
    return who, said, data


def _places_in(rows: Rows, wanted: Integers) -> tuple[Rows, Mask]:
    """Return where in the rising `rows` each of `wanted` is, and which of them are there."""
    if not len(rows):
        return np.zeros(len(wanted), np.int64), np.zeros(len(wanted), np.bool_)
    places = np.minimum(np.searchsorted(rows, wanted), len(rows) - 1)
    return places, rows[places] == wanted


@dataclass(frozen=True, eq=False)
class TasteIndex:
    """Films by what they are found by: [films, d + 1], the bias last."""

    found_by: VectorIndex

    @cached_property
    def _nearest(self) -> BoundedSearch:
        return BoundedSearch(self.found_by)

    def search(self, query: TasteQuery, limit: int, allowed: Mask) -> Neighbours:
        """Return the `limit` films of highest score among those `allowed`, best first.

        Exact: whatever is not akin to a pick can only be among the nearest by vector, and no more
        of those lose their place than lose by their kin. Ties go to the lower row.
        """
        reach = limit + int(np.count_nonzero(query.kin < 0))
        near = self._nearest.search(query.vector, reach, allowed)
        is_open = allowed[query.akin]
        akin, kin = query.akin[is_open], query.kin[is_open]
        alone = ~_places_in(akin, near.rows)[1]
        rows = np.concatenate([near.rows[alone], akin])
        spoken_for = self.found_by.scores(query.vector, akin) + kin
        scores = np.concatenate([near.scores[alone], spoken_for])
        best = np.lexsort((rows, -scores))[:limit]
        return Neighbours(rows[best], scores[best])

    def scores(self, query: TasteQuery, rows: Rows) -> Vectors:
        """Return the scores of the films `rows` [k]."""
        scores: Vectors = self.found_by.vectors[rows] @ query.vector
        places, akin = _places_in(query.akin, rows)
        scores[akin] += query.kin[places[akin]]
        return scores


def write_kin(links: Links, path: Path) -> None:
    """Write `links` to `path` as plain arrays."""
    sp.save_npz(path, links, compressed=False)


def read_kin(path: Path, films: int) -> Links:
    """Return the links in `path`; raise BundleMismatch when they are not of so many `films`."""
    links = sp.load_npz(path)
    expected = ("csr_array", (films, films), "float32")
    found = (type(links).__name__, links.shape, str(links.dtype))
    if not isinstance(links, sp.csr_array) or found != expected:
        raise BundleMismatch(path.name, expected, found)
    links.check_format(full_check=True)
    # Written with eight bytes for each; a row of the catalogue fits into four.
    links.indices, links.indptr = links.indices.astype(np.int32), links.indptr.astype(np.int32)
    return links
