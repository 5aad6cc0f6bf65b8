"""Many short texts in one file, a line each: quick to read, and open to any editor."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

Integers = NDArray[np.int32]

_LINE_FEED = ord("\n")
# In UTF-8 a byte of this kind goes on with a character that an earlier one began.
_KIND, _GOES_ON = 0b11000000, 0b10000000


class Lines(Sequence[str]):
    """Texts without line feeds, kept as they lie in their file: one is made when asked for.

    A hundred thousand short strings of Python's own would weigh five times as much, and take as
    long to make as the rest of what is read beside them.
    """

    def __init__(self, whole: bytes) -> None:
        self._whole = whole
        letters = np.frombuffer(whole, dtype=np.uint8)
        ends = np.flatnonzero(letters == _LINE_FEED)
        ends = np.append(ends, len(whole)) if whole else ends
        self._ends = ends.astype(np.int64)

    @classmethod
    def of(cls, texts: Iterable[str]) -> "Lines":
        """Return `texts` as lines."""
        return cls("\n".join(texts).encode("utf-8", "surrogatepass"))

    @classmethod
    def read(cls, path: Path) -> "Lines":
        """Return the lines of the file `path`, in their order."""
        return cls(path.read_bytes())

    def write(self, path: Path) -> None:
        """Write the lines to `path`."""
        path.write_bytes(self._whole)

    def __len__(self) -> int:
        return len(self._ends)

    def __getitem__(self, line: Any) -> Any:  # noqa: ANN401 - Sequence asks for two signatures
        if isinstance(line, slice):
            return [self[i] for i in range(*line.indices(len(self)))]
        if not -len(self) <= line < len(self):
            raise IndexError(line)
        return self._bytes_of(line % len(self)).decode("utf-8", "surrogatepass")

    def first_from(self, text: str, start: int = 0) -> int:
        """Return the place of the first line, from `start` on, that is not less than `text`.

        Only of lines in rising order; bytes of UTF-8 are in the order of their characters.
        """
        wanted = text.encode("utf-8", "surrogatepass")
        places = range(len(self))
        return bisect_left(places, wanted, lo=start, key=self._bytes_of)

    def at(self, places: NDArray[np.int64]) -> list[str]:
        """Return the lines at `places`, none of them negative, at a third of the cost of each."""
        ends = self._ends[places]
        starts = np.where(places > 0, self._ends[places - 1] + 1, 0)
        spans = zip(starts.tolist(), ends.tolist(), strict=True)
        return [self._whole[start:end].decode("utf-8", "surrogatepass") for start, end in spans]

    def _bytes_of(self, line: int) -> bytes:
        start = self._ends.item(line - 1) + 1 if line else 0
        return self._whole[start : self._ends.item(line)]

    @property
    def lengths(self) -> Integers:
        """How many characters each line has."""
        letters = np.frombuffer(self._whole, dtype=np.uint8)
        going_on = np.flatnonzero((letters & _KIND) == _GOES_ON)
        starts = np.concatenate([[0], self._ends[:-1] + 1])[: len(self)]
        beyond = np.searchsorted(going_on, self._ends) - np.searchsorted(going_on, starts)
        return np.asarray(self._ends - starts - beyond, dtype=np.int32)
