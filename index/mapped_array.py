"""Arrays that stay in their file until they are asked for."""

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray


def mapped_array(path: Path) -> NDArray[Any]:
    """Return the array in `path`, read as it is asked for, and shared by a machine's processes."""
    # As a plain array: a slice of NumPy's own kind of mapped array takes ten times as long.
    return np.asarray(np.load(path, mmap_mode="r", allow_pickle=False))
