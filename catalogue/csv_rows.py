"""Rows of a CSV file with a header, read one at a time with their line numbers."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from catalogue.errors import FileUnreadableError
from catalogue.text_lines import Line, OnBytes, text_lines


@dataclass(frozen=True, slots=True)
class Row:
    """One record and the line it starts on; with a fault, `cells` may be incomplete."""

    line: int
    cells: list[str]
    raw: str
    fault: str | None = None


class CsvRows:
    """The records of the CSV file `path`; `columns` are the names in its header.

    The first of `delimiters` that is in the header separates cells. Where cells are not `quoted`,
    a quote is a letter like another. Raises FileUnreadableError when the file cannot be read as a
    whole or names a column twice.
    """

    def __init__(
        self,
        path: Path,
        on_bytes: OnBytes | None = None,
        *,
        delimiters: str = ",",
        quoted: bool = True,
    ) -> None:
        header, lines = _peeked(text_lines(path, on_bytes))
        delimiter = next((each for each in delimiters if each in header), delimiters[0])
        self._feed = _Feed(lines)
        self._reader = (
            csv.reader(self._feed, delimiter=delimiter)
            if quoted
            else csv.reader(self._feed, delimiter=delimiter, quoting=csv.QUOTE_NONE)
        )
        first = self._next()
        if first is None or first.fault:
            why = first.fault if first else "it has no line with column names"
            raise FileUnreadableError(path, f"the header cannot be read: {why}")
        self.columns = [cell.strip() for cell in first.cells]
        for name in self.columns:
            if self.columns.count(name) > 1:
                raise FileUnreadableError(path, f"the header names the column {name!r} twice")

    def __iter__(self) -> Iterator[Row]:
        while (row := self._next()) is not None:
            yield self._checked(row)

    def _next(self) -> Row | None:
        """Return the next row that is not blank, or None at the end."""
        while True:
            self._feed.start_record()
            try:
                cells = next(self._reader)
            except StopIteration:
                return None
            except csv.Error as error:
                fault = self._feed.fault or f"not a CSV record ({error}): is a quote left open?"
                return self._row([], fault)
            if cells or self._feed.fault:
                return self._row(cells, self._feed.fault)

    def _row(self, cells: list[str], fault: str | None) -> Row:
        return Row(self._feed.first_line, cells, self._feed.raw(), fault)

    def _checked(self, row: Row) -> Row:
        found, wanted = len(row.cells), len(self.columns)
        if row.fault or found == wanted:
            return row
        fault = f"{found} cells where the header has {wanted}"
        return Row(row.line, row.cells, row.raw, fault)


def _peeked(lines: Iterator[Line]) -> tuple[str, Iterator[Line]]:
    """Return the first line that is not blank, and all lines."""
    seen: list[Line] = []
    for line in lines:
        seen.append(line)
        if line.text.strip():
            break
    return (seen[-1].text if seen else ""), chain(seen, lines)


class _Feed(Iterator[str]):
    """Hands lines to the csv module and remembers those of the current record."""

    def __init__(self, lines: Iterator[Line]) -> None:
        self._lines = lines
        self._texts: list[str] = []
        self.first_line = 1
        self.fault: str | None = None
        self._number = 0

    def start_record(self) -> None:
        self.first_line = self._number + 1
        self._texts = []
        self.fault = None

    def raw(self) -> str:
        return "\n".join(self._texts)

    def __next__(self) -> str:
        line = next(self._lines)
        self._number = line.number
        self._texts.append(line.text)
        if line.fault is None:
            return line.text + "\n"
        self.fault = self.fault or line.fault
        # A damaged line must not open a quote that swallows the lines after it.
        return line.text.replace('"', "") + "\n"
