"""Queries whose film is known: what the search learns from."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from catalogue.csv_rows import CsvRows
from catalogue.errors import FileUnreadableError
from catalogue.film_table import FilmTable
from catalogue.text_lines import text_lines

TRAIN = "train"
_TEXTS = ("text", "q", "query")
_SEED = 5
# More than anyone types; the rest of a longer text would only be read slowly.
_LONGEST_TEXT = 20_000


@dataclass(frozen=True, eq=False)
class Asked:
    """Queries and the row of the film that each meant; `skipped` lines could not be used."""

    texts: tuple[str, ...]
    rows: NDArray[np.int64]
    skipped: int = 0

    def __len__(self) -> int:
        return len(self.texts)

    def some(self, most: int) -> "Asked":
        """Return these queries, or `most` of them drawn by a fixed chance."""
        if len(self) <= most:
            return self
        drawn = np.random.default_rng(_SEED).choice(len(self), most, replace=False)
        return self.among(np.sort(drawn))

    def among(self, places: NDArray[np.int64]) -> "Asked":
        """Return the queries at `places`."""
        return Asked(tuple(self.texts[place] for place in places), self.rows[places])


def read_asked(path: Path, films: FilmTable, split: str = TRAIN) -> Asked:
    """Return the queries of the JSONL or CSV file `path` that mean a film of the catalogue.

    A line has `text`, `q` or `query`, and `film_id`, `tmdb_id` or `imdb_id`. Lines of another
    `split` are kept out, so that a file may carry its own test; a line of none is for training.
    What is said twice counts once. Raises FileUnreadableError, also when no line can be used.
    """
    by_imdb = {imdb: row for row, imdb in enumerate(films.column("imdb_id")) if imdb}
    pairs: dict[tuple[str, int], None] = {}
    skipped = read = 0
    for record in _records(path, split):
        read += 1
        text = next((text for name in _TEXTS if (text := record.get(name))), None)
        row = _row(record, films, by_imdb)
        if isinstance(text, str) and text.strip() and row is not None:
            pairs[text[:_LONGEST_TEXT], row] = None
        else:
            skipped += 1
    if not pairs:
        raise FileUnreadableError(path, _unusable(read))
    texts = tuple(text for text, _ in pairs)
    return Asked(texts, np.array([row for _, row in pairs], dtype=np.int64), skipped)


def _unusable(read: int) -> str:
    return (
        f"none of its {read:,} queries to learn from names a film of the catalogue; a line is "
        '{"text": "…", "film_id": "tmdb-603"}, or has tmdb_id or imdb_id'
    )


def _records(path: Path, split: str) -> Iterator[dict[str, Any]]:
    """Yield the lines of `split`; of train, one that is no record comes as an empty one."""
    records = _csv_records(path) if ".csv" in path.suffixes else _json_records(path)
    return (record for record in records if (record.get("split") or TRAIN) == split)


def _json_records(path: Path) -> Iterator[dict[str, Any]]:
    for line in text_lines(path):
        if not line.text.strip():
            continue
        try:
            record = json.loads(line.text)
        except (ValueError, RecursionError):
            record = None
        yield record if isinstance(record, dict) else {}


def _csv_records(path: Path) -> Iterator[dict[str, Any]]:
    rows = CsvRows(path)
    for row in rows:
        yield {} if row.fault else dict(zip(rows.columns, row.cells, strict=True))


def _row(record: dict[str, Any], films: FilmTable, by_imdb: dict[str, int]) -> int | None:
    named = (
        record.get("film_id"),
        f"tmdb-{record.get('tmdb_id')}",
        f"imdb-{record.get('imdb_id')}",
    )
    found = (films.rows_by_any_id.get(str(name)) for name in named)
    row = next((row for row in found if row is not None), None)
    return by_imdb.get(str(record.get("imdb_id"))) if row is None else row
