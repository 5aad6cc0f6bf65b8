"""Arrow columns as NumPy arrays, straight from their buffers.

Arrow's own conversions import pandas, which takes a second or two at each start and is not needed.
"""

from typing import Any, TypeAlias

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

# The stubs of Arrow know neither buffers nor offsets well.
Column: TypeAlias = Any


def whole_numbers(column: Column) -> NDArray[np.int64]:
    """Return a column of integers; nought where there is none."""
    values = _buffer(column.cast(pa.int64()), np.dtype(np.int64))
    return np.where(known(column), values, 0)


def known(column: Column) -> NDArray[np.bool_]:
    """Return a mask that is true where `column` has a value."""
    bits = column.buffers()[0]
    if bits is None:
        return np.ones(len(column), dtype=np.bool_)
    unpacked = np.unpackbits(np.frombuffer(bits, np.uint8), bitorder="little")
    return unpacked[column.offset : column.offset + len(column)].astype(np.bool_)


def coded(column: Column) -> tuple[NDArray[np.int64], list[str]]:
    """Return the strings of a column without nulls as numbers, and what they stand for."""
    encoded = column.dictionary_encode()
    numbers = _buffer(encoded.indices, np.dtype(np.int32)).astype(np.int64)
    return numbers, [str(name) for name in encoded.dictionary.to_pylist()]


def lengths(column: Column) -> NDArray[np.int64]:
    """Return how many values each list has; none where there is no list."""
    ends = _buffer(column.offsets, np.dtype(np.int32)).astype(np.int64)
    return np.where(known(column), np.diff(ends), 0)


def _buffer(array: Column, dtype: "np.dtype[Any]") -> NDArray[Any]:
    held = array.buffers()[1]
    if held is None:
        return np.zeros(len(array), dtype)
    return np.frombuffer(held, dtype, count=array.offset + len(array))[array.offset :]
