"""The text a film is found by: what it is and what happens in it, then who made it."""

import re
from collections.abc import Iterable, Iterator

from catalogue.film import Film

PASSAGE_VERSION = "1"
"""Changes whenever `passages` would give other texts for the same film."""

_WORDS_AT_ONCE = 130
_WORDS_SHARED = 25
_MOST_CAST = 5
_MOST_KEYWORDS = 12
_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+|(?<=[。！？])")


def passages(film: Film) -> tuple[str, ...]:
    """Return the texts whose mean vector stands for `film`: at least one.

    Each names the film and its genres, tells a part of the main synopsis, and ends with themes,
    keywords and people. A long synopsis is told in overlapping parts: nothing is left out.
    """
    head, end = _head(film), _end(film)
    return tuple(_joined((head, part, end)) for part in _parts(film.overview))


def _head(film: Film) -> str:
    year = f" ({film.year})" if film.year else ""
    return _joined((f"{film.title}{year}.", _listed(film.genres)))


def _end(film: Film) -> str:
    directors = _listed(film.directors)
    cast = _listed(film.cast[:_MOST_CAST])
    return _joined(
        (
            _listed(slug.replace("-", " ") for slug in (*film.themes, *film.moods)),
            _listed(film.keywords[:_MOST_KEYWORDS]),
            f"Directed by {directors}" if directors else "",
            f"With {cast}" if cast else "",
        )
    )


def _listed(names: Iterable[str]) -> str:
    told = ", ".join(names)
    return f"{told}." if told else ""


def _joined(texts: Iterable[str]) -> str:
    return " ".join(text for text in texts if text)


def _parts(synopsis: str) -> Iterator[str]:
    """Yield the synopsis in runs of whole sentences, the last words of each told again."""
    part: list[str] = []
    for sentence in _SENTENCE_END.split(synopsis):
        words = sentence.split()
        if part and len(part) + len(words) > _WORDS_AT_ONCE:
            yield " ".join(part)
            part = part[-_WORDS_SHARED:]
        part.extend(words)
    yield " ".join(part)
