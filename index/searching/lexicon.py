"""Which words are told of which films, in one language: the lexical half of text search.

A film scores the sum, over the distinct words of a query, of how much the word tells (its
`importance`) times how much the film is about it (BM25's saturated frequency: Robertson and
Zaragoza, The Probabilistic Relevance Framework, 2009).
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index.errors import BundleMismatch
from index.mapped_array import mapped_array
from index.searching.stems import stems, words

Scores = NDArray[np.float32]
Integers = NDArray[np.int64]

_SATURATION = 1.2
_LENGTH_MATTERS = 0.75
_RECALL = 0.1
_EVERYDAY = 0.05
_MOST_RECALL = 0.95

_TERMS = "terms.txt"
_ARRAYS = ("ends", "rows", "weights", "importance")


@dataclass(frozen=True, eq=False)
class Lexicon:
    """The inverted index of one language: term `t` owns the postings before `ends[t]`.

    `rows` int32 and `weights` float32 [postings] say which films a term is told of and how much;
    `importance` float32 [terms] how much a term in a query tells.
    """

    language: str
    films: int
    terms: dict[str, int]
    ends: Integers
    rows: NDArray[np.int32]
    weights: Scores
    importance: Scores

    def ids(self, text: str) -> Integers:
        """Return the distinct terms of `text` that are known, in ascending order."""
        known = (self.terms.get(stem) for stem in stems(words(text), self.language))
        return np.unique(np.array([term for term in known if term is not None], dtype=np.int64))

    def scores(self, asked: Integers) -> Scores:
        """Return how much each film is about the distinct terms `asked`: float32 [films]."""
        asked = asked[self.importance[asked] > 0]
        if not len(asked):
            return np.zeros(self.films, dtype=np.float32)
        ends = self.ends[asked]
        starts = np.where(asked > 0, self.ends[asked - 1], 0)
        spans = [slice(a, b) for a, b in zip(starts, ends, strict=True)]
        worth = np.repeat(self.importance[asked], ends - starts)
        worth *= np.concatenate([self.weights[span] for span in spans])
        rows = np.concatenate([self.rows[span] for span in spans])
        return np.bincount(rows, worth, minlength=self.films).astype(np.float32)

    def everyday(self, text: str) -> int:
        """Return how many words of `text` are such as many films are told with."""
        known = (self.terms.get(stem) for stem in stems(words(text), self.language))
        frequent = _EVERYDAY * self.told
        return sum(1 for term in known if term is not None and self.frequencies[term] >= frequent)

    @cached_property
    def told(self) -> int:
        """How many films are told of in this language."""
        return int(np.count_nonzero(np.bincount(self.rows, minlength=self.films)))

    @cached_property
    def frequencies(self) -> Integers:
        """How many films each term is told of: [terms]."""
        return np.diff(self.ends, prepend=0)

    def contains(self, term: int, row: int) -> bool:
        """Say whether `term` is told of the film in `row`."""
        start = int(self.ends[term - 1]) if term else 0
        postings = self.rows[start : self.ends[term]]
        place = int(np.searchsorted(postings, row))
        return place < len(postings) and int(postings[place]) == row

    def with_importance(self, importance: Scores) -> "Lexicon":
        """Return the same lexicon with other importances."""
        return replace(self, importance=importance.astype(np.float32))

    def write(self, folder: Path) -> None:
        """Write the lexicon to `folder`: its terms as lines, its numbers as arrays."""
        folder.mkdir(parents=True)
        (folder / _TERMS).write_text("\n".join(self.terms), encoding="utf-8")
        for name in _ARRAYS:
            np.save(folder / f"{name}.npy", getattr(self, name), allow_pickle=False)

    @classmethod
    def read(cls, folder: Path, films: int) -> "Lexicon":
        """Return the lexicon in `folder`; raise BundleMismatch when its parts do not fit."""
        lines = (folder / _TERMS).read_text(encoding="utf-8").split("\n")
        terms = {term: number for number, term in enumerate(lines) if term}
        ends, rows, weights, importance = (mapped_array(folder / f"{name}.npy") for name in _ARRAYS)
        if not len(terms) == len(ends) == len(importance):
            raise BundleMismatch(_TERMS, f"{len(ends)} terms", f"{len(terms)}")
        told = int(ends[-1]) if len(ends) else 0
        if not told == len(rows) == len(weights) or (told and int(rows.max()) >= films):
            raise BundleMismatch("rows.npy", f"{told} postings of {films} films", f"{len(rows)}")
        return cls(folder.name, films, terms, ends, rows, weights, importance)


def build_lexicon(language: str, fields: Sequence[tuple[float, Sequence[str]]]) -> Lexicon:
    """Return the lexicon of films told in `fields`: pairs of a weight and one text a film."""
    count = len(fields[0][1])
    numbers: dict[str, int] = {}
    told: list[Integers] = []
    told_of: list[Integers] = []
    told_weight: list[Scores] = []
    for weight, texts in fields:
        found = [_numbered(words(text), numbers) for text in texts]
        told.append(np.concatenate(found) if found else np.empty(0, np.int64))
        told_of.append(np.repeat(np.arange(count), [len(each) for each in found]))
        told_weight.append(np.full(len(told[-1]), weight, dtype=np.float32))
    merged = stems(numbers, language)
    terms = dict.fromkeys(merged)
    place = {term: number for number, term in enumerate(terms)}
    stem_of = np.array([place[stem] for stem in merged], dtype=np.int64)
    return _lexicon(
        language,
        place,
        (stem_of[np.concatenate(told)], np.concatenate(told_of), np.concatenate(told_weight)),
        count,
    )


def _numbered(found: list[str], numbers: dict[str, int]) -> Integers:
    return np.array([numbers.setdefault(word, len(numbers)) for word in found], dtype=np.int64)


def _lexicon(
    language: str,
    terms: dict[str, int],
    told: tuple[Integers, Integers, Scores],
    count: int,
) -> Lexicon:
    """Return the lexicon of tokens given as (term, film, weight), by BM25."""
    term, film, weight = told
    lengths = np.bincount(film, weight, minlength=count)
    mean = lengths.sum() / max(np.count_nonzero(lengths), 1)
    pairs, where = np.unique(term * count + film, return_inverse=True)
    frequency = np.bincount(where, weight)
    rows = pairs % count if count else pairs
    longer = 1 - _LENGTH_MATTERS + _LENGTH_MATTERS * lengths[rows] / max(mean, 1e-9)
    weights = frequency * (_SATURATION + 1) / (frequency + _SATURATION * longer)
    sizes = np.bincount(pairs // max(count, 1), minlength=len(terms))
    return Lexicon(
        language=language,
        films=count,
        terms=terms,
        ends=np.cumsum(sizes),
        rows=rows.astype(np.int32),
        weights=weights.astype(np.float32),
        importance=importance(sizes, int(np.count_nonzero(lengths))),
    )


def importance(
    frequencies: Integers,
    count: int,
    asked: Scores | None = None,
    kept: Scores | None = None,
    trust: float = 5.0,
) -> Scores:
    """Return how much each term tells of the film that is meant: float32 [terms].

    The relevance weight of Robertson and Spärck Jones (1976): the log odds that the text of the
    film meant has the term, against any film's. Of the `asked` queries with a term, `kept` found
    it in their film; before any are known, a term is expected back in one of ten films more than
    by chance, which `trust` queries' worth of evidence outweigh.
    """
    chance = (frequencies + 0.5) / (count + 1.0)
    expected = np.minimum(chance + _RECALL * (1 - chance), _MOST_RECALL)
    seen = 0.0 if asked is None else asked
    again = 0.0 if kept is None else kept
    recall = np.clip((again + trust * expected) / (seen + trust), 1e-4, 0.98)
    odds = np.log(recall / (1 - recall)) - np.log(chance / (1 - np.minimum(chance, 0.999)))
    return np.asarray(np.maximum(odds, 0.0), dtype=np.float32)
