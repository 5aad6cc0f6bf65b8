"""Where films come from: whatever it is, it gives raw records one at a time."""

from collections.abc import Iterator
from pathlib import Path
from typing import Literal, Protocol

from catalogue.film_files import RawFilm
from catalogue.text_lines import OnBytes

SourceName = Literal["auto", "jsonl", "csv", "movielens", "tmdb"]
"""What a person may say a source is; `auto` leaves it to be recognised."""


class FilmSource(Protocol):
    """Films of one file, folder or archive.

    `name` is what reports call it, `place` is the file that line numbers count in, `saw` says in
    words what it was recognised as. `files` is everything it is made of, so that an import knows
    whether it has seen it before.
    """

    name: str
    place: str
    saw: str
    files: tuple[Path, ...]

    def films(self, on_bytes: OnBytes | None = None) -> Iterator[RawFilm]:
        """Yield every record; one that cannot be read comes with its fault.

        Raises FileUnreadableError when the source cannot be read as a whole.
        """
        ...
