"""Measures, and writes the page of speed: `python -m tests.speed BUNDLE [PART…]`.

Every part, or those named, is measured on the index in BUNDLE and put in its place on
docs/journal/speed.md; `make bench-all` does it.
"""

import os
import platform
import sys
from collections.abc import Callable
from pathlib import Path

from index.manifest import Manifest
from tests.speed.building import building
from tests.speed.crowd import crowd
from tests.speed.operations import operations
from tests.speed.page import write
from tests.speed.part import Part
from tests.speed.peers import peers
from tests.speed.refresh import refresh
from tests.speed.routes import routes
from tests.speed.searches import searches
from tests.speed.sizes import sizes

PARTS: dict[str, Callable[[Path], Part]] = {
    "routes": routes,
    "operations": operations,
    "searches": searches,
    "peers": peers,
    "sizes": sizes,
    "building": building,
    "refresh": refresh,
    "crowd": crowd,
}


def conditions(name: str, films: int) -> str:
    """Return the sentence on what was measured, by what, and beside how much other work."""
    load = os.getloadavg()[0]
    return (
        f"`make bench-all BUNDLE=… PARTS={name}`: {films:,} films, {os.cpu_count()} cores "
        f"({platform.machine()}), beside work of others (load {load:.1f} as it began)."
    )


def main(bundle: Path, names: list[str]) -> None:
    """Measure the parts `names` and write each as soon as it is known."""
    films = Manifest.read(bundle).counts["films"]
    for name in names or list(PARTS):
        told = conditions(name, films)
        part = PARTS[name](bundle)
        write(name, Part([told, "", *part.lines], part.pictures))
        sys.stdout.write("\n".join([f"## {name}", told, "", *part.lines, ""]) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
