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


@dataclass(frozen=True, eq=False)
class Series:
    """The number of each film's franchise and of its plain title: int32 [films], by row.

    Films of one franchise, or one title, have the same number; a film of no franchise has a
    number of its own.
    """

    franchises: Numbers
    titles: Numbers

    def write(self, folder: Path) -> None:
        """Write the numbers to `folder`."""
        np.save(folder / FILE, np.stack([self.franchises, self.titles]), allow_pickle=False)

    @classmethod
    def read(cls, folder: Path, films: int) -> "Series":
        """Return the numbers in `folder`; raise BundleMismatch when they are of other films."""
        numbers = np.load(folder / FILE, allow_pickle=False)
        if numbers.shape != (2, films):
            raise BundleMismatch(FILE, (2, films), numbers.shape)
        return cls(*numbers)


def series_of(films: FilmTable) -> Series:
    """Return the franchises and titles of `films` as numbers."""
    named = franchises(films)
    titles = [plain_title(title) for title in films.column("title")]
    # No slug begins with a space.
    alone = [name or f" {row}" for row, name in enumerate(named)]
    return Series(_numbered(alone), _numbered(titles))


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


def _numbered(names: Iterable[str]) -> Numbers:
    numbers: dict[str, int] = {}
    return np.array([numbers.setdefault(name, len(numbers)) for name in names], dtype=np.int32)
