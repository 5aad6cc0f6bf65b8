"""Which records tell of the same film: by their ids, their credits, or their synopsis."""

import hashlib
import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from itertools import combinations

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
    """Remembers what records could be recognised by, in a few bytes for each.

    `add` every record under its number; `found` then tells which are one film.
    """

    def __init__(self) -> None:
        self._alone: dict[bytes, int] = {}
        self._alike: dict[bytes, list[int]] = defaultdict(list)

    def add(self, number: int, film: Film) -> None:
        """Remember the record `number`."""
        for key in set(_keys(film)):
            first = self._alone.setdefault(key, number)
            if first != number:
                self._alike[key].append(number)

    def found(self, film: Callable[[int], Film]) -> "FoundDuplicates":
        """Return the records that are one film; `film` gives the film of a number."""
        found = FoundDuplicates()
        alike = sorted((key, [self._alone[key], *rest]) for key, rest in self._alike.items())
        for key, numbers in alike:
            rule = _RULES[key[:1]]
            if rule == SAME_ID:
                found.take_ids(numbers, film)
        for rule in (SAME_CREDITS, SAME_SYNOPSIS):
            for key, numbers in alike:
                # A text that very many records have is no film's own.
                if _RULES[key[:1]] == rule and len(numbers) <= _MOST_ALIKE:
                    found.take_likeness(rule, numbers, film)
        return found


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


_ID, _CREDITS, _SYNOPSIS = b"i", b"c", b"s"
_RULES = {_ID: SAME_ID, _CREDITS: SAME_CREDITS, _SYNOPSIS: SAME_SYNOPSIS}


def _keys(film: Film) -> Iterator[bytes]:
    yield _key(_ID, film.id)
    if film.imdb_id:
        yield _key(_ID, f"imdb-{film.imdb_id}")
    for movielens_id in film.movielens_ids:
        yield _key(_ID, f"movielens-{movielens_id}")
    for title, director in credit_pairs(film):
        yield _key(_CREDITS, f"{title}\n{director}")
    synopsis = " ".join(_WORDS.findall(film.overview.casefold()))
    if len(synopsis) >= _LEAST_SYNOPSIS and not is_placeholder(film.overview):
        yield _key(_SYNOPSIS, synopsis)


def _key(kind: bytes, text: str) -> bytes:
    return kind + hashlib.blake2b(text.encode("utf-8", "replace"), digest_size=12).digest()
