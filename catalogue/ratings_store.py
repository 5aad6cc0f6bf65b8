"""The ratings that training uses: one file in the data dir, replaced whole."""

import gzip
import os
import shutil
import tempfile
from pathlib import Path

_FOLDER = "ratings"
_FILE = "ratings.csv"


def kept_ratings(data_dir: Path) -> Path | None:
    """Return the ratings file in use, or None when films are all there is."""
    path = data_dir / _FOLDER / _FILE
    return path if path.is_file() else None


def keep_ratings(path: Path, data_dir: Path) -> Path:
    """Copy the ratings file `path` into the data dir in place of the one before it."""
    folder = data_dir / _FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    place = folder / _FILE
    descriptor, draft = tempfile.mkstemp(dir=folder, prefix=".ratings-")
    unpack = gzip.open if path.suffix == ".gz" else open
    with os.fdopen(descriptor, "wb") as copy, unpack(path, "rb") as original:
        shutil.copyfileobj(original, copy)
    Path(draft).replace(place)
    return place
