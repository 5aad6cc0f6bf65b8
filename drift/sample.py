"""What is compared: features of the rows of one period, and to which unit each row belongs.

A unit is what can be taken to be independent of all others: a person, a search, a list, a film.
"""

from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]
Vectors = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Numbers:
    """One number a row; NaN where it is not known."""

    name: str
    values: Floats


@dataclass(frozen=True, eq=False)
class Classes:
    """Names of rows: `rows[i]` bears `names[codes[i]]`; a row may bear several."""

    name: str
    rows: Integers
    codes: Integers
    names: tuple[str, ...]

    @classmethod
    def of(cls, name: str, values: "list[str] | NDArray[np.str_]") -> "Classes":
        """Return a feature with one name for each row."""
        names, codes = np.unique(np.asarray(values, dtype=str), return_inverse=True)
        rows = np.arange(len(values), dtype=np.int64)
        return cls(name, rows, codes.astype(np.int64), tuple(map(str, names)))


@dataclass(frozen=True, eq=False)
class Meanings:
    """Vectors of those rows that have one, [n, dimension]."""

    name: str
    values: Vectors


Feature = Numbers | Classes | Meanings


@dataclass(frozen=True, eq=False)
class Sample:
    """The rows of one period: `units` [rows] tells whose each row is."""

    units: Integers
    features: tuple[Feature, ...] = ()
    note: str = ""

    @classmethod
    def of_rows(cls, count: int, *features: Feature, note: str = "") -> "Sample":
        """Return a sample in which each row is a unit of its own."""
        return cls(np.arange(count, dtype=np.int64), features, note)

    @property
    def rows(self) -> int:
        """How many rows there are."""
        return len(self.units)

    @cached_property
    def compact_units(self) -> Integers:
        """The unit of each row, counted from 0 without gaps."""
        return np.unique(self.units, return_inverse=True)[1].astype(np.int64)

    @cached_property
    def size(self) -> int:
        """How many units there are."""
        return int(self.compact_units.max()) + 1 if len(self.units) else 0

    def feature(self, name: str) -> Feature | None:
        """Return the feature of that name, if the sample has it."""
        return next((each for each in self.features if each.name == name), None)


@dataclass(frozen=True, eq=False)
class Window:
    """One kind of event in two periods."""

    name: str
    unit: str
    """What its units are: people, searches, lists, films."""
    reference: Sample
    current: Sample
    features: tuple[str, ...] = field(default=())

    @property
    def names(self) -> tuple[str, ...]:
        """The features that are compared."""
        found = (*self.reference.features, *self.current.features)
        return self.features or tuple(dict.fromkeys(each.name for each in found))
