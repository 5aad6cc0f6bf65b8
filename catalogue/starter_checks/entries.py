"""The lines of the starter files, each with its place, and what may be wrong with them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from catalogue.row_reasons import reason
from catalogue.starter_catalogue import StarterRecord


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


def read_entries(folder: Path) -> tuple[list[Entry], list[Problem]]:
    """Return the records of `folder`, oldest file first, and the lines that are none."""
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


def texts(entries: Sequence[Entry]) -> Iterator[tuple[str, str]]:
    """Yield (where, synopsis) of every film in English, then in French."""
    for entry in entries:
        yield entry.where, entry.record.synopsis.en
        yield entry.where, entry.record.synopsis.fr
