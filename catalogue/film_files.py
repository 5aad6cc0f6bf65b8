"""Raw records of a films file, one at a time: JSON lines or CSV, plain or gzipped."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import orjson

from catalogue.csv_rows import CsvRows, Row
from catalogue.errors import FileUnreadableError
from catalogue.text_lines import Line, OnBytes, text_lines

Source = Literal["auto", "jsonl", "csv"]

_SNIFFED_LINES = 20
_SUFFIXES: dict[str, Literal["jsonl", "csv"]] = {
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".json": "jsonl",
    ".csv": "csv",
}
_LISTS = (
    *("genres", "director", "directors", "cast", "keywords", "themes", "moods"),
    *("countries", "links", "movielens_ids"),
)
_BY_COMMA = ("countries", "movielens_ids")
_OBJECTS = ("titles", "overviews")


@dataclass(frozen=True, slots=True)
class RawFilm:
    """One record and the line it starts on: its fields, or the fault that hides them."""

    line: int
    raw: str
    fields: Mapping[str, Any]
    fault: str | None = None


def raw_films(
    path: Path, source: Source = "auto", on_bytes: OnBytes | None = None
) -> Iterator[RawFilm]:
    """Yield the records of the films file `path`.

    A CSV file has the fields as columns; a cell of several values is a JSON list or separated
    by bars, one with values by language a JSON object. Raises FileUnreadableError when the file
    as a whole is neither.
    """
    kind = kind_of(path) if source == "auto" else source
    return (_json_films if kind == "jsonl" else _csv_films)(path, on_bytes)


def kind_of(path: Path) -> Literal["jsonl", "csv"]:
    """Return what `path` looks like, by its name or else by its first lines."""
    for suffix in reversed(path.suffixes):
        if suffix.lower() in _SUFFIXES:
            return _SUFFIXES[suffix.lower()]
    for _, line in zip(range(_SNIFFED_LINES), text_lines(path), strict=False):
        if line.text.lstrip().startswith("{"):
            return "jsonl"
        if "title" in line.text.lower().split(","):
            return "csv"
    raise FileUnreadableError(
        path, "neither JSON lines nor CSV with a column title; name it .jsonl or .csv"
    )


def _json_films(path: Path, on_bytes: OnBytes | None) -> Iterator[RawFilm]:
    for line in text_lines(path, on_bytes):
        if line.fault:
            yield RawFilm(line.number, line.text, {}, line.fault)
        elif line.text.strip():
            yield _json_film(line)


def _json_film(line: Line) -> RawFilm:
    try:
        fields = orjson.loads(line.text)
    except orjson.JSONDecodeError as error:
        return RawFilm(line.number, line.text, {}, f"not JSON: {error.msg} at column {error.colno}")
    if isinstance(fields, dict):
        return RawFilm(line.number, line.text, fields)
    return RawFilm(line.number, line.text, {}, "not a JSON object: write one film a line, {…}")


def _csv_films(path: Path, on_bytes: OnBytes | None) -> Iterator[RawFilm]:
    rows = CsvRows(path, on_bytes)
    if "title" not in rows.columns:
        found = ",".join(rows.columns)[:200]
        raise FileUnreadableError(path, f"the header has no column title: {found!r}")
    for row in rows:
        yield _csv_film(rows.columns, row)


def _csv_film(columns: list[str], row: Row) -> RawFilm:
    if row.fault:
        return RawFilm(row.line, row.raw, {}, row.fault)
    cells = {name: cell for name, cell in zip(columns, row.cells, strict=True) if cell.strip()}
    try:
        fields = {name: _value(name, cell) for name, cell in cells.items()}
    except ValueError as error:
        return RawFilm(row.line, row.raw, {}, str(error))
    return RawFilm(row.line, row.raw, fields)


def _value(column: str, cell: str) -> Any:  # noqa: ANN401 - whatever JSON holds
    if column in _OBJECTS or (column in _LISTS and cell.lstrip().startswith("[")):
        try:
            return orjson.loads(cell)
        except orjson.JSONDecodeError as error:
            raise ValueError(f"the column {column} holds no JSON ({error.msg})") from error
    if column in _LISTS and "|" in cell:
        return cell.split("|")
    return cell.split(",") if column in _BY_COMMA else cell.strip()
