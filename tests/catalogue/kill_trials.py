"""Kills imports at random moments: `python -m tests.catalogue.kill_trials [--trials 100]`.

Whatever the moment, the catalogue in use afterwards is the old one or the new one, whole.
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from catalogue.dataset import current_dataset, datasets
from catalogue.errors import CatalogueError
from catalogue.imports import import_films
from tests.catalogue.written_films import record, write

_FILMS = 3000
_IMPORT = (
    "import sys; from pathlib import Path; from catalogue.imports import import_films;"
    "import_films([Path(sys.argv[1])], Path(sys.argv[2]))"
)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What killing left: trials that changed nothing, that were done already, that broke it.

    `left` are unfinished things that the next whole import did not clear away.
    """

    unchanged: int
    changed: int
    broken: int
    left: int


def killed_imports(folder: Path, trials: int, seed: int = 5) -> Outcome:
    """Import two catalogues in turn `trials` times, each time killed at a random moment."""
    data_dir = folder / "data"
    files = [
        write(
            folder,
            *(record(n, title=f"{side} {n}") for n in range(1, _FILMS + 1)),
            name=f"{side}.jsonl",
        )
        for side in ("old", "new")
    ]
    longest_seconds = _import(files[0], data_dir)
    made = {import_films([path], data_dir).digest: path for path in files}
    digests = set(made)
    chance = Random(seed)
    counts = dict.fromkeys(("unchanged", "changed", "broken"), 0)
    for _ in range(trials):
        before = _live(data_dir, digests)
        _forget_others(data_dir)
        latest = chance.uniform(0.1, longest_seconds * 1.1)
        other = next(path for digest, path in made.items() if digest != before)
        took = _import(other, data_dir, kill_after=latest)
        # A busy machine takes longer, and kills would all come early: go with it.
        longest_seconds = took if took < latest else longest_seconds * 1.05
        after = _live(data_dir, digests)
        counts["broken" if not after else "unchanged" if after == before else "changed"] += 1
    import_films([files[0]], data_dir)
    left = len(list((data_dir / "catalogue").glob(".import*")))
    return Outcome(**counts, left=left)


def _import(path: Path, data_dir: Path, kill_after: float | None = None) -> float:
    """Import in a process of its own, kill it after so many seconds, return how long it lived."""
    begun = time.monotonic()
    with subprocess.Popen([sys.executable, "-c", _IMPORT, str(path), str(data_dir)]) as process:
        try:
            process.wait(kill_after)
        except subprocess.TimeoutExpired:
            process.kill()
    return time.monotonic() - begun


def _live(data_dir: Path, digests: set[str]) -> str | None:
    """Return the digest in use, or None when it is not one of `digests`, whole."""
    try:
        dataset = current_dataset(data_dir)
    except CatalogueError:
        return None
    if dataset is None or dataset.digest not in digests or len(dataset.films) != _FILMS:
        return None
    return dataset.digest


def _forget_others(data_dir: Path) -> None:
    """Remove the datasets that are not in use, so that the next import has to write its own."""
    current = current_dataset(data_dir)
    for dataset in datasets(data_dir):
        if dataset != current:
            shutil.rmtree(dataset.folder)


def main(arguments: Sequence[str] | None = None) -> int:
    """Kill imports and print what they left; return 1 when the catalogue ever broke."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--trials", type=int, default=100)
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        outcome = killed_imports(Path(folder), options.trials)
    sys.stdout.write(f"{outcome}\n")
    return 1 if outcome.broken or outcome.left else 0


if __name__ == "__main__":
    sys.exit(main())
