"""What a query says besides a story: years, genres, languages, people."""

import re
from collections.abc import Container, Iterable, Iterator

from index.answers import Heard
from index.searching.spoken_kinds import GENRES, LANGUAGES, LONGEST
from index.searching.spoken_words import Spoken, runs, spoken_words
from index.searching.spoken_years import spoken_years

# Words of asking, which tell nothing of a film.
_ASKING = frozenset(
    re.findall(
        r"\w+",
        "a an the of from in on by with and or some any film films movie movies about me show find"
        " un une des le la les l du de d en dans avec et ou par sur annees",
    )
)
_FEWEST_NAMES, _MOST_NAMES = 2, 4


def share_of(heard: Iterable[Heard], kinds: Container[str], q: str) -> float:
    """Return the share of the telling words of `q` that say what was `heard` of these `kinds`."""
    places = {(each.start, each.end) for each in heard if each.kind in kinds}
    if not places:
        return 0.0
    said = [
        any(start <= word.start < end for start, end in places)
        for word in spoken_words(q)
        if word.word not in _ASKING or any(start <= word.start < end for start, end in places)
    ]
    return sum(said) / max(len(said), 1)


def hear(q: str, names: Container[str], ignored: Container[str] = ()) -> tuple[Heard, ...]:
    """Return what `q` says of films, in its order, less what is `ignored` by its key.

    `names` are the plain names of people that count as people.
    """
    said = spoken_words(q)
    found = [*_years(q), *_kinds(said), *_people(said, names)]
    first: dict[str, Heard] = {}
    for heard in sorted(found, key=lambda each: (each.start, -each.end)):
        if heard.key not in ignored:
            first.setdefault(heard.key, heard)
    return tuple(first.values())


def _years(q: str) -> Iterator[Heard]:
    for said in spoken_years(q):
        yield Heard("years", f"{said.first}-{said.last}", said.start, said.end)


def _kinds(said: list[Spoken]) -> Iterator[Heard]:
    taken: set[int] = set()
    for form, start, end in runs(said, LONGEST):
        if taken.intersection(range(start, end)) or not (form in GENRES or form in LANGUAGES):
            continue
        taken.update(range(start, end))
        place = (said[start].start, said[end - 1].end)
        for genre in GENRES.get(form, ()):
            yield Heard("genre", genre, *place)
        for language in LANGUAGES.get(form, ()):
            yield Heard("language", language, *place)


def _people(said: list[Spoken], names: Container[str]) -> Iterator[Heard]:
    for form, start, end in runs(said, _MOST_NAMES):
        if end - start >= _FEWEST_NAMES and form in names:
            yield Heard("person", form, said[start].start, said[end - 1].end)
