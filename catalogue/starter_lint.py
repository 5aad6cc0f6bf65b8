"""Checks the starter catalogue: `python -m catalogue.starter_lint [--against FOLDER]`.

`--against` names a folder of other people's films (`*.jsonl.gz` or `*.csv.gz`): every run of
eight words of ours that is found there is told too, and every fact that is another there.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from catalogue.starter_catalogue import FOLDER
from catalogue.starter_checks.elsewhere import contradictions, foreign_runs
from catalogue.starter_checks.entries import Entry, Problem, read_entries
from catalogue.starter_checks.links import loose_links, lopsided_links, narrow_links
from catalogue.starter_checks.series import split_series
from catalogue.starter_checks.style import tics, twin_sentences
from catalogue.starter_rules import Rules


def lint(folder: Path = FOLDER, against: Path | None = None) -> list[Problem]:
    """Return everything in the starter files of `folder` that has to be mended."""
    entries, problems = read_entries(folder)
    rules = Rules()
    for entry in entries:
        problems.extend(Problem(entry.where, what) for what in rules.broken(entry.record))
    for rule in (_misplaced, _doubles, loose_links, lopsided_links, narrow_links, split_series):
        problems.extend(rule(entries))
    for rule in (twin_sentences, tics):
        problems.extend(rule(entries))
    if against:
        problems.extend(foreign_runs(entries, against))
        problems.extend(contradictions(entries, against))
    return problems


def _misplaced(entries: Sequence[Entry]) -> Iterator[Problem]:
    for entry in entries:
        if f"{entry.record.year // 10 * 10}s" != entry.decade:
            yield Problem(entry.where, f"a film of {entry.record.year} is in the wrong file")


def _doubles(entries: Sequence[Entry]) -> Iterator[Problem]:
    """Yield every entry whose key or id another one has too."""
    for name in ("key", "tmdb_id", "imdb_id"):
        values = Counter(getattr(entry.record, name) for entry in entries)
        for entry in entries:
            value = getattr(entry.record, name)
            if value is not None and values[value] > 1:
                yield Problem(entry.where, f"another film has the {name} {value} too")
    movielens = Counter(number for entry in entries for number in entry.record.movielens_ids)
    for entry in entries:
        for number in entry.record.movielens_ids:
            if movielens[number] > 1:
                yield Problem(entry.where, f"another film has the MovieLens id {number} too")


def main(arguments: Sequence[str] | None = None) -> int:
    """Print every problem; return 1 when there is one, else 0."""
    parser = argparse.ArgumentParser(prog="python -m catalogue.starter_lint", description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=FOLDER)
    parser.add_argument("--against", type=Path, help="folder of other people's films")
    options = parser.parse_args(arguments)
    problems = lint(options.folder, options.against)
    for problem in problems:
        sys.stdout.write(f"{problem}\n")
    sys.stdout.write(f"{len(problems)} problems\n")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
