"""The digest of one file, for every package that has to know a file by its bytes."""

import hashlib
from pathlib import Path


def file_sha256(path: Path) -> str:
    """Return the sha256 of the bytes of `path`, read in pieces."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
