"""The index finds what a plain inner product finds."""

import gc
from pathlib import Path

import numpy as np
import pytest

from index.errors import BundleMismatch
from index.vector_index import VectorIndex, Vectors


def vectors(rows: int = 50, dimension: int = 8) -> Vectors:
    return np.random.default_rng(5).standard_normal((rows, dimension)).astype(np.float32)


def test_search_returns_the_largest_inner_products_best_first() -> None:
    held = vectors()
    query = held[7]
    found = VectorIndex(held).search(query, 10)
    assert found.rows.tolist() == np.argsort(-(held @ query))[:10].tolist()
    assert np.allclose(found.scores, np.sort(held @ query)[::-1][:10], atol=1e-5)


def test_search_considers_only_what_is_allowed() -> None:
    held = vectors()
    allowed = np.zeros(50, dtype=np.bool_)
    allowed[[3, 11, 49]] = True
    found = VectorIndex(held).search(held[0], 10, allowed)
    assert sorted(found.rows.tolist()) == [3, 11, 49]


def test_search_returns_all_rows_when_fewer_than_the_limit() -> None:
    assert len(VectorIndex(vectors(4)).search(vectors()[0], 10).rows) == 4


def test_search_returns_nothing_when_nothing_is_allowed() -> None:
    found = VectorIndex(vectors()).search(vectors()[0], 5, np.zeros(50, dtype=np.bool_))
    assert len(found.rows) == len(found.scores) == 0


def test_vectors_come_back_as_they_went_in() -> None:
    assert np.array_equal(VectorIndex(vectors()).vectors, vectors())


def test_vectors_cannot_be_changed_from_outside() -> None:
    with pytest.raises(ValueError, match="read-only"):
        VectorIndex(vectors()).vectors[0, 0] = 1.0


def test_an_index_survives_being_written(tmp_path: Path) -> None:
    path = tmp_path / "some.faiss"
    VectorIndex(vectors()).write(path)
    read = VectorIndex.read(path, rows=50, dimension=8)
    assert np.array_equal(read.vectors, vectors())


@pytest.mark.parametrize(("rows", "dimension"), [(49, 8), (50, 9)])
def test_an_index_of_another_shape_is_refused(tmp_path: Path, rows: int, dimension: int) -> None:
    path = tmp_path / "some.faiss"
    VectorIndex(vectors()).write(path)
    with pytest.raises(BundleMismatch, match=r"some\.faiss"):
        VectorIndex.read(path, rows=rows, dimension=dimension)


def test_the_vectors_outlive_the_index_they_were_lent_by() -> None:
    view = VectorIndex(vectors()).vectors
    gc.collect()
    assert isinstance(view.base, np.ndarray)
    assert view.base.base is not None
    assert np.array_equal(view, vectors())


def test_the_vectors_outlive_an_index_that_was_read(tmp_path: Path) -> None:
    VectorIndex(vectors(2000, 64)).write(tmp_path / "index")
    lent = VectorIndex.read(tmp_path / "index", rows=2000, dimension=64).vectors
    gc.collect()
    others = [VectorIndex(np.zeros((2000, 64), dtype=np.float32)) for _ in range(4)]
    assert np.array_equal(lent, vectors(2000, 64))
    assert len(others) == 4
