"""Title search: instant, in any language a film has a title in, and forgiving of typos."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from catalogue.film_table import FilmTable
from index.titles.closeness import closeness, slips
from index.titles.spelling import plain, spellings, without_year
from index.titles.title_index import TitleIndex, build_title_index

_LONGEST_TYPED = 100
_LEAST_LETTERS = 3
_LEAST = 60.0
_LEAST_SHARE = 0.08
_CANDIDATES = 56
_RENOWN = 3.0
_RENOWN_AS_SHARE = 0.02
_AS_LONG, _FEW_LETTERS = 0.06, 2
_SAME_YEAR, _NEAR_YEAR, _OTHER_YEAR = 14.0, 7.0, -16.0
# Whoever types more words tells a story; looking for a title nearly like it would be in vain.
_MOST_WORDS = 5
# One slip for so many letters still spells a whole title, and no more than so many in all.
_LETTERS_A_SLIP, _MOST_SLIPS, _NAMESAKES = 7, 2, 5
_SHORTENED_DOUBT = 3.0
_BEFORE_ANY_LETTER, _AFTER_ANY_LETTER = "\0", "\U0010ffff"

Positions = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class TitleMatch:
    """A film's row, the title that matched and how well, from 0 to 100."""

    row: int
    title: str
    score: float


@dataclass(frozen=True, slots=True)
class _Reading:
    """A plain form to look for, and how doubtful it is that this is meant.

    Its film should be of `year`, or the title should say `in_title`.
    """

    form: str
    year: int | None = None
    doubt: float = 0.0
    in_title: str | None = None


class TitleSearch:
    """All titles of all films, in all their spellings, in memory."""

    def __init__(self, films: FilmTable, index: TitleIndex) -> None:
        renown = np.log10(1.0 + np.maximum(films.numbers("vote_count"), 0)).astype(np.float32)
        self._index = index
        self._forms = index.forms
        self._rows = index.rows
        self._form_years = films.numbers("year")[index.rows]
        self._renown = renown
        self._form_renown = renown[index.rows]
        self._lengths = index.forms.lengths

    @classmethod
    def of(cls, films: FilmTable) -> "TitleSearch":
        """Return the search over the titles of `films`."""
        return cls(films, build_title_index(films))

    def find(self, text: str, limit: int) -> list[TitleMatch]:
        """Return up to `limit` films, best first; popular ones first among equals.

        A year in `text` is taken for the film's, unless it is part of a title.
        """
        typed = " ".join(text[: 4 * _LONGEST_TYPED].split())[:_LONGEST_TYPED]
        best: dict[int, TitleMatch] = {}
        worth: dict[int, float] = {}
        for reading in _readings(typed):
            for position, score, value in self._ranked(reading):
                row = int(self._rows[position])
                if value > worth.get(row, -np.inf):
                    worth[row] = value
                    best[row] = TitleMatch(
                        row, self._index.names[self._index.named[position]], min(score, 100.0)
                    )
        order = sorted(best, key=lambda row: (-worth[row], row))
        return [best[row] for row in order[:limit]]

    def exact(self, title: str) -> Iterator[list[int]]:
        """Yield the rows of films with just this title, first as written, then less its article."""
        for form in spellings(title):
            first = self._forms.first_from(form)
            last = self._forms.first_from(form + _BEFORE_ANY_LETTER, first)
            if last > first:
                yield [int(row) for row in dict.fromkeys(self._rows[first:last])]

    def best_known(self, title: str) -> int | None:
        """Return the row of the best known film with exactly this title, however it is spelled."""
        rows = next(self.exact(title), None)
        return max(rows, key=lambda row: self._renown[row]) if rows else None

    def named(self, text: str) -> int | None:
        """Return the row of the film whose whole title is `text`, written so or nearly so.

        One whose title is just this comes first, then any that a slip or two or its spaces part
        from it; of each the best known.
        """
        exactly, form = self.best_known(text), plain(text)
        if exactly is not None or form.count(" ") >= _MOST_WORDS:
            return exactly
        allowed = min(len(form) // _LETTERS_A_SLIP, _MOST_SLIPS)
        for match in self.find(text, _NAMESAKES):
            if slips(form, plain(match.title)) <= allowed:
                return match.row
        return None

    def _ranked(self, reading: _Reading) -> list[tuple[int, float, float]]:
        """Return positions of a reading's candidates, how close and how much worth each is."""
        wanted, year = reading.form, reading.year
        positions = self._candidates(wanted)
        if not len(positions):
            return []
        forms = self._forms.at(positions)
        close = closeness(wanted, forms)
        value = close + _RENOWN * self._form_renown[positions] - reading.doubt
        if year is not None:
            apart = np.abs(self._form_years[positions] - year)
            bonus = np.where(apart == 0, _SAME_YEAR, np.where(apart == 1, _NEAR_YEAR, _OTHER_YEAR))
            value = value + bonus
        if reading.in_title is not None:
            says = np.array([reading.in_title in form.split(" ") for form in forms])
            value = value + _SAME_YEAR * says
        kept = np.flatnonzero(close >= _LEAST)
        return [(int(positions[i]), float(close[i]), float(value[i])) for i in kept]

    def _candidates(self, wanted: str) -> Positions:
        begun = self._beginning_with(wanted)
        if len(wanted) < _LEAST_LETTERS:
            return begun
        near, shares = self._index.letters.sharing(wanted, _LEAST_SHARE)
        longer = self._lengths[near] - len(wanted)
        promise = shares + _RENOWN_AS_SHARE * self._form_renown[near]
        promise += np.where(
            np.abs(longer) <= _FEW_LETTERS, _AS_LONG, np.where(longer < 0, -_AS_LONG, 0.0)
        )
        return np.union1d(begun, near[_largest(promise, _CANDIDATES)])

    def _beginning_with(self, wanted: str) -> Positions:
        """Return the most renowned of the forms that begin with `wanted`, exact ones among them."""
        start = self._forms.first_from(wanted)
        end = self._forms.first_from(wanted + _AFTER_ANY_LETTER, start)
        exact = self._forms.first_from(wanted + " ", start)
        same = np.arange(start, min(exact, start + _CANDIDATES))
        known = start + _largest(self._form_renown[start:end], _CANDIDATES)
        return np.union1d(same, known)


def _readings(typed: str) -> list[_Reading]:
    """Return what may be meant by `typed`: as it is, and with its year as the film's."""
    dated = without_year(typed)
    if dated is None:
        return _forms_of(typed, None)
    whole = _Reading(spellings(typed)[0], in_title=str(dated[1]))
    return [whole, *_forms_of(*dated)]


def _forms_of(typed: str, year: int | None) -> list[_Reading]:
    forms = spellings(typed)
    return [
        _Reading(form, year, _SHORTENED_DOUBT if len(form) < len(forms[0]) else 0.0)
        for form in forms
        if form == forms[0] or len(form) >= _LEAST_LETTERS
    ]


def _largest(values: NDArray[np.float32], count: int) -> Positions:
    """Return where the `count` largest of `values` are, in no order."""
    if len(values) <= count:
        return np.arange(len(values))
    return np.argpartition(-values, count)[:count]
