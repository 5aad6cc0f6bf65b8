"""Titles as people type them: generated from a seed, to measure how forgiving the search is."""

import random
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from catalogue.film import Film

_KEYS = {
    letter: row[max(place - 1, 0) : place] + row[place + 1 : place + 2]
    for row in ("qwertyuiop", "asdfghjkl", "zxcvbnm")
    for place, letter in enumerate(row)
}
_ARTICLES = ("the", "a", "an", "le", "la", "les", "un", "une")
_NUMBERS = {
    "2": ("two", "ii", "deux"),
    "3": ("three", "iii", "trois"),
    "4": ("four", "iv", "quatre"),
    "5": ("five", "v", "cinq"),
    "6": ("six", "vi", "six"),
    "7": ("seven", "vii", "sept"),
    "8": ("eight", "viii", "huit"),
    "10": ("ten", "x", "dix"),
    "12": ("twelve", "xii", "douze"),
}
_SAME_NUMBER = {form: [digits, *words] for digits, words in _NUMBERS.items() for form in words} | {
    digits: list(words) for digits, words in _NUMBERS.items()
}


@dataclass(frozen=True, slots=True)
class TypedTitle:
    """What was typed, the film that was meant, and what makes it hard."""

    film_id: str
    text: str
    kind: str


def typed_titles(films: list[Film], seed: int) -> Iterator[TypedTitle]:
    """Yield one title for each kind of slip that is possible for each of `films`.

    A film that shares its title with a better known one is asked for with its year.
    """
    dice = random.Random(seed)
    known: dict[str, int] = {}
    for film in films:
        for title in {film.title, *film.titles.values(), film.original_title or ""}:
            known[_bare(title)] = max(known.get(_bare(title), 0), film.vote_count or 0)
    for film in films:
        names: dict[str, str | None] = {"": film.title}
        names |= {"french ": film.titles.get("fr"), "original ": film.original_title}
        for language, name in names.items():
            if not name or (language and name == film.title):
                continue
            outshone = known[_bare(name)] > (film.vote_count or 0)
            for kind, slip in _SLIPS.items():
                text = slip(name, dice)
                if text:
                    year = f" {film.year}" if outshone or kind == "year" else ""
                    yield TypedTitle(film.id, text + year, language + kind)


def _exact(title: str, _: random.Random) -> str:
    return title


def _bare(title: str) -> str:
    flat = unicodedata.normalize("NFKD", title.casefold())
    letters = "".join(c if c.isalnum() else " " for c in flat if not unicodedata.combining(c))
    return " ".join(letters.split())


def _accents(title: str, _: random.Random) -> str | None:
    return _bare(title) if _bare(title) != title.casefold() else None


def _typo(title: str, dice: random.Random) -> str | None:
    size = len(_bare(title).replace(" ", ""))
    edits = 0 if size < 4 else 1 if size < 8 else 2
    text = title.casefold()
    for _ in range(edits):
        text = _edit(text, dice)
    return text if edits else None


def _edit(text: str, dice: random.Random) -> str:
    letters = [place for place, letter in enumerate(text) if letter.isalpha()]
    if len(letters) < 2:
        return text
    at = dice.choice(letters[:-1])
    near = dice.choice(_KEYS.get(text[at]) or "e")
    slip = dice.randrange(4)
    if slip == 0:
        return text[:at] + text[at + 1 :]
    if slip == 1:
        return text[:at] + near + text[at:]
    if slip == 2:
        return text[:at] + near + text[at + 1 :]
    return text[:at] + text[at + 1] + text[at] + text[at + 2 :]


def _partial(title: str, dice: random.Random) -> str | None:
    if len(title) < 7:
        return None
    return title[: max(5, int(len(title) * dice.uniform(0.6, 0.95)))].rstrip().casefold()


def _partial_typo(title: str, dice: random.Random) -> str | None:
    part = _partial(title, dice)
    return _edit(part, dice) if part and len(part) >= 8 else None


def _article(title: str, _: random.Random) -> str | None:
    words = title.split()
    if len(words) < 2 or words[0].casefold() not in _ARTICLES:
        return None
    return " ".join(words[1:])


def _number(title: str, dice: random.Random) -> str | None:
    words = _bare(title).split()
    for place, word in enumerate(words):
        if word in _SAME_NUMBER and (place or word not in {"v", "x"}):
            other = dice.choice(_SAME_NUMBER[word])
            if other in {"v", "x"} and place < len(words) - 1:
                other = _SAME_NUMBER[other][0]
            return " ".join([*words[:place], other, *words[place + 1 :]])
    return None


_SLIPS: dict[str, Callable[[str, random.Random], str | None]] = {
    "exact": _exact,
    "year": _exact,
    "accents": _accents,
    "typo": _typo,
    "partial": _partial,
    "partial typo": _partial_typo,
    "article": _article,
    "number": _number,
}
