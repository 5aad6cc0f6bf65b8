"""Write a data folder to standard output as one archive, or take one in from standard input.

Usage: backup_files.py save FOLDER > ARCHIVE; backup_files.py restore FOLDER < ARCHIVE. Databases in
files are copied as they stand at one moment, whoever writes to them; what can be made again is left
out. The standard library is enough, so it runs in every image.
"""

import sqlite3
import sys
import tarfile
import tempfile
from contextlib import closing
from pathlib import Path

_DATABASE = b"SQLite format 3\0"
_BESIDE = ("-wal", "-shm", "-journal", ".lock")
# Vectors and runs are made again from the films; Airflow keeps its own database.
_MADE_AGAIN = ("encoders", "vectors", "runs", "airflow")


def files(folder: Path) -> list[Path]:
    """Return what is worth keeping below `folder`; registries come before what they refer to."""
    found = [
        path
        for path in sorted(folder.rglob("*"))
        if path.is_file()
        and path.relative_to(folder).parts[0] not in _MADE_AGAIN
        and not path.name.endswith(_BESIDE)
    ]
    return sorted(found, key=lambda path: not is_database(path))


def is_database(path: Path) -> bool:
    """Tell whether a file is one of SQLite's."""
    with path.open("rb") as file:
        return file.read(len(_DATABASE)) == _DATABASE


def save(folder: Path) -> None:
    """Write the archive."""
    with (
        tarfile.open(fileobj=sys.stdout.buffer, mode="w|gz") as archive,
        tempfile.TemporaryDirectory() as drafts,
    ):
        for path in files(folder):
            name = str(path.relative_to(folder))
            if not is_database(path):
                archive.add(path, name)
                continue
            draft = Path(drafts) / "database"
            with (
                closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as source,
                closing(sqlite3.connect(draft)) as copy,
            ):
                source.backup(copy)
            archive.add(draft, name)
            draft.unlink()


def restore(folder: Path) -> None:
    """Take the archive in; a folder that holds something is left as it is."""
    folder.mkdir(parents=True, exist_ok=True)
    if any(folder.iterdir()):
        sys.exit(f"{folder} is not empty: move it away first")
    with tarfile.open(fileobj=sys.stdin.buffer, mode="r|gz") as archive:
        archive.extractall(folder, filter="data")


if __name__ == "__main__":
    {"save": save, "restore": restore}[sys.argv[1]](Path(sys.argv[2]))
