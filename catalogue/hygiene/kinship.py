"""Films whose titles and people together show that they are of one series.

The less two titles have in common, the more people two films must share.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class People:
    """Who made a film: its directors and first three of the cast, and with them the first ten."""

    leads: frozenset[str]
    all: frozenset[str]

    @classmethod
    def of(cls, directors: Sequence[str], cast: Sequence[str]) -> "People":
        """Return the people of a film with this direction and cast."""
        return cls(
            frozenset((*directors, *cast[:LEADS])), frozenset((*directors, *cast[:LEAD_CAST]))
        )


def akin(titles: Sequence[str], people: Sequence[People]) -> Iterator[Pair]:
    """Yield pairs of rows that are films of one series.

    They are when

    * one title is within the other whole, of two words and more, and a lead is common;
    * one title of a single word begins the other, and two people are common;
    * the titles differ by a plural, and a lead is common;
    * they begin or end with the same word, which few titles have, and three people are common.
    """
    known = [row for row in range(len(titles)) if people[row].all]
    plain = {row: plain_title(titles[row]) for row in known}
    yield from _whole_titles(plain, people)
    yield from _plurals({row: title_stem(titles[row]) for row in known}, people)
    yield from _words(plain, people)


def begun(titles: Sequence[str], people: Sequence[People]) -> Iterator[tuple[int, int, str]]:
    """Yield rows whose title begins with another's single word, that row, and a common lead.

    That alone is no series; it is when the lead made it one already.
    """
    plain = {row: plain_title(titles[row]) for row in range(len(titles)) if people[row].leads}
    bearers = _grouped(plain)
    for row, title in plain.items():
        word, _, rest = title.partition(" ")
        for other in bearers.get(word, ()) if rest else ():
            for lead in sorted(people[row].leads & people[other].leads):
                yield row, other, lead


def _whole_titles(plain: dict[int, str], people: Sequence[People]) -> Iterator[Pair]:
    bearers = _grouped(plain)
    for row, title in plain.items():
        words = title.split()
        for part in _parts(words):
            enough = _share_lead if " " in part else _share_two
            for other in bearers.get(part, ()):
                if enough(people[row], people[other]):
                    yield row, other


def _parts(words: Sequence[str]) -> Iterator[str]:
    """Yield the runs of words that may be another title: several, or the first one alone."""
    for first in range(len(words)):
        for last in range(first + (1 if first == 0 else 2), len(words) + 1):
            # "Dead Man" is no part of "Dead Man's Chest".
            if last - first < len(words) and words[last : last + 1] != ["s"]:
                yield " ".join(words[first:last])


def _plurals(stems: dict[int, str], people: Sequence[People]) -> Iterator[Pair]:
    bearers = _grouped(stems)
    for stem, rows in bearers.items():
        for row in rows:
            for other in bearers.get(f"{stem}s", ()):
                if _share_lead(people[row], people[other]):
                    yield row, other


def _words(plain: dict[int, str], people: Sequence[People]) -> Iterator[Pair]:
    bearers: defaultdict[tuple[int, str], list[int]] = defaultdict(list)
    for row, title in plain.items():
        words = title.split()
        for place in (0, -1) if words else ():
            word = words[place]
            if len(word) >= _FEWEST_LETTERS and word not in _FILLERS:
                bearers[place, word].append(row)
    for (place, _), rows in bearers.items():
        if len(rows) <= _MOST_TITLES_OF_A_WORD[place]:
            yield from _sharing(rows, people, _share_three)


def _sharing(
    rows: Sequence[int], people: Sequence[People], enough: Callable[[People, People], bool]
) -> Iterator[Pair]:
    for one, other in combinations(rows, 2):
        if enough(people[one], people[other]):
            yield one, other


def _share_lead(one: People, other: People) -> bool:
    return not one.leads.isdisjoint(other.leads)


def _share_two(one: People, other: People) -> bool:
    return len(one.all & other.all) >= _ENOUGH_FOR_A_TITLE


def _share_three(one: People, other: People) -> bool:
    return len(one.all & other.all) >= _ENOUGH_FOR_A_WORD


def _grouped(texts: dict[int, str]) -> dict[str, list[int]]:
    bearers: defaultdict[str, list[int]] = defaultdict(list)
    for row, text in texts.items():
        bearers[text].append(row)
    return bearers
