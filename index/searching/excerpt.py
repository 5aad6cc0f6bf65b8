"""The sentence of a synopsis that shows why the film was found."""

import re

import numpy as np

from index.searching.lexicon import Lexicon

_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+|(?<=[。！？])")


def excerpt(q: str, overview: str, lexicon: Lexicon) -> str | None:
    """Return the sentence of `overview` that shares the most telling words with `q`, if any."""
    asked = lexicon.ids(q)
    told = sentences(overview)
    if not told or not len(asked):
        return None
    shared = [
        float(lexicon.importance[np.intersect1d(asked, lexicon.ids(sentence))].sum())
        for sentence in told
    ]
    best = int(np.argmax(shared))
    return told[best] if shared[best] > 0 else None


def sentences(text: str) -> list[str]:
    """Return the sentences of `text`."""
    return [each.strip() for each in _SENTENCE_END.split(text) if each.strip()]
