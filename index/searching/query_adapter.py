"""A query is told in other words than a synopsis: a learned step from the one to the other."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index.errors import BundleMismatch

Vectors = NDArray[np.float32]

FILE = "adapter.npy"


@dataclass(frozen=True, eq=False)
class QueryAdapter:
    """Moves query vectors towards the films they mean: `step` float32 [d + 1, d].

    The last row is a constant; the others are multiplied by the query. All zero moves nothing.
    """

    step: Vectors

    def adapt(self, queries: Vectors) -> Vectors:
        """Return `queries` [n, d] or [d], moved, at length one."""
        moved = queries + queries @ self.step[:-1] + self.step[-1]
        lengths = np.linalg.norm(moved, axis=-1, keepdims=True)
        return np.asarray(moved / np.maximum(lengths, 1e-9), dtype=np.float32)

    def write(self, folder: Path) -> None:
        """Write the step to `folder`."""
        np.save(folder / FILE, self.step, allow_pickle=False)

    @classmethod
    def read(cls, folder: Path, dimension: int) -> "QueryAdapter":
        """Return the adapter in `folder`; raise BundleMismatch when it is of another size."""
        step = np.load(folder / FILE, allow_pickle=False)
        if step.shape != (dimension + 1, dimension):
            raise BundleMismatch(FILE, (dimension + 1, dimension), step.shape)
        return cls(step)


def no_adapter(dimension: int) -> QueryAdapter:
    """Return the adapter that moves nothing."""
    return QueryAdapter(np.zeros((dimension + 1, dimension), dtype=np.float32))
