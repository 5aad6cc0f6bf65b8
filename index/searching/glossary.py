"""What the words of another language are called in the main one, learned from synopses in both.

Most films are told in the main language only, and the encoder reads no other. A query in a language
that some films are told in twice is put into the main one word by word. Which words stand for each
other is IBM's first alignment model (Brown, Della Pietra, Della Pietra and Mercer, The Mathematics
of Statistical Machine Translation, 1993), fitted by expectation maximisation. The starter
catalogue always teaches: its synopses were written in both languages, sentence by sentence.
"""

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from catalogue.film_table import FilmTable
from catalogue.starter_catalogue import starter_films
from index.searching.stems import stems, words

Pair = tuple[str, str]
"""One text in the main language, and the same in another."""

_ROUNDS = 8
_SURE = 0.15
_AS_GOOD = 0.5
_NOTHING = 1e-3
_SEEN_ONCE = 0.3
_MET = 0.9
_EVERYDAY = 0.06
_FEWEST_PAIRS = 200
_MOST_FILMS = 3_000
_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+")


@dataclass(frozen=True, eq=False)
class Glossary:
    """The words of the main language for each stem of `language`, the likeliest first.

    `everyday` stems are in so many sentences that they tell a text's language, and no story.
    """

    language: str
    words: dict[str, tuple[str, ...]]
    everyday: frozenset[str]

    def count_everyday(self, text: str) -> int:
        """Return how many words of `text` are everyday ones."""
        return sum(stem in self.everyday for stem in stems(words(text), self.language))

    def put(self, text: str) -> str:
        """Return what `text` tells in the main language; words not known stay as they are."""
        said = words(text)
        known = zip(said, stems(said, self.language), strict=True)
        told = (self.words.get(stem, (word,)) for word, stem in known if stem not in self.everyday)
        return " ".join(dict.fromkeys(word for each in told for word in each))

    def write(self, path: Path) -> None:
        """Write the glossary to `path` as JSON."""
        told = {"everyday": sorted(self.everyday), "words": self.words}
        path.write_text(json.dumps(told, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")

    @classmethod
    def read(cls, path: Path) -> "Glossary":
        """Return the glossary in `path`, named after its language."""
        told = json.loads(path.read_text(encoding="utf-8"))
        put = {stem: tuple(known) for stem, known in told["words"].items()}
        return cls(path.stem, put, frozenset(told["everyday"]))


def build_glossaries(films: FilmTable) -> tuple[Glossary, ...]:
    """Return the glossaries that `films` and the starter catalogue teach, by language."""
    texts = zip(films.ids, films.column("overview"), films.column("overviews"), strict=True)
    own = [(main, others) for film, main, others in texts if others and film not in _starter_ids()]
    drawn = np.random.default_rng(0).permutation(len(own))[:_MOST_FILMS]
    pairs = (*_starter_pairs(), *_pairs(own[place] for place in np.sort(drawn)))
    return _learned(pairs)


@cache
def _starter_ids() -> frozenset[str]:
    return frozenset(film.id for film in starter_films())


@cache
def _starter_pairs() -> tuple[tuple[str, Pair], ...]:
    return tuple(_pairs((film.overview, film.overviews) for film in starter_films()))


def _pairs(told: Iterable[tuple[str, dict[str, str]]]) -> Iterator[tuple[str, Pair]]:
    """Yield the language and the texts of each pair: sentences, where both tell as many."""
    for main, others in told:
        for language, other in others.items():
            ours, theirs = _SENTENCE_END.split(main), _SENTENCE_END.split(other)
            pairs = zip(ours, theirs, strict=True) if len(ours) == len(theirs) else [(main, other)]
            yield from ((language, pair) for pair in pairs)


@lru_cache(maxsize=4)
def _learned(pairs: tuple[tuple[str, Pair], ...]) -> tuple[Glossary, ...]:
    languages = Counter(language for language, _ in pairs)
    return tuple(
        learn_glossary(language, [pair for spoken, pair in pairs if spoken == language])
        for language in sorted(languages)
        if languages[language] >= _FEWEST_PAIRS
    )


def learn_glossary(language: str, pairs: Sequence[Pair]) -> Glossary:
    """Return the glossary that `pairs` teach."""
    main, ours = _numbered([set(words(text)) for text, _ in pairs])
    other, theirs = _numbered([set(stems(words(text), language)) for _, text in pairs])
    chances, counts, terms, known = _aligned(ours, theirs, (len(main), len(other)))
    frequency = np.bincount(np.concatenate(theirs), minlength=len(other))
    everyday = frozenset(
        stem
        for stem, count in zip(other, frequency, strict=True)
        if count >= _EVERYDAY * len(pairs)
    )
    order = np.lexsort((known, -chances, terms))
    put: dict[str, list[int]] = {}
    best: dict[str, float] = {}
    for at in order[((chances >= _SURE) & (counts >= _MET))[order]]:
        stem, chance = other[terms[at]], float(chances[at])
        if chance >= _AS_GOOD * best.setdefault(stem, chance):
            put.setdefault(stem, []).append(int(known[at]))
    names = {stem: tuple(main[place] for place in places) for stem, places in put.items()}
    return Glossary(language, names, everyday)


def _numbered(texts: Sequence[set[str]]) -> tuple[list[str], list[NDArray[np.int64]]]:
    """Return the distinct words, and the numbers of those of each text."""
    numbers = {word: number for number, word in enumerate(sorted(set().union(*texts)))}
    rows = [np.array(sorted(numbers[word] for word in text), np.int64) for text in texts]
    return list(numbers), rows


def _aligned(
    ours: Sequence[NDArray[np.int64]], theirs: Sequence[NDArray[np.int64]], sizes: tuple[int, int]
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.int64], NDArray[np.int64]]:
    """Return how likely each of their words stands for each of ours it was met with.

    Three columns: the chance, their word, our word. Every word of ours in a pair is put there by
    one of theirs, or by none, which is likelier for a common one.
    """
    met = [np.repeat(their, len(our)) for our, their in zip(ours, theirs, strict=True)]
    with_ours = [np.tile(our, len(their)) for our, their in zip(ours, theirs, strict=True)]
    pair = np.repeat(np.arange(len(ours)), [len(each) for each in met])
    keys, entry = np.unique(
        np.concatenate(met) * sizes[0] + np.concatenate(with_ours), return_inverse=True
    )
    terms, known = keys // sizes[0], keys % sizes[0]
    _, slot = np.unique(pair * sizes[0] + np.concatenate(with_ours), return_inverse=True)
    common = np.bincount(np.concatenate(ours), minlength=sizes[0]) / len(ours)
    nothing = _NOTHING * common[known[entry]]
    chances = 1.0 / np.bincount(terms, minlength=sizes[1])[terms]
    counts: NDArray[np.float64] = np.zeros(len(keys))
    for _ in range(_ROUNDS):
        worth = chances[entry]
        share = worth / (np.bincount(slot, worth)[slot] + nothing)
        counts = np.bincount(entry, share, minlength=len(keys)).astype(np.float64)
        chances = counts / (np.bincount(terms, counts, minlength=sizes[1]) + _SEEN_ONCE)[terms]
    return chances, counts, terms, known
