"""Every spelling of every title, sorted, with what finds them: made once, read at each start."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from catalogue.film_table import FilmTable
from index.errors import BundleMismatch
from index.lines import Lines
from index.titles.letters import LetterIndex
from index.titles.spelling import spellings

Integers = NDArray[np.int32]

_FORMS, _NAMES = "forms.txt", "names.txt"
_ARRAYS = ("rows", "named")


@dataclass(frozen=True, eq=False)
class TitleIndex:
    """`forms`, plain and ascending: form `i` spells `names[named[i]]`, a title of film `rows[i]`.

    `letters` finds the forms that share pieces of spelling with another text.
    """

    forms: Lines
    names: Lines
    rows: Integers
    named: Integers
    letters: LetterIndex

    def write(self, folder: Path) -> None:
        """Write the index to the new `folder`."""
        folder.mkdir()
        self.forms.write(folder / _FORMS)
        self.names.write(folder / _NAMES)
        for array in _ARRAYS:
            np.save(folder / f"{array}.npy", getattr(self, array), allow_pickle=False)
        self.letters.write(folder)

    @classmethod
    def read(cls, folder: Path, films: int) -> "TitleIndex":
        """Return the index in `folder`; raise BundleMismatch when its parts do not fit."""
        forms, names = Lines.read(folder / _FORMS), Lines.read(folder / _NAMES)
        rows, named = (np.load(folder / f"{array}.npy", allow_pickle=False) for array in _ARRAYS)
        if not len(forms) == len(rows) == len(named):
            raise BundleMismatch(_FORMS, f"{len(rows)} forms", f"{len(forms)}")
        if len(forms) and (int(rows.max()) >= films or int(named.max()) >= len(names)):
            raise BundleMismatch(_NAMES, f"titles of {films} films", "others")
        return cls(forms, names, rows, named, LetterIndex.read(folder, len(forms)))


def build_title_index(films: FilmTable) -> TitleIndex:
    """Return the index of the main, original and translated titles of `films`."""
    entries: list[tuple[str, int, str]] = []
    columns = (films.column(name) for name in ("title", "original_title", "titles"))
    for row, (title, original, titles) in enumerate(zip(*columns, strict=True)):
        names = dict.fromkeys([title, original, *titles.values()] if titles else [title, original])
        spelled = {form: name for name in reversed(names) if name for form in spellings(name)}
        entries.extend((form, row, " ".join(name.split())) for form, name in spelled.items())
    entries.sort()
    numbers: dict[str, int] = {}
    named = [numbers.setdefault(name, len(numbers)) for _, _, name in entries]
    forms = [form for form, _, _ in entries]
    return TitleIndex(
        forms=Lines.of(forms),
        names=Lines.of(numbers),
        rows=np.array([row for _, row, _ in entries], dtype=np.int32),
        named=np.array(named, dtype=np.int32),
        letters=LetterIndex.of(forms),
    )
