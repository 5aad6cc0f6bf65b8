"""The queries that search learns from: one file in the data dir, replaced whole."""

from pathlib import Path

from catalogue.kept_file import keep

_FOLDER = "queries"
_NAMES = ("queries.jsonl", "queries.csv")


def kept_queries(data_dir: Path) -> Path | None:
    """Return the file of queries in use, JSONL or CSV; None when there is none."""
    places = (data_dir / _FOLDER / name for name in _NAMES)
    return next((place for place in places if place.is_file()), None)


def keep_queries(path: Path, data_dir: Path) -> Path:
    """Copy the file of queries `path` into the data dir in place of the one before it."""
    lines, table = (data_dir / _FOLDER / name for name in _NAMES)
    chosen, other = (table, lines) if ".csv" in path.suffixes else (lines, table)
    keep(path, chosen)
    other.unlink(missing_ok=True)
    return chosen


def forget_queries(data_dir: Path) -> None:
    """Remove the file of queries in use, if there is one."""
    for name in _NAMES:
        (data_dir / _FOLDER / name).unlink(missing_ok=True)
