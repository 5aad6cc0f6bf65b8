"""Vectors that were computed once, kept by a digest of everything that decides them."""

import sqlite3
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import TypeVar

import numpy as np

from embeddings.encoder import Vectors

Answer = TypeVar("Answer")

_FILE = "vectors.sqlite"
_TABLE = "CREATE TABLE IF NOT EXISTS vectors (key BLOB PRIMARY KEY, vector BLOB NOT NULL)"
_KEYS_AT_ONCE = 500
_CHECKSUM_BYTES = 4
_BUSY_SECONDS = 60.0
_DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


class VectorCache:
    """A file of vectors in `folder`; losing it costs time, never an answer.

    Writes are transactions: a killed process leaves the file as it was before. A vector that
    does not match its checksum is forgotten, and a damaged file is begun anew.
    """

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._path = folder / _FILE

    def get(self, keys: Sequence[bytes]) -> dict[bytes, Vectors]:
        """Return the vectors that are known, by key."""
        return self._in_transaction(lambda database: dict(_known(database, keys)))

    def put(self, vectors: Mapping[bytes, Vectors]) -> None:
        """Keep `vectors` by key: all of them or, when interrupted, none."""
        rows = [(key, _packed(vector)) for key, vector in vectors.items()]
        statement = "INSERT OR REPLACE INTO vectors VALUES (?, ?)"
        self._in_transaction(lambda database: database.executemany(statement, rows))

    def __len__(self) -> int:
        [count] = self._in_transaction(
            lambda database: database.execute("SELECT count(*) FROM vectors").fetchone()
        )
        return int(count)

    def _in_transaction(self, action: Callable[[sqlite3.Connection], Answer]) -> Answer:
        try:
            return self._try(action)
        except sqlite3.DatabaseError as error:
            if getattr(error, "sqlite_errorcode", None) not in _DAMAGED:
                raise
            for path in self._path.parent.glob(f"{_FILE}*"):
                path.unlink(missing_ok=True)
            return self._try(action)

    def _try(self, action: Callable[[sqlite3.Connection], Answer]) -> Answer:
        with closing(sqlite3.connect(self._path, timeout=_BUSY_SECONDS)) as database, database:
            database.execute(_TABLE)
            return action(database)


def _known(database: sqlite3.Connection, keys: Sequence[bytes]) -> Iterator[tuple[bytes, Vectors]]:
    for start in range(0, len(keys), _KEYS_AT_ONCE):
        some = keys[start : start + _KEYS_AT_ONCE]
        marks = ",".join("?" * len(some))
        query = f"SELECT key, vector FROM vectors WHERE key IN ({marks})"  # noqa: S608 - only marks
        for key, packed in database.execute(query, some):
            vector = _unpacked(packed)
            if vector is not None:
                yield key, vector


def _packed(vector: Vectors) -> bytes:
    content = np.asarray(vector, dtype="<f4").tobytes()
    return zlib.crc32(content).to_bytes(_CHECKSUM_BYTES) + content


def _unpacked(packed: bytes) -> Vectors | None:
    checksum, content = packed[:_CHECKSUM_BYTES], packed[_CHECKSUM_BYTES:]
    if zlib.crc32(content).to_bytes(_CHECKSUM_BYTES) != checksum:
        return None
    return np.frombuffer(content, dtype="<f4")
