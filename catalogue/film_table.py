"""Many films in columns: a Parquet file that is read whole and turned into films row by row."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
from numpy.typing import NDArray

from catalogue.arrow_arrays import coded, known, lengths, whole_numbers
from catalogue.film import Film

_NAMES = pa.list_(pa.string())
_TEXTS = pa.map_(pa.string(), pa.string())

_FIELDS: "list[pa.Field[Any]]" = [  # pa.Field takes no argument at run time
    pa.field("id", pa.string(), nullable=False),
    pa.field("title", pa.string(), nullable=False),
    pa.field("overview", pa.string(), nullable=False),
    pa.field("year", pa.int16()),
    pa.field("tmdb_id", pa.int64()),
    pa.field("imdb_id", pa.string()),
    pa.field("movielens_ids", pa.list_(pa.int64())),
    pa.field("original_title", pa.string()),
    pa.field("titles", _TEXTS),
    pa.field("overviews", _TEXTS),
    pa.field("release_date", pa.date32()),
    pa.field("runtime", pa.int32()),
    pa.field("genres", _NAMES),
    pa.field("directors", _NAMES),
    pa.field("cast", _NAMES),
    pa.field("keywords", _NAMES),
    pa.field("themes", _NAMES),
    pa.field("moods", _NAMES),
    pa.field("countries", _NAMES),
    pa.field("original_language", pa.string()),
    pa.field("vote_average", pa.float64()),
    pa.field("vote_count", pa.int64()),
    pa.field("popularity", pa.float64()),
    pa.field("poster_path", pa.string()),
    pa.field("franchise", pa.string()),
    pa.field("links", _NAMES),
    pa.field("former_ids", _NAMES),
]
SCHEMA = pa.schema(_FIELDS)
_ADDED_LATER = ("former_ids",)


@dataclass(frozen=True, eq=False)
class Labels:
    """Which films bear which names: the film in `rows[i]` bears `names[numbers[i]]`."""

    rows: NDArray[np.int64]
    numbers: NDArray[np.int64]
    names: list[str]

    def table(self, films: int) -> NDArray[np.bool_]:
        """Return which film bears which name, for as many `films`: [films, names]."""
        table = np.zeros((films, len(self.names)), dtype=np.bool_)
        table[self.rows, self.numbers] = True
        return table


class FilmTable(Sequence[Film]):
    """An immutable sequence of films, held in Arrow columns; row numbers are its addresses.

    A film is built only when it is asked for, so that tens of thousands cost little memory.
    """

    def __init__(self, table: pa.Table) -> None:
        fitting = table if table.schema.equals(SCHEMA) else table.cast(SCHEMA)
        # Combining copies, even where there is nothing to combine.
        is_whole = all(column.num_chunks <= 1 for column in fitting.columns)
        self._table = fitting if is_whole else fitting.combine_chunks()

    @classmethod
    def from_films(cls, films: Iterable[Film]) -> "FilmTable":
        """Return a table of `films` in their order."""
        rows = [_row(film) for film in films]
        return cls(pa.Table.from_pylist(rows, schema=SCHEMA))

    @classmethod
    def joined(cls, tables: Iterable["FilmTable"]) -> "FilmTable":
        """Return one table of the films of all `tables`, in their order."""
        parts = [table._table for table in tables]  # noqa: SLF001 - its own class
        return cls(pa.concat_tables(parts) if parts else SCHEMA.empty_table())

    @classmethod
    def read(cls, path: Path) -> "FilmTable":
        """Return the table in the Parquet file `path`; columns that came later may be missing."""
        # `read_table` would load pandas, which takes a second and is not needed. Read by Arrow,
        # the file's own pages would stay in Arrow's pool beside the films.
        with pq.ParquetFile(pa.BufferReader(path.read_bytes())) as file:
            table = file.read()
        for name in _ADDED_LATER:
            if name not in table.column_names:
                nothing = pa.array([[]] * table.num_rows, SCHEMA.field(name).type)
                table = table.append_column(SCHEMA.field(name), nothing)
        return cls(table)

    def write(self, path: Path) -> None:
        """Write the table to `path` as Parquet: the same films always make the same bytes."""
        pq.write_table(self._table, path, compression="zstd")

    @classmethod
    def write_all(cls, tables: Iterable["FilmTable"], path: Path) -> None:
        """Write the films of `tables` to `path` as one Parquet file, a table at a time."""
        with pq.ParquetWriter(path, SCHEMA, compression="zstd") as writer:
            for table in tables:
                writer.write_table(table._table)  # noqa: SLF001 - its own class

    @classmethod
    def read_arrow(cls, path: Path) -> "FilmTable":
        """Return the table in the Arrow file `path`, mapped into memory until it is given up."""
        with pa.memory_map(str(path)) as file, pa.ipc.open_file(file) as reader:
            return cls(reader.read_all())

    def write_arrow(self, file: pa.NativeFile) -> None:
        """Write the table to an Arrow file: quick to open, for a short life."""
        with pa.ipc.new_file(file, SCHEMA) as writer:
            writer.write_table(self._table)

    def with_films(self, films: Mapping[int, Film]) -> "FilmTable":
        """Return the same table with other `films` in some rows."""
        if not films:
            return self
        order = list(range(len(self)))
        for place, row in enumerate(films, start=len(self)):
            order[row] = place
        both = FilmTable.joined((self, FilmTable.from_films(films.values())))
        return FilmTable(both._table.take(pa.array(order, pa.int64())))  # noqa: SLF001 - its own

    def take(self, rows: NDArray[np.int64]) -> "FilmTable":
        """Return the films of these rows, in this order."""
        return FilmTable(self._table.take(pa.array(rows, pa.int64())))

    def __len__(self) -> int:
        return int(self._table.num_rows)

    def __getitem__(self, row: Any) -> Any:  # noqa: ANN401 - Sequence asks for two signatures
        if isinstance(row, slice):
            return [self._film(i) for i in range(*row.indices(len(self)))]
        return self._film(row)

    def __iter__(self) -> Iterator[Film]:
        for batch in self._table.to_batches(max_chunksize=2048):
            for record in batch.to_pylist(maps_as_pydicts="strict"):
                yield _film(record)

    @cached_property
    def ids(self) -> tuple[str, ...]:
        """The film ids, by row."""
        return tuple(str(film_id) for film_id in self._table.column("id").to_pylist())

    @cached_property
    def rows(self) -> dict[str, int]:
        """The row of each film id."""
        return {film_id: row for row, film_id in enumerate(self.ids)}

    @cached_property
    def rows_by_any_id(self) -> dict[str, int]:
        """The row of each film id, and of each former one that no film has as its own."""
        former = self.labels("former_ids")
        names = (former.names[number] for number in former.numbers)
        # Not by one call of `dict`, which would keep the interpreter from all others meanwhile.
        rows = {film_id: row for row, film_id in enumerate(self.ids)}
        for name, row in dict(zip(names, former.rows.tolist(), strict=True)).items():
            rows.setdefault(name, row)
        return rows

    def column(self, name: str) -> list[Any]:
        """Return one column as Python values, by row."""
        return list(self._table.column(name).to_pylist(maps_as_pydicts="strict"))

    def numbers(self, name: str) -> NDArray[np.int64]:
        """Return a column of whole numbers, by row; nought where it is not known."""
        return whole_numbers(self._table.column(name).combine_chunks())

    def labels(self, name: str) -> "Labels":
        """Return a column of names, or of lists of names, as numbers; unknown ones are left out."""
        column: Any = self._table.column(name).combine_chunks()
        rows = np.arange(len(column), dtype=np.int64)
        if pa.types.is_list(column.type):
            return Labels(np.repeat(rows, lengths(column)), *coded(column.flatten()))
        return Labels(rows[known(column)], *coded(column.drop_null()))

    def _film(self, row: int) -> Film:
        if not -len(self) <= row < len(self):
            raise IndexError(row)
        place = row % len(self)
        # A value at a time: to slice the table takes three times as long.
        return _film(
            {name: column[place].as_py(maps_as_pydicts="strict") for name, column in self._columns}
        )

    @cached_property
    def _columns(self) -> list[tuple[str, Any]]:
        return [(name, self._table.column(name).chunk(0)) for name in self._table.column_names]


def _row(film: Film) -> dict[str, Any]:
    row = film.model_dump()
    for name in ("titles", "overviews"):
        row[name] = sorted(row[name].items())
    return row


def _film(record: dict[str, Any]) -> Film:
    return Film.model_validate(record)


def canonical_json(film: Film) -> bytes:
    """Return the film as one JSON text that is the same on every machine, for digests.

    A field that came later is left out while it is empty: films from before keep their digest.
    """
    unsaid = {name for name in _ADDED_LATER if not getattr(film, name)}
    return json.dumps(
        film.model_dump(mode="json", exclude=unsaid),
        sort_keys=True,
        ensure_ascii=False,
        separators=(",", ":"),
    ).encode()
