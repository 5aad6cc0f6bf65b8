"""The passages of all films as a file: what stands between checked films and their vectors."""

from collections.abc import Sequence
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from embeddings.passage import PASSAGE_VERSION

Told = tuple[str, ...]
"""The passages of one film."""

_VERSION = b"passage_version"
_SCHEMA = pa.schema(
    [pa.field("id", pa.string(), nullable=False), pa.field("passages", pa.list_(pa.string()))],
    metadata={_VERSION: PASSAGE_VERSION.encode()},
)


def write_passages(path: Path, ids: Sequence[str], told: Sequence[Told]) -> None:
    """Write what is `told` of the films `ids`, in one rename."""
    columns = [pa.array(ids, pa.string()), pa.array(map(list, told), pa.list_(pa.string()))]
    draft = path.with_name(f".{path.name}")
    pq.write_table(pa.Table.from_arrays(columns, schema=_SCHEMA), draft, compression="zstd")
    draft.replace(path)


def read_passages(path: Path, ids: Sequence[str]) -> list[Told]:
    """Return what is told of the films `ids`, in their order.

    Raises ValueError when the file is of other films, in another shape or of another version.
    """
    table = pq.read_table(path)
    if not table.schema.equals(_SCHEMA, check_metadata=False):
        raise ValueError(f"{path.name} has the columns {table.schema.names}.")
    version = (table.schema.metadata or {}).get(_VERSION, b"").decode()
    if version != PASSAGE_VERSION:
        raise ValueError(f"{path.name} holds passages of version {version}, not {PASSAGE_VERSION}.")
    if table.column("id").to_pylist() != list(ids):
        raise ValueError(f"{path.name} holds the passages of other films.")
    return [tuple(each or ()) for each in table.column("passages").to_pylist()]
