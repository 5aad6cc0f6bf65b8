"""Queries whose film is known: what the search learns from."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from catalogue.film_table import FilmTable
from catalogue.text_lines import text_lines

_TRAIN = "train"


@dataclass(frozen=True, eq=False)
class Asked:
    """Queries and the row of the film that each meant; `skipped` lines could not be used."""

    texts: tuple[str, ...]
    rows: NDArray[np.int64]
    skipped: int = 0

    def __len__(self) -> int:
        return len(self.texts)

    def among(self, places: NDArray[np.int64]) -> "Asked":
        """Return the queries at `places`."""
        return Asked(tuple(self.texts[place] for place in places), self.rows[places])


def read_asked(path: Path, films: FilmTable) -> Asked:
    """Return the queries of the JSONL file `path` that mean a film of the catalogue.

    A line has `text` or `q`, and `film_id`, `tmdb_id` or `imdb_id`. Lines of another `split` than
    train are kept out, so that a file may carry its own test. Raises FileUnreadableError.
    """
    by_imdb = {imdb: row for row, imdb in enumerate(films.column("imdb_id")) if imdb}
    texts: list[str] = []
    rows: list[int] = []
    skipped = 0
    for record in _records(path):
        text = record.get("text") or record.get("q")
        row = _row(record, films, by_imdb)
        if isinstance(text, str) and text.strip() and row is not None:
            texts.append(text)
            rows.append(row)
        else:
            skipped += 1
    return Asked(tuple(texts), np.array(rows, dtype=np.int64), skipped)


def _records(path: Path) -> Iterator[dict[str, Any]]:
    for line in text_lines(path):
        try:
            record = json.loads(line.text)
        except ValueError:
            record = None
        if not isinstance(record, dict):
            yield {}
        elif record.get("split", _TRAIN) == _TRAIN:
            yield record


def _row(record: dict[str, Any], films: FilmTable, by_imdb: dict[str, int]) -> int | None:
    named = (
        record.get("film_id"),
        f"tmdb-{record.get('tmdb_id')}",
        f"imdb-{record.get('imdb_id')}",
    )
    found = (films.rows_by_any_id.get(str(name)) for name in named)
    row = next((row for row in found if row is not None), None)
    return by_imdb.get(str(record.get("imdb_id"))) if row is None else row
