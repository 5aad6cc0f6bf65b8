"""What a version took while it was loaded goes back."""

import sys
from pathlib import Path

import numpy as np
import pytest

from api import memory
from index.mapped_array import mapped_array

_KB = 1024


def resident_kilobytes(path: Path) -> int:
    """Return how much of the mapped file `path` lies in this process's memory."""
    lines = iter(Path("/proc/self/smaps").read_text().splitlines())
    for line in lines:
        if line.endswith(f" {path}"):
            return next(int(each.split()[1]) for each in lines if each.startswith("Rss:"))
    raise AssertionError(f"{path} is not mapped")


@pytest.mark.skipif(sys.platform != "linux", reason="Only Linux tells what is mapped where.")
def test_pages_that_were_read_once_go_back_and_are_read_again_when_asked_for(
    tmp_path: Path,
) -> None:
    ours, other = tmp_path / "version-1" / "array.npy", tmp_path / "version-10" / "array.npy"
    numbers = np.arange(1_000_000, dtype=np.float32)
    for path in (ours, other):
        path.parent.mkdir()
        np.save(path, numbers)
    arrays = [mapped_array(path) for path in (ours, other)]
    total = sum(float(array.sum()) for array in arrays)
    assert resident_kilobytes(ours) * _KB > numbers.nbytes / 2

    memory.give_back(ours.parent)

    assert resident_kilobytes(ours) * _KB < numbers.nbytes / 10
    assert resident_kilobytes(other) * _KB > numbers.nbytes / 2
    assert sum(float(array.sum()) for array in arrays) == total
