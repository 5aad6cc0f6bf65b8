"""What a query says of when, how long and which kind its film is: the facts as evidence."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from pydantic import BaseModel, ConfigDict

from index.answers import Heard
from index.errors import BundleMismatch
from index.searching.film_facts import DECADES, FactNames, between

Vectors = NDArray[np.float32]

_STEP, _NAMES = "facts.npy", "facts.json"

# Before any query taught it: how much likelier, in natural logarithms of odds, a film is that is
# of the genre or language named, or so many decades from the one named (people misremember,
# and see films long after they were made).
_NAMED_GENRE, _NAMED_LANGUAGE = 1.2, 2.2
_FROM_DECADE = {-3: -2.5, -2: -1.2, -1: 0.5, 0: 2.2, 1: 1.2, 2: -1.0, 3: -2.5}
_OTHER_DECADE = -3.5
_ALONE = 2.0


class _Names(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    genres: tuple[str, ...]
    languages: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class FactAdapter:
    """Turns what a query says into what each fact of a film is worth: `step` float32 [said, facts].

    What a query says is its vector [d], a constant, the decades it names, and its genres and
    languages, as numbers: [d + 1 + decades + genres + languages].
    """

    names: FactNames
    step: Vectors

    def said(self, query: Vectors, heard: Sequence[Heard], share: float = 0.0) -> Vectors:
        """Return as numbers what a query with the vector `query` [d] and `heard` says: [said].

        A query that says little else than what was heard, a large `share`, means it the more.
        """
        size = len(query) + 1
        numbers = np.zeros(len(self.step), dtype=np.float32)
        numbers[: size - 1] = query
        numbers[size - 1] = 1.0
        decades = [_spread(*each.years) for each in heard if each.kind == "years"]
        if decades:
            numbers[size : size + len(DECADES)] = np.mean(decades, axis=0)
        for place in (place for place in map(self._place, heard) if place is not None):
            numbers[size + place] = 1.0
        numbers[size:] *= 1.0 + _ALONE * share
        return numbers

    def worth(self, said: Vectors) -> Vectors:
        """Return what each fact of a film is worth to queries that say `said` [said]: [facts]."""
        return np.asarray(said @ self.step, dtype=np.float32)

    def with_step(self, step: Vectors) -> "FactAdapter":
        """Return the adapter with another `step`."""
        return replace(self, step=step.astype(np.float32))

    def write(self, folder: Path) -> None:
        """Write the adapter to `folder`."""
        np.save(folder / _STEP, self.step, allow_pickle=False)
        names = _Names(genres=self.names.genres, languages=self.names.languages)
        (folder / _NAMES).write_text(names.model_dump_json(indent=2) + "\n", encoding="utf-8")

    @classmethod
    def read(cls, folder: Path, dimension: int) -> "FactAdapter":
        """Return the adapter in `folder`; raise BundleMismatch when it is of another size."""
        told = _Names.model_validate_json((folder / _NAMES).read_bytes())
        names = FactNames(told.genres, told.languages)
        step = np.load(folder / _STEP, allow_pickle=False)
        if step.shape != (_said_size(names, dimension), names.size):
            raise BundleMismatch(_STEP, (_said_size(names, dimension), names.size), step.shape)
        return cls(names, step)

    def _place(self, heard: Heard) -> int | None:
        """Return where a genre or language heard is said, after the vector and the constant."""
        genres, languages = self.names.genres, self.names.languages
        if heard.kind == "genre" and heard.value in genres:
            return len(DECADES) + genres.index(heard.value)
        if heard.kind == "language" and heard.value in languages:
            return len(DECADES) + len(genres) + languages.index(heard.value)
        return None


def untaught_facts(names: FactNames, dimension: int) -> FactAdapter:
    """Return the adapter that takes decades, genres and languages as they are named."""
    step = np.zeros((_said_size(names, dimension), names.size), dtype=np.float32)
    start = dimension + 1
    for said in range(len(DECADES)):
        for told in range(len(DECADES)):
            step[start + said, told] = _FROM_DECADE.get(told - said, _OTHER_DECADE)
    genres = start + len(DECADES)
    for place, genre in enumerate(names.genres):
        step[genres + place, names.genre(genre)] = _NAMED_GENRE
    languages = genres + len(names.genres)
    for place, code in enumerate(names.languages):
        step[languages + place, names.language(code)] = _NAMED_LANGUAGE
    return FactAdapter(names, step)


def _spread(first: int, last: int) -> Vectors:
    """Return the years from `first` to `last`, evenly, as decades: [decades], adding up to one."""
    years = np.arange(max(first, DECADES[0]), min(last, DECADES[-1]) + 1, dtype=np.float64)
    if not len(years):
        years = np.array([float(first)])
    return np.asarray(between(years, DECADES).mean(axis=0), dtype=np.float32)


def _said_size(names: FactNames, dimension: int) -> int:
    return dimension + 1 + len(DECADES) + len(names.genres) + len(names.languages)
