"""One digest for all the files of a source: equal for equal content under equal names."""

import hashlib
from collections.abc import Sequence
from pathlib import Path

from catalogue.file_digest import file_sha256


def fingerprint(files: Sequence[Path]) -> str:
    """Return the sha256 of a single file, or one over the names and digests of several."""
    digests = {path.name: file_sha256(path) for path in files}
    if len(digests) == 1:
        return next(iter(digests.values()))
    content = hashlib.sha256()
    for name in sorted(digests):
        content.update(f"{name}\t{digests[name]}\n".encode())
    return content.hexdigest()


def size(files: Sequence[Path]) -> int:
    """Return how many bytes `files` have together; one that is missing has none."""
    return sum(path.stat().st_size for path in files if path.is_file())
