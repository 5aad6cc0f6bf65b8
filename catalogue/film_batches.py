"""Very many films on their way: on the disk in columns, a few thousand at a time in memory."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa

from catalogue.film import Film
from catalogue.film_table import FilmTable

FILMS_AT_ONCE = 4096
_OPEN_AT_ONCE = 8


class FilmBatches:
    """Films numbered from 0 in the order they are added, kept in files of the empty `folder`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._films: list[Film] = []
        self._starts: list[int] = [0]
        # Least recently used ones are closed, and their memory is the system's again.
        self._opened = lru_cache(maxsize=_OPEN_AT_ONCE)(self._open)

    def __len__(self) -> int:
        return self._starts[-1] + len(self._films)

    def __getitem__(self, number: int) -> Film:
        if number >= self._starts[-1]:
            return self._films[number - self._starts[-1]]
        batch = bisect_right(self._starts, number) - 1
        film: Film = self._opened(batch)[number - self._starts[batch]]
        return film

    def add(self, film: Film) -> None:
        """Add one more film."""
        self._films.append(film)
        if len(self._films) == FILMS_AT_ONCE:
            self._write()

    def column(self, name: str) -> Iterator[Any]:
        """Yield one column as Python values, by number."""
        for batch in range(len(self._starts) - 1):
            yield from self._open(batch).column(name)
        yield from FilmTable.from_films(self._films).column(name)

    def table(self, numbers: Sequence[int]) -> FilmTable:
        """Return the films of these numbers, in this order."""
        if self._films:
            self._write()
        wanted = np.asarray(numbers, dtype=np.int64)
        batch_of = np.searchsorted(self._starts, wanted, side="right") - 1
        # Batch by batch, then back into the order that was asked for.
        order = np.argsort(batch_of, kind="stable")
        parts = [
            self._open(int(batch)).take(wanted[batch_of == batch] - self._starts[batch])
            for batch in np.unique(batch_of)
        ]
        return FilmTable.joined(parts).take(np.argsort(order, kind="stable"))

    def _write(self) -> None:
        table = FilmTable.from_films(self._films)
        with pa.OSFile(str(self._path(len(self._starts) - 1)), "wb") as file:
            table.write_arrow(file)
        self._starts.append(self._starts[-1] + len(self._films))
        self._films = []

    def _open(self, batch: int) -> FilmTable:
        return FilmTable.read_arrow(self._path(batch))

    def _path(self, batch: int) -> Path:
        return self._folder / f"films-{batch:06}.arrow"
