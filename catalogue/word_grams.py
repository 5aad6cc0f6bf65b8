"""Runs of words that texts share: how near two sentences are, and what was said elsewhere."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

_WORD = re.compile(r"[^\W_]+")
_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+")
_FEWEST_WORDS = 6
_NEAR_WORDS = 4
_NEAR_SHARE = 0.6

Gram = tuple[str, ...]


def words(text: str) -> list[str]:
    """Return the words of `text` in lower case, without punctuation."""
    return _WORD.findall(text.lower())


def grams(text: str, length: int) -> set[Gram]:
    """Return every run of `length` words in `text`."""
    found = words(text)
    return {tuple(found[i : i + length]) for i in range(len(found) - length + 1)}


def near_sentences(texts: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str, str]]:
    """Yield (key, other key, sentence) where two of `texts` (key, text) nearly share a sentence.

    Sentences are near when six in ten of the shorter one's runs of four words are in the other;
    sentences of fewer than six words are let be.
    """
    told: list[tuple[str, str, set[Gram]]] = []
    holders: dict[Gram, list[int]] = defaultdict(list)
    for key, text in texts:
        for sentence in _SENTENCE_END.split(text):
            if len(words(sentence)) < _FEWEST_WORDS:
                continue
            runs = grams(sentence, _NEAR_WORDS)
            shared: dict[int, int] = defaultdict(int)
            for run in runs:
                for number in holders[run]:
                    shared[number] += 1
                holders[run].append(len(told))
            for number, count in shared.items():
                other, _, other_runs = told[number]
                if other != key and count >= _NEAR_SHARE * min(len(runs), len(other_runs)):
                    yield key, other, sentence
            told.append((key, sentence, runs))


def overlaps(
    texts: Iterable[tuple[str, str]], others: Iterable[str], length: int
) -> Iterator[tuple[str, str]]:
    """Yield (key, run) for every run of `length` words of `texts` that one of `others` has too."""
    keys: dict[Gram, set[str]] = defaultdict(set)
    for key, text in texts:
        for run in grams(text, length):
            keys[run].add(key)
    for other in others:
        for run in grams(other, length) & keys.keys():
            for key in sorted(keys.pop(run)):
                yield key, " ".join(run)
