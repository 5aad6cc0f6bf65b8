"""Checks the starter catalogue: `python -m catalogue.starter_lint [--against FOLDER]`.

`--against` names a folder of other people's synopses (`*.jsonl.gz` or `*.csv.gz`): every run of
eight words of ours that is found there is told too.
"""

import argparse
import csv
import gzip
import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from catalogue.row_reasons import reason
from catalogue.starter_catalogue import FOLDER, StarterRecord
from catalogue.starter_rules import Rules
from catalogue.word_grams import near_sentences, overlaps

FOREIGN_RUN = 8
_FOREIGN_TEXTS = ("overview", "tagline", "overview_fr")


@dataclass(frozen=True, slots=True)
class Problem:
    """Something to mend: where, and what."""

    where: str
    what: str

    def __str__(self) -> str:
        return f"{self.where}: {self.what}"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a starter file, and the decade that the file is for."""

    where: str
    decade: str
    record: StarterRecord


def lint(folder: Path = FOLDER, against: Path | None = None) -> list[Problem]:
    """Return everything in the starter files of `folder` that has to be mended."""
    entries, problems = _read(folder)
    rules = Rules()
    for entry in entries:
        problems.extend(Problem(entry.where, what) for what in rules.broken(entry.record))
    for rule in (_misplaced, _doubles, _loose_links, _near_sentences):
        problems.extend(rule(entries))
    if against:
        problems.extend(_foreign_runs(entries, against))
    return problems


def _read(folder: Path) -> tuple[list[Entry], list[Problem]]:
    entries: list[Entry] = []
    problems: list[Problem] = []
    for path in sorted(folder.glob("[12]*s.jsonl")):
        for number, line in enumerate(path.read_bytes().splitlines(), start=1):
            where = f"{path.name}:{number}"
            try:
                record = StarterRecord.model_validate_json(line)
            except ValidationError as error:
                problems.append(Problem(where, reason(error)))
            else:
                entries.append(Entry(f"{where} {record.key}", path.stem, record))
    return entries, problems


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


def _loose_links(entries: Sequence[Entry]) -> Iterator[Problem]:
    keys = {entry.record.key for entry in entries}
    for entry in entries:
        for link in entry.record.links:
            if link not in keys:
                yield Problem(entry.where, f"the link {link!r} is no film of the catalogue")
            if link == entry.record.key:
                yield Problem(entry.where, "it links to itself")


def _near_sentences(entries: Sequence[Entry]) -> Iterator[Problem]:
    for where, other, sentence in near_sentences(_texts(entries)):
        yield Problem(where, f"a sentence much like one of {other}: {sentence!r}")


def _foreign_runs(entries: Sequence[Entry], folder: Path) -> Iterator[Problem]:
    for where, run in overlaps(_texts(entries), _foreign_texts(folder), FOREIGN_RUN):
        yield Problem(where, f"{FOREIGN_RUN} words as they stand elsewhere: {run!r}")


def _texts(entries: Sequence[Entry]) -> Iterator[tuple[str, str]]:
    for entry in entries:
        yield entry.where, entry.record.synopsis.en
        yield entry.where, entry.record.synopsis.fr


def _foreign_texts(folder: Path) -> Iterator[str]:
    for path in sorted(folder.rglob("*.gz")):
        with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
            rows = csv.DictReader(file) if ".csv" in path.suffixes else map(json.loads, file)
            for row in rows:
                yield from (row[name] for name in _FOREIGN_TEXTS if row.get(name))


def main(arguments: Sequence[str] | None = None) -> int:
    """Print every problem; return 1 when there is one, else 0."""
    parser = argparse.ArgumentParser(prog="python -m catalogue.starter_lint", description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=FOLDER)
    parser.add_argument("--against", type=Path, help="folder of other people's synopses")
    options = parser.parse_args(arguments)
    problems = lint(options.folder, options.against)
    for problem in problems:
        sys.stdout.write(f"{problem}\n")
    sys.stdout.write(f"{len(problems)} problems\n")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
