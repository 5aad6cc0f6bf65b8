"""The ratings that training uses: one file in the data dir, replaced whole."""

from pathlib import Path

from catalogue.kept_file import keep

_FILE = Path("ratings") / "ratings.csv"


def kept_ratings(data_dir: Path) -> Path | None:
    """Return the ratings file in use, or None when films are all there is."""
    path = data_dir / _FILE
    return path if path.is_file() else None


def keep_ratings(path: Path, data_dir: Path) -> Path:
    """Copy the ratings file `path` into the data dir in place of the one before it."""
    return keep(path, data_dir / _FILE)
