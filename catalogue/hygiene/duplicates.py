"""Which records tell of the same film: by their ids, their credits, or their synopsis."""

import hashlib
import re
from array import array
from collections.abc import Callable, Iterator
from itertools import combinations, pairwise

import numpy as np

from catalogue.film import Film
from catalogue.hygiene.groups import Groups
from catalogue.hygiene.same_film import (
    agree,
    contradict,
    credit_pairs,
    share_credits,
    share_title_or_year,
)
from catalogue.hygiene.synopses import is_placeholder

SAME_ID = "same-id"
SAME_CREDITS = "same-credits"
SAME_SYNOPSIS = "same-synopsis"
SHARED_ID = "shared-id"
_LEAST_SYNOPSIS = 60
_MOST_ALIKE = 50
_WORDS = re.compile(r"\w+")


class Duplicates:
    """Remembers what records could be recognised by, in twelve bytes for each mark.

    `add` every record under its number; `found` then tells which are one film.
    """

    def __init__(self) -> None:
        self._marks, self._numbers = array("Q"), array("L")

    def add(self, number: int, film: Film) -> None:
        """Remember the record `number`."""
        marks = set(_marks(film))
        self._marks.extend(marks)
        self._numbers.extend([number] * len(marks))

    def found(self, film: Callable[[int], Film]) -> "FoundDuplicates":
        """Return the records that are one film; `film` gives the film of a number."""
        found = FoundDuplicates()
        alike = list(self._alike())
        for rule, numbers in alike:
            if rule == SAME_ID:
                found.take_ids(numbers, film)
        for likeness in (SAME_CREDITS, SAME_SYNOPSIS):
            for rule, numbers in alike:
                # A text that very many records have is no film's own.
                if rule == likeness and len(numbers) <= _MOST_ALIKE:
                    found.take_likeness(rule, numbers, film)
        return found

    def _alike(self) -> Iterator[tuple[str, list[int]]]:
        """Yield the numbers of records that share a mark, and the rule it belongs to."""
        marks = np.array(self._marks, dtype=np.uint64)
        numbers = np.array(self._numbers, dtype=np.int64)
        order = np.lexsort((numbers, marks))
        marks, numbers = marks[order], numbers[order]
        starts = np.flatnonzero(np.diff(marks)) + 1
        for start, end in pairwise([0, *starts.tolist(), len(marks)]):
            if end - start > 1:
                yield _RULES[int(marks[start]) % len(_RULES)], numbers[start:end].tolist()


class FoundDuplicates:
    """Records that are one film: `groups` of them, and the rule that added each to its group.

    `shared_ids` are records with an id that another film has too: nothing else agrees.
    """

    def __init__(self) -> None:
        self._groups = Groups()
        self.rules: dict[int, str] = {}
        self.shared_ids: set[int] = set()

    def groups(self) -> list[list[int]]:
        """Return the groups of two records and more, each in the order the records were read."""
        return self._groups.several()

    def take_ids(self, numbers: list[int], film: Callable[[int], Film]) -> None:
        """Bring together records that have one id, unless they are plainly different films."""
        first = film(numbers[0])
        for number in numbers[1:]:
            other = film(number)
            if first.id == other.id or agree(first, other):
                self._unite(SAME_ID, numbers[0], number)
            else:
                self.shared_ids.update((numbers[0], number))

    def take_likeness(self, rule: str, numbers: list[int], film: Callable[[int], Film]) -> None:
        """Bring together records that look alike, unless any facts of their groups contradict."""
        films = {number: film(number) for number in numbers}
        for one, other in combinations(numbers, 2):
            borne_out = share_credits if rule == SAME_CREDITS else share_title_or_year
            if borne_out(films[one], films[other]) and not self._contradict(one, other, film):
                self._unite(rule, one, other)

    def _contradict(self, one: int, other: int, film: Callable[[int], Film]) -> bool:
        here, there = self._groups.of(one), self._groups.of(other)
        return here is not there and any(
            contradict(film(left), film(right)) for left in here for right in there
        )

    def _unite(self, rule: str, one: int, other: int) -> None:
        if other not in self._groups.of(one):
            for number in (one, other):
                self.rules.setdefault(number, rule)
            self._groups.unite(one, other)


_ID, _CREDITS, _SYNOPSIS, _ = range(4)
_RULES = (SAME_ID, SAME_CREDITS, SAME_SYNOPSIS, "")


def _marks(film: Film) -> Iterator[int]:
    yield _mark(_ID, film.id)
    if film.imdb_id:
        yield _mark(_ID, f"imdb-{film.imdb_id}")
    for movielens_id in film.movielens_ids:
        yield _mark(_ID, f"movielens-{movielens_id}")
    for title, director in credit_pairs(film):
        yield _mark(_CREDITS, f"{title}\n{director}")
    synopsis = " ".join(_WORDS.findall(film.overview.casefold()))
    if len(synopsis) >= _LEAST_SYNOPSIS and not is_placeholder(film.overview):
        yield _mark(_SYNOPSIS, synopsis)


def _mark(kind: int, text: str) -> int:
    """Return a number that hardly another text has; it ends with its kind."""
    digest = hashlib.blake2b(text.encode("utf-8", "replace"), digest_size=8).digest()
    return int.from_bytes(digest, "big") // len(_RULES) * len(_RULES) + kind
