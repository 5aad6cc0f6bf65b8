"""What the rules of hygiene did to records that came in: counted, and told line by line."""

from collections import Counter
from dataclasses import dataclass
from typing import BinaryIO

import orjson

FIRST_TOLD = 20


@dataclass(frozen=True, slots=True)
class Note:
    """One thing a rule did or saw: at the film `film_id`, read from `line` of `file`."""

    rule: str
    film_id: str
    file: str
    line: int
    told: str

    def __str__(self) -> str:
        return f"{self.file}, line {self.line:,}: {self.told}"


class Notes:
    """A running tally: `counts` by rule; every note goes to the file `out` as a JSON line."""

    def __init__(self, out: BinaryIO | None = None) -> None:
        self._out = out
        self.counts: Counter[str] = Counter()
        self.first: list[Note] = []

    def add(self, note: Note) -> None:
        """Count `note`, write it, and keep it while it is among the first."""
        self.counts[note.rule] += 1
        if len(self.first) < FIRST_TOLD:
            self.first.append(note)
        if self._out:
            self._out.write(orjson.dumps(note) + b"\n")
