"""Queries that start from a film: "like Alien but funny", "comme Amélie mais plus sombre"."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

_LIKE = re.compile(
    r"""^\W*(?:(?:some|an?|any|more|des|une?|d['’]autres|show\ me|find\ me|i\ want|je\ veux)\s+)*
    (?:[^\W\d_]+\s+)?  # movies, something, quelque chose
    (?:chose\s+|(?:de|a\ bit|much|very|un\ peu|assez|plut[ôo]t|exactly|just)\s+)*
    (?:like|similar\ to|in\ the\ (?:style|vein|spirit)\ of|comme|semblables?\ [àa]|proches?\ de
    |dans\ (?:le\ (?:genre|style)|l['’]esprit)\ (?:de|d['’]))\s*""",
    re.IGNORECASE | re.VERBOSE,
)
_TURN = re.compile(
    r"\s*(?:[,;:–—]\s*|\s)(?:(?:but|only|except|mais|just|sauf|though|yet|en|with|without|avec"
    r"|sans|set|from|in|qui|that|where|o[uù])\b\s*)|\s*[,;]\s*",
    re.IGNORECASE,
)
_MOST_WORDS = 16


@dataclass(frozen=True, slots=True)
class Reference:
    """A film in `row`, named between `start` and `end` of a query; from `rest` on it differs."""

    row: int
    start: int
    end: int
    rest: int


def referred_film(q: str, titled: Callable[[str], int | None]) -> Reference | None:
    """Return the film that `q` starts from; None when it starts from none.

    `titled` gives the row of the film with exactly this title. Long queries tell a story, and
    what they liken it to is a part of that.
    """
    if len(q.split()) > _MOST_WORDS:
        return None
    like = _LIKE.match(q)
    if like is None:
        return None
    for end, rest in _ends(q, like.end()):
        row = titled(q[like.end() : end].strip(" \"'“”«».?!"))
        if row is not None:
            return Reference(row, like.end(), end, rest)
    return None


def _ends(q: str, start: int) -> Iterator[tuple[int, int]]:
    """Yield where the title may end and what differs begin, the longest title first."""
    size = len(q.rstrip())
    yield size, size
    turns = [(start + turn.start(), start + turn.end()) for turn in _TURN.finditer(q[start:])]
    yield from reversed(turns)
