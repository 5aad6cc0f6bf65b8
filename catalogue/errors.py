"""What can go wrong when films come in.

CatalogueError
├── FileUnreadableError      the file as a whole cannot be read
├── NoFilmAcceptedError      a source holds no valid film
├── FilmsRejectedError       a strict import met a record it cannot accept
├── ImportRunningError       another import holds the data folder
├── DatasetMissingError      no such dataset, or none yet
└── DatasetDamagedError      a dataset's files are not what was written
"""

from pathlib import Path


class CatalogueError(Exception):
    """Anything that keeps films from coming in; the message says what to do."""


class FileUnreadableError(CatalogueError):
    """A file cannot be read as a whole; `reason` completes "the file …"."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason
