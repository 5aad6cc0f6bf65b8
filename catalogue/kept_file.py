"""Files that come in beside the films: one of each kind in the data dir, replaced whole."""

import gzip
import os
import shutil
import tempfile
from pathlib import Path


def keep(path: Path, place: Path) -> Path:
    """Copy the file `path`, unpacked if it is gzipped, to `place`, in one rename."""
    place.parent.mkdir(parents=True, exist_ok=True)
    descriptor, draft = tempfile.mkstemp(dir=place.parent, prefix=f".{place.stem}-")
    unpack = gzip.open if path.suffix == ".gz" else open
    with os.fdopen(descriptor, "wb") as copy, unpack(path, "rb") as original:
        shutil.copyfileobj(original, copy)
    Path(draft).replace(place)
    return place
