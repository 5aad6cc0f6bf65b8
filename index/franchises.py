"""Which films belong together, so that five films are five different ones."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from catalogue.clean_text import slug
from catalogue.film_table import FilmTable
from catalogue.hygiene.titles import plain_title, title_stem
from index.errors import BundleMismatch

__all__ = ["Series", "franchises", "plain_title", "series_of"]

Numbers = NDArray[np.int32]

FILE = "series.npy"
# Shorter synopses ("To be announced.") do not tell which film it is.
_TELLING_WORDS = 8


@dataclass(frozen=True, eq=False)
class Series:
    """The number of each film's franchise, plain title and synopsis: int32 [films], by row.

    Films of one franchise, title or synopsis have the same number; a film of no franchise, or
    whose synopsis tells nothing, has a number of its own.
    """

    franchises: Numbers
    titles: Numbers
    synopses: Numbers

    def write(self, folder: Path) -> None:
        """Write the numbers to `folder`."""
        numbers = np.stack([self.franchises, self.titles, self.synopses])
        np.save(folder / FILE, numbers, allow_pickle=False)

    @classmethod
    def read(cls, folder: Path, films: int) -> "Series":
        """Return the numbers in `folder`; raise BundleMismatch when they are of other films."""
        numbers = np.load(folder / FILE, allow_pickle=False)
        if numbers.shape != (3, films):
            raise BundleMismatch(FILE, (3, films), numbers.shape)
        return cls(*numbers)


def series_of(films: FilmTable) -> Series:
    """Return the franchises, titles and synopses of `films` as numbers."""
    return Series(
        _numbered(franchises(films)),
        _numbered(plain_title(title) or None for title in films.column("title")),
        _numbered(_telling(text) for text in films.column("overview")),
    )


def franchises(films: FilmTable) -> list[str | None]:
    """Return each film's franchise: the catalogue's own, else a title stem two films share.

    The catalogue names a franchise when people or numbers bear it out; to keep five films
    different a shared title is enough.
    """
    stems = [title_stem(title) for title in films.column("title")]
    shared = Counter(stems)
    return [
        known or (slug(stem) if stem and shared[stem] > 1 else None)
        for known, stem in zip(films.column("franchise"), stems, strict=True)
    ]


def _telling(synopsis: str) -> str | None:
    words = synopsis.casefold().split()
    return " ".join(words) if len(words) >= _TELLING_WORDS else None


def _numbered(names: Iterable[str | None]) -> Numbers:
    """Return one number for each name, the same for equal ones; without a name, one of its own."""
    numbers: dict[str | int, int] = {}
    return np.array(
        [
            numbers.setdefault(row if name is None else name, len(numbers))
            for row, name in enumerate(names)
        ],
        dtype=np.int32,
    )
