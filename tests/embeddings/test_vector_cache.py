import sqlite3
from pathlib import Path

import numpy as np
import pytest

from embeddings.encoder import Vectors
from embeddings.vector_cache import VectorCache


def vector(seed: int) -> Vectors:
    return np.random.default_rng(seed).standard_normal(8).astype(np.float32)


def filled(folder: Path, count: int = 3) -> VectorCache:
    cache = VectorCache(folder)
    cache.put({str(n).encode(): vector(n) for n in range(count)})
    return cache


def test_vectors_come_back_exactly(tmp_path: Path) -> None:
    filled(tmp_path)
    found = VectorCache(tmp_path).get([b"0", b"2", b"unknown"])
    assert set(found) == {b"0", b"2"}
    np.testing.assert_array_equal(found[b"2"], vector(2))


def test_an_empty_cache_knows_nothing(tmp_path: Path) -> None:
    cache = VectorCache(tmp_path / "new" / "folder")
    assert cache.get([b"0"]) == {}
    assert cache.get([]) == {}
    assert len(cache) == 0


def test_more_keys_than_one_question_takes_are_found(tmp_path: Path) -> None:
    cache = filled(tmp_path, 1200)
    assert len(cache.get([str(n).encode() for n in range(1300)])) == 1200


def test_a_vector_kept_again_replaces_the_old_one(tmp_path: Path) -> None:
    cache = filled(tmp_path)
    cache.put({b"0": vector(9)})
    assert len(cache) == 3
    np.testing.assert_array_equal(cache.get([b"0"])[b"0"], vector(9))


def test_a_lot_that_fails_half_way_leaves_nothing(tmp_path: Path) -> None:
    cache = filled(tmp_path)
    broken: dict[object, Vectors] = {b"7": vector(7), object(): vector(8)}
    with pytest.raises(sqlite3.Error):
        cache.put(broken)  # type: ignore[arg-type]
    assert (len(cache), cache.get([b"7"])) == (3, {})


def test_a_vector_that_was_changed_on_disk_is_forgotten(tmp_path: Path) -> None:
    cache = filled(tmp_path)
    database = sqlite3.connect(tmp_path / "vectors.sqlite")
    with database:
        database.execute("UPDATE vectors SET vector = substr(vector, 1, 20) WHERE key = ?", (b"1",))
    database.close()
    assert set(cache.get([b"0", b"1"])) == {b"0"}


def test_a_file_that_is_no_database_is_begun_anew(tmp_path: Path) -> None:
    (tmp_path / "vectors.sqlite").write_bytes(b"half a file, and not of ours " * 99)
    cache = VectorCache(tmp_path)
    assert cache.get([b"0"]) == {}
    cache.put({b"0": vector(0)})
    assert len(cache) == 1


def test_a_file_cut_short_is_begun_anew(tmp_path: Path) -> None:
    cache = filled(tmp_path, 2000)
    path = tmp_path / "vectors.sqlite"
    path.write_bytes(path.read_bytes()[:30_000])
    cache.get([str(n).encode() for n in range(2000)])
    cache.put({b"new": vector(1)})
    assert b"new" in cache.get([b"new"])


def test_a_locked_file_is_waited_for_and_never_thrown_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("embeddings.vector_cache._BUSY_SECONDS", 0.05)
    cache = filled(tmp_path)
    other = sqlite3.connect(tmp_path / "vectors.sqlite")
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(sqlite3.OperationalError, match="locked"):
        cache.put({b"9": vector(9)})
    other.rollback()
    other.close()
    assert len(cache) == 3
