"""Films whose titles and people together show that they are of one series.

The less two titles have in common, the more people two films must share.
"""

from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from catalogue.hygiene.titles import plain_title, title_stem

LEADS = 3
LEAD_CAST = 10
_ENOUGH_FOR_A_WORD = 3
_ENOUGH_FOR_A_TITLE = 2
_MOST_TITLES_OF_A_WORD = {0: 200, -1: 20}
"""Of titles with known people: a first word says more than a last one."""
_FEWEST_LETTERS = 3
_FILLERS = frozenset(
    (
        *("and", "for", "from", "her", "his", "its", "not", "the", "this", "that", "with"),
        *("you", "your", "une", "les", "des"),
    )
)

Pair = tuple[int, int]


class People:
    """Who made each film, by row, in a few bytes a name.

    `leads` are its directors and the first three of its cast, `all` the first ten too.
    """

    def __init__(self, made_by: Iterable[tuple[Sequence[str], Sequence[str]]]) -> None:
        self._names, self._starts, self._leads = array("q"), array("Q", [0]), array("L")
        for directors, cast in made_by:
            # A number that hardly two names share stands for a name.
            names = [hash(name) for name in (*directors, *cast[:LEAD_CAST])]
            self._names.extend(names)
            self._starts.append(len(self._names))
            self._leads.append(min(len(directors) + LEADS, len(names)))

    def __len__(self) -> int:
        return len(self._leads)

    def leads(self, row: int) -> frozenset[int]:
        """Return who made the film what it is."""
        start = self._starts[row]
        return frozenset(self._names[start : start + self._leads[row]])

    def all(self, row: int) -> frozenset[int]:
        """Return everybody who is known to have made the film."""
        return frozenset(self._names[self._starts[row] : self._starts[row + 1]])

    def are_known(self, row: int) -> bool:
        """Whether anybody is."""
        return self._starts[row] < self._starts[row + 1]


def akin(titles: Sequence[str], people: People) -> Iterator[Pair]:
    """Yield pairs of rows that are films of one series.

    They are when

    * one title is within the other whole, of two words and more, and a lead is common;
    * one title of a single word begins the other, and two people are common;
    * the titles differ by a plural, and a lead is common;
    * they begin or end with the same word, which few titles have, and three people are common.
    """
    known = [row for row in range(len(titles)) if people.are_known(row)]
    plain = {row: plain_title(titles[row]) for row in known}
    yield from _whole_titles(plain, people)
    yield from _plurals({row: title_stem(titles[row]) for row in known}, people)
    yield from _words(plain, people)


def begun(titles: Sequence[str], people: People) -> Iterator[tuple[int, int, int]]:
    """Yield rows whose title begins with another's single word, that row, and a common lead.

    That alone is no series; it is when the lead made it one already.
    """
    known = (row for row in range(len(titles)) if people.are_known(row))
    plain = {row: plain_title(titles[row]) for row in known}
    bearers = _grouped(plain)
    for row, title in plain.items():
        word, _, rest = title.partition(" ")
        for other in bearers.get(word, ()) if rest else ():
            for lead in sorted(people.leads(row) & people.leads(other)):
                yield row, other, lead


def _whole_titles(plain: dict[int, str], people: People) -> Iterator[Pair]:
    bearers = _grouped(plain)
    for row, title in plain.items():
        words = title.split()
        for part in _parts(words):
            enough = _share_lead if " " in part else _share_two
            for other in bearers.get(part, ()):
                if enough(people, row, other):
                    yield row, other


def _parts(words: Sequence[str]) -> Iterator[str]:
    """Yield the runs of words that may be another title: several, or the first one alone."""
    for first in range(len(words)):
        for last in range(first + (1 if first == 0 else 2), len(words) + 1):
            # "Dead Man" is no part of "Dead Man's Chest".
            if last - first < len(words) and words[last : last + 1] != ["s"]:
                yield " ".join(words[first:last])


def _plurals(stems: dict[int, str], people: People) -> Iterator[Pair]:
    bearers = _grouped(stems)
    for stem, rows in bearers.items():
        for row in rows:
            for other in bearers.get(f"{stem}s", ()):
                if _share_lead(people, row, other):
                    yield row, other


def _words(plain: dict[int, str], people: People) -> Iterator[Pair]:
    bearers: defaultdict[tuple[int, str], list[int]] = defaultdict(list)
    for row, title in plain.items():
        words = title.split()
        for place in (0, -1) if words else ():
            word = words[place]
            if len(word) >= _FEWEST_LETTERS and word not in _FILLERS:
                bearers[place, word].append(row)
    for (place, _), rows in bearers.items():
        if len(rows) <= _MOST_TITLES_OF_A_WORD[place]:
            yield from _sharing_three(rows, people)


def _sharing_three(rows: Sequence[int], people: People) -> Iterator[Pair]:
    made_by = {row: people.all(row) for row in rows}
    for one, other in combinations(rows, 2):
        if len(made_by[one] & made_by[other]) >= _ENOUGH_FOR_A_WORD:
            yield one, other


def _share_lead(people: People, one: int, other: int) -> bool:
    return not people.leads(one).isdisjoint(people.leads(other))


def _share_two(people: People, one: int, other: int) -> bool:
    return len(people.all(one) & people.all(other)) >= _ENOUGH_FOR_A_TITLE


def _grouped(texts: dict[int, str]) -> dict[str, list[int]]:
    bearers: defaultdict[str, list[int]] = defaultdict(list)
    for row, text in texts.items():
        bearers[text].append(row)
    return bearers
