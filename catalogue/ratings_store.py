"""The ratings that training uses: a file that came in, and what people here said, if any."""

from pathlib import Path

from catalogue.kept_file import keep

_FILE = Path("ratings") / "ratings.csv"
_USE = Path("ratings") / "use.csv"


def kept_ratings(data_dir: Path) -> Path | None:
    """Return the ratings file in use, or None when films are all there is."""
    path = data_dir / _FILE
    return path if path.is_file() else None


def keep_ratings(path: Path, data_dir: Path) -> Path:
    """Copy the ratings file `path` into the data dir in place of the one before it."""
    return keep(path, data_dir / _FILE)


def kept_use(data_dir: Path) -> Path | None:
    """Return the file of what people here picked and said, or None when nothing is learned of."""
    path = data_dir / _USE
    return path if path.is_file() else None


def use_place(data_dir: Path) -> Path:
    """Return where that file belongs."""
    return data_dir / _USE
