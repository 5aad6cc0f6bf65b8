"""The words of a query with their places in it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from index.searching.stems import words

_CHUNK = re.compile(r"[^\s/–—-]+")
_EDGES = re.compile(r"^[\W_]*|[\W_]*$")


@dataclass(frozen=True, slots=True)
class Spoken:
    """A word as the lexical search compares it, said between `start` and `end` of a query."""

    word: str
    start: int
    end: int


def spoken_words(q: str) -> list[Spoken]:
    """Return the words of `q`, in their order."""
    return [
        Spoken(word, *_place(chunk)) for chunk in _CHUNK.finditer(q) for word in words(chunk[0])
    ]


def runs(said: list[Spoken], longest: int) -> Iterator[tuple[str, int, int]]:
    """Yield every run of up to `longest` words of `said`, longest first, and its first and last."""
    for size in range(min(longest, len(said)), 0, -1):
        for start in range(len(said) - size + 1):
            some = said[start : start + size]
            yield " ".join(each.word for each in some), start, start + size


def _place(chunk: re.Match[str]) -> tuple[int, int]:
    text = chunk[0]
    head = _EDGES.match(text)
    start = head.end() if head else 0
    end = len(text)
    while end > start and not text[end - 1].isalnum():
        end -= 1
    return (chunk.start() + start, chunk.start() + end) if start < end else chunk.span()
