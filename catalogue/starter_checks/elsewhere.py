"""The starter catalogue held against other people's data: no sentence in common, no fact apart."""

import csv
import gzip
import json
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

from catalogue.starter_catalogue import StarterRecord
from catalogue.starter_checks.entries import Entry, Problem, texts
from catalogue.word_grams import overlaps

FOREIGN_RUN = 8
YEARS_APART = 1
RUNTIME_APART = 0.15
_NAMES_ALIKE = 0.6
_TEXTS = ("overview", "tagline", "overview_fr")

Row = Mapping[str, Any]


def foreign_runs(entries: Sequence[Entry], folder: Path) -> Iterator[Problem]:
    """Yield every run of words of ours that a synopsis in `folder` has too."""
    others = (row[name] for row in _rows(folder) for name in _TEXTS if row.get(name))
    for where, run in overlaps(texts(entries), others, FOREIGN_RUN):
        yield Problem(where, f"{FOREIGN_RUN} words as they stand elsewhere: {run!r}")


def contradictions(entries: Sequence[Entry], folder: Path) -> Iterator[Problem]:
    """Yield facts of ours that the record with the same `tmdb_id` in `folder` contradicts.

    Cuts of a film differ in length and calendars by a year; people have more than one spelling.
    """
    ours = {entry.record.tmdb_id: entry for entry in entries}
    for row in _rows(folder):
        entry = ours.get(int(row["tmdb_id"])) if row.get("tmdb_id") else None
        if entry:
            for what in _differences(entry.record, row):
                yield Problem(entry.where, what)


def _differences(record: StarterRecord, row: Row) -> Iterator[str]:
    if row.get("imdb_id") and row["imdb_id"] != record.imdb_id:
        yield f"the IMDb id {record.imdb_id} is {row['imdb_id']} elsewhere"
    if row.get("year") and abs(int(row["year"]) - record.year) > YEARS_APART:
        yield f"the year {record.year} is {row['year']} elsewhere"
    runtime = float(row.get("runtime") or 0)
    if runtime and abs(runtime - record.runtime) > RUNTIME_APART * runtime:
        yield f"the runtime {record.runtime} is {runtime:.0f} elsewhere"
    director = row.get("director")
    if director and not any(_is_alike(director, ours) for ours in record.directors):
        yield f"the director {' and '.join(record.directors)} is {director} elsewhere"


def _is_alike(name: str, other: str) -> bool:
    plain, plain_other = _plain(name), _plain(other)
    shared = set(plain.split()) & set(plain_other.split())
    alike = SequenceMatcher(None, plain, plain_other).ratio()
    return bool(shared) or alike >= _NAMES_ALIKE


def _plain(name: str) -> str:
    flat = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return " ".join(re.findall(r"[a-z]+", flat))


def _rows(folder: Path) -> Iterator[Row]:
    for path in sorted(folder.rglob("*.gz")):
        with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
            yield from csv.DictReader(file) if ".csv" in path.suffixes else map(json.loads, file)
