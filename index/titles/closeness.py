"""How close what was typed is to a title: the whole of it, its beginning, or words inside."""

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from index.titles.spelling import numbers

Scores = NDArray[np.float32]

_SAME = 100.0
_WHOLE_BONUS = 4.0
_BEGINNING_PENALTY = 3.0
_INSIDE_PENALTY = 11.0
_WORDS_PENALTY = 12.0
_UNEXPLAINED_PENALTY = 40.0
_CUT_WORD_PENALTY = 2.0
_NUMBER_PENALTY = 12.0
_LEFT_OVER_PENALTY = 0.12
_LEFT_OVER_AT_MOST = 4.0
_LEAST_LEFT = 0.5
_SPACE = ord(" ")


def closeness(typed: str, titles: list[str]) -> Scores:
    """Return how close `typed` is to each of `titles` (all plain), 104 for the same: [titles]."""
    whole = _similar(typed, titles)
    whole += np.where(whole >= _SAME, _WHOLE_BONUS, 0.0)
    words = process.cdist([typed], titles, scorer=fuzz.token_set_ratio, dtype=np.float32)[0]
    lengths = np.array([len(title) for title in titles], dtype=np.float32)
    # A title made of a few of the words typed leaves the others unexplained.
    words -= _WORDS_PENALTY + _UNEXPLAINED_PENALTY * np.maximum(0.0, 1.0 - lengths / len(typed))
    score = np.maximum(np.maximum(whole, words), _within(typed, titles))
    asked = numbers(typed)
    if asked:
        missed = np.array([len(asked - numbers(title)) for title in titles], dtype=np.float32)
        score -= _NUMBER_PENALTY * missed
    return np.asarray(score, dtype=np.float32)


def slips(typed: str, title: str) -> int:
    """Return how many letters were mistyped of a whole `title` (both plain), spaces aside."""
    return int(OSA.distance(typed.replace(" ", ""), title.replace(" ", "")))


def _within(typed: str, titles: list[str]) -> Scores:
    """Return how close `typed` is to the part of each title, from the start of a word, that long.

    A part a letter shorter or longer is tried too, for a letter typed once too often or missed.
    """
    size = len(typed)
    joined = " ".join(titles) + " "
    letters = np.frombuffer(joined.encode("utf-32-le"), dtype=np.uint32)
    lengths = np.array([len(title) for title in titles], dtype=np.int64)
    closes = np.cumsum(lengths + 1) - 1
    opens = closes - lengths
    starts = np.concatenate([[0], np.flatnonzero(letters[:-1] == _SPACE) + 1])
    title = np.searchsorted(closes, starts, side="right")
    # What is left from there on must be long enough to be anywhere near.
    near = (closes[title] - starts >= _LEAST_LEFT * size) | (starts == opens[title])
    starts, title = starts[near], title[near]
    ends = (starts[:, None] + np.array([size, size - 1, size + 1])).ravel()
    starts, title = np.repeat(starts, 3), np.repeat(title, 3)
    left_over = np.maximum(closes[title] - ends, 0)
    ends = np.minimum(ends, closes[title])
    penalty = np.where(starts == opens[title], _BEGINNING_PENALTY, _INSIDE_PENALTY)
    penalty += np.minimum(left_over * _LEFT_OVER_PENALTY, _LEFT_OVER_AT_MOST)
    penalty += np.where(letters[ends] != _SPACE, _CUT_WORD_PENALTY, 0.0)
    places = zip(starts.tolist(), ends.tolist(), strict=True)
    similar = _similar(typed, [joined[start:end] for start, end in places]) - penalty
    bounds = np.searchsorted(title, np.arange(len(titles)))
    return np.asarray(np.maximum.reduceat(similar, bounds), dtype=np.float32)


def _similar(typed: str, texts: list[str]) -> Scores:
    """Return 100 less the edits (a transposition is one) per letter of the longer text."""
    ratio = process.cdist([typed], texts, scorer=OSA.normalized_similarity, dtype=np.float32)[0]
    return np.asarray(ratio * _SAME, dtype=np.float32)
