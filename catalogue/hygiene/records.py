"""Valid records on their way to being a catalogue: kept in columns, with where each was told."""

from dataclasses import dataclass

from catalogue.film import Film
from catalogue.film_table import FilmTable
from catalogue.hygiene.duplicates import Duplicates

_FILMS_AT_ONCE = 4096


@dataclass(frozen=True, slots=True)
class Place:
    """Where a record was told, and the digest of what was told."""

    file: str
    line: int
    digest: bytes

    def seen_from(self, file: str) -> str:
        """Return the place in words for a reader of `file`."""
        return f"line {self.line:,}" + (f" of {self.file}" if self.file != file else "")


class Records:
    """Every valid record so far, numbered from 0 in the order of reading."""

    def __init__(self) -> None:
        self.places: list[Place] = []
        self.duplicates = Duplicates()
        self._first: dict[str, int] = {}
        self._told: set[bytes] = set()
        self._films: list[Film] = []
        self._tables: list[FilmTable] = []

    def __len__(self) -> int:
        return len(self.places)

    def has(self, digest: bytes) -> bool:
        """Whether a film with this digest was told before, word for word."""
        return digest in self._told

    def first_of(self, film_id: str) -> int | None:
        """Return the number of the first record with this id, or None."""
        return self._first.get(film_id)

    def add(self, film: Film, place: Place) -> None:
        """Keep one more record."""
        number = len(self.places)
        self.places.append(place)
        self._told.add(place.digest)
        self._first.setdefault(film.id, number)
        self.duplicates.add(number, film)
        self._films.append(film)
        if len(self._films) == _FILMS_AT_ONCE:
            self._pack()

    def film(self, number: int) -> Film:
        """Return the film that the record `number` tells of."""
        table, row = divmod(number, _FILMS_AT_ONCE)
        film: Film = self._tables[table][row] if table < len(self._tables) else self._films[row]
        return film

    def table(self) -> FilmTable:
        """Return all records, each in the row of its number."""
        return FilmTable.joined([*self._tables, FilmTable.from_films(self._films)])

    def _pack(self) -> None:
        """Put the films at hand into columns, which take a tenth of their memory."""
        self._tables.append(FilmTable.from_films(self._films))
        self._films = []
