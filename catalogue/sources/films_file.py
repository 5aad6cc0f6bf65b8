"""Films in files of our own shape: JSON lines or CSV."""

from collections.abc import Iterator
from pathlib import Path
from typing import Literal

from catalogue.film_files import RawFilm, raw_films
from catalogue.text_lines import OnBytes

TMDB_FILMS = "tmdb-films.jsonl.gz"
"""The name of a films file that was fetched from TMDB's API."""
_SAW = {"jsonl": "films as JSON lines", "csv": "films as CSV"}


class FilmsFile:
    """The films file `path`, of the shape `kind`."""

    def __init__(self, path: Path, kind: Literal["jsonl", "csv"]) -> None:
        self._path = path
        self._kind = kind
        self.name = path.name
        self.place = path.name
        self.saw = _SAW[kind]
        self.files: tuple[Path, ...] = (path,)

    def films(self, on_bytes: OnBytes | None = None) -> Iterator[RawFilm]:
        """Yield the records of the file."""
        return raw_films(self._path, self._kind, on_bytes)


class TmdbFilms(FilmsFile):
    """The films file `path`, as it was fetched from TMDB's API."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, "jsonl")
        self.saw = "films fetched from TMDB"
