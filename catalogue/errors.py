"""What can go wrong when films come in.

CatalogueError
├── FileUnreadableError      the file as a whole cannot be read
├── NoFilmAcceptedError      a source holds no valid film
├── FilmsRejectedError       a strict import met a record it cannot accept
├── ImportRunningError       another import holds the data folder
├── DatasetMissingError      no such dataset, or none yet
├── DatasetAmbiguousError    several datasets begin like that
└── DatasetDamagedError      a dataset's files are not what was written
"""

from pathlib import Path

from catalogue.rejections import Rejection


class CatalogueError(Exception):
    """Anything that keeps films from coming in; the message says what to do."""


class FileUnreadableError(CatalogueError):
    """A file cannot be read as a whole; `reason` completes "the file …"."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason


class NoFilmAcceptedError(CatalogueError):
    """A source holds no valid film; `first` are the first records and why each was refused."""

    def __init__(self, path: Path, rows: int, first: list[Rejection]) -> None:
        super().__init__(_with_lines(f"{path}: none of its {rows:,} records is a film", first))
        self.first = first


class FilmsRejectedError(CatalogueError):
    """A strict import met records it cannot accept; `first` are the first of `count`."""

    def __init__(self, count: int, first: list[Rejection]) -> None:
        what = f"{count:,} records were rejected, and the import is strict: nothing was changed"
        super().__init__(_with_lines(what, first))
        self.count = count
        self.first = first


class ImportRunningError(CatalogueError):
    """Another import is at work in the data folder."""

    def __init__(self, folder: Path) -> None:
        super().__init__(f"another import is at work in {folder}; try again when it is done")


class DatasetMissingError(CatalogueError):
    """There is no dataset with this digest."""

    def __init__(self, digest: str, folder: Path) -> None:
        super().__init__(
            f"no dataset {digest[:12]} in {folder}; `cinq catalogue list` shows those there are, "
            "an import of its films makes it again"
        )
        self.digest = digest


class DatasetAmbiguousError(CatalogueError):
    """Several datasets begin with the same letters."""

    def __init__(self, name: str, digests: list[str]) -> None:
        told = ", ".join(digest[:16] for digest in digests)
        super().__init__(f"{len(digests)} datasets begin with {name!r} ({told}); give more letters")
        self.digests = digests


class DatasetDamagedError(CatalogueError):
    """The files of a dataset are not what was written."""

    def __init__(self, folder: Path, reason: str) -> None:
        super().__init__(f"the dataset in {folder} is damaged ({reason}); import its films again")
        self.folder = folder


def _with_lines(what: str, first: list[Rejection]) -> str:
    return "\n".join([what, *(f"  {rejection}" for rejection in first)])
