"""What an index costs without a service around it, in one process."""

from pathlib import Path

from index.benchmark import benchmark
from tests.speed.part import Part


def operations(bundle: Path) -> Part:
    """Return what each operation of the index in `bundle` costs beside a raw search."""
    return Part(benchmark(bundle))
