"""Valid records on their way to being a catalogue: what each told, and where."""

from array import array
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from catalogue.film import Film
from catalogue.film_batches import FilmBatches
from catalogue.hygiene.duplicates import Duplicates

_DIGEST_BYTES = 32


@dataclass(frozen=True, slots=True)
class Place:
    """Where a record was told, and the digest of what was told."""

    file: str
    line: int
    digest: bytes

    def seen_from(self, file: str) -> str:
        """Return the place in words for a reader of `file`."""
        return f"line {self.line:,}" + (f" of {self.file}" if self.file != file else "")


class Places:
    """The places of all records by number, in some forty bytes for each."""

    def __init__(self) -> None:
        self._names: dict[str, int] = {}
        self._files, self._lines, self._digests = array("L"), array("Q"), bytearray()

    def __len__(self) -> int:
        return len(self._lines)

    def __getitem__(self, number: int) -> Place:
        file = list(self._names)[self._files[number]]
        return Place(file, self._lines[number], self.digest(number))

    def digest(self, number: int) -> bytes:
        """Return the digest of what the record `number` told."""
        start = number * _DIGEST_BYTES
        return bytes(self._digests[start : start + _DIGEST_BYTES])

    def add(self, place: Place) -> None:
        """Keep one more place."""
        self._files.append(self._names.setdefault(place.file, len(self._names)))
        self._lines.append(place.line)
        self._digests += place.digest


class Records:
    """Every valid record so far, numbered from 0 in the order of reading.

    What they tell lies in files of the empty `folder`: a large catalogue takes little memory.
    """

    def __init__(self, folder: Path) -> None:
        self.places = Places()
        self.films = FilmBatches(folder)
        self.duplicates = Duplicates()
        self._first: dict[str, int] = {}
        self._later: defaultdict[str, list[int]] = defaultdict(list)

    def __len__(self) -> int:
        return len(self.places)

    def has(self, film_id: str, digest: bytes) -> bool:
        """Whether a film with this id and digest was told before, word for word."""
        return any(self.places.digest(number) == digest for number in self._with_id(film_id))

    def first_of(self, film_id: str) -> int | None:
        """Return the number of the first record with this id, or None."""
        return self._first.get(film_id)

    def add(self, film: Film, place: Place) -> None:
        """Keep one more record."""
        number = len(self.places)
        if self._first.setdefault(film.id, number) != number:
            self._later[film.id].append(number)
        self.places.add(place)
        self.films.add(film)
        self.duplicates.add(number, film)

    def film(self, number: int) -> Film:
        """Return the film that the record `number` tells of."""
        return self.films[number]

    def _with_id(self, film_id: str) -> Iterator[int]:
        if film_id in self._first:
            yield self._first[film_id]
            yield from self._later.get(film_id, ())
