"""Many short texts in one file, a line each: quick to read, and open to any editor."""

from collections.abc import Iterable
from pathlib import Path


def write_lines(path: Path, texts: Iterable[str]) -> None:
    """Write `texts`, none of which has a line feed, to `path`."""
    path.write_bytes("\n".join(texts).encode("utf-8", "surrogatepass"))


def read_lines(path: Path) -> list[str]:
    """Return the texts in `path`, in their order."""
    whole = path.read_bytes().decode("utf-8", "surrogatepass")
    return whole.split("\n") if whole else []
