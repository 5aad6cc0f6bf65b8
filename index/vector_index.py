"""Nearest neighbours by inner product: the one module that knows FAISS."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import faiss
import numpy as np
from numpy.typing import NDArray

from index.errors import BundleMismatch

Vectors = NDArray[np.float32]
Rows = NDArray[np.int64]
Mask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Neighbours:
    """Rows and their inner products with the query, best first."""

    rows: Rows
    scores: Vectors


class VectorIndex:
    """Exact search by inner product over rows of float32 vectors."""

    def __init__(self, vectors: Vectors) -> None:
        self._index = self._owner = faiss.IndexFlatIP(vectors.shape[1])
        self._index.add(np.ascontiguousarray(vectors, dtype=np.float32))

    @classmethod
    def read(
        cls, path: Path, *, rows: int, dimension: int, is_mapped: bool = False
    ) -> "VectorIndex":
        """Return the index in `path`; raise BundleMismatch when it is not of this shape.

        A mapped one is read from its file as it is asked for, and shared between processes.
        """
        loaded = object.__new__(cls)
        # The downcast view does not keep alive what it views.
        loaded._owner = faiss.read_index(str(path), faiss.IO_FLAG_MMAP_IFC if is_mapped else 0)
        loaded._index = faiss.downcast_index(loaded._owner)
        found = (type(loaded._index).__name__, loaded._index.ntotal, loaded._index.d)
        expected = ("IndexFlatIP", rows, dimension)
        if found != expected:
            raise BundleMismatch(path.name, expected, found)
        return loaded

    def write(self, path: Path) -> None:
        """Write the index to `path` in FAISS' own format."""
        faiss.write_index(self._index, str(path))

    def __len__(self) -> int:
        return int(self._index.ntotal)

    @property
    def dimension(self) -> int:
        """The length of a vector."""
        return int(self._index.d)

    @cached_property
    def vectors(self) -> Vectors:
        """All vectors, [rows, dimension]: a read-only view, no copy, that keeps them in memory."""
        flat = faiss.rev_swig_ptr(self._index.get_xb(), len(self) * self.dimension)
        view: Vectors = np.asarray(_Lent(self._owner, flat)).reshape(len(self), self.dimension)
        view.flags.writeable = False
        return view

    def search(self, query: Vectors, limit: int, allowed: Mask | None = None) -> Neighbours:
        """Return the `limit` rows nearest to `query` [dimension], best first.

        Only rows where `allowed` [rows] is true are considered, so fewer come back only when
        fewer are allowed.
        """
        limit = min(limit, len(self) if allowed is None else int(allowed.sum()))
        if limit <= 0:
            return Neighbours(np.empty(0, np.int64), np.empty(0, np.float32))
        parameters = None
        if allowed is not None:
            bitmap = np.packbits(allowed, bitorder="little")
            selector = faiss.IDSelectorBitmap(bitmap)
            parameters = faiss.SearchParameters(sel=selector)
        scores, rows = self._index.search(
            np.ascontiguousarray(query[None, :], dtype=np.float32), limit, params=parameters
        )
        # FAISS pads short results with -1.
        found = rows[0] >= 0
        return Neighbours(rows[0][found], scores[0][found])

    def scores(self, query: Vectors, rows: Rows) -> Vectors:
        """Return the inner products of `query` [dimension] and the vectors at `rows`, uncopied."""
        if not len(rows):
            return np.empty(0, np.float32)
        wanted = np.ascontiguousarray(query, dtype=np.float32)
        places = np.ascontiguousarray(rows, dtype=np.int64)
        scores: Vectors = np.empty(len(places), dtype=np.float32)
        pointers = map(faiss.swig_ptr, (wanted, scores, places))
        asked, answered, at = pointers
        self._index.compute_distance_subset(1, asked, len(places), answered, at)
        return scores


class _Lent:
    """The memory of an index as an array: whoever holds the array holds the index."""

    def __init__(self, owner: object, memory: Vectors) -> None:
        self._owner = owner
        self.__array_interface__ = memory.__array_interface__


def serve_with_threads(count: int) -> None:
    """Let each search use `count` threads; one is best when many requests share the cores."""
    faiss.omp_set_num_threads(count)


def unit(vectors: Vectors) -> Vectors:
    """Return `vectors` [n, d] at length one; what is shorter than rounding stays near zero."""
    lengths = np.linalg.norm(vectors, axis=-1, keepdims=True)
    scaled: Vectors = vectors / np.maximum(lengths, 1e-9)
    return scaled
