"""The sentence of a synopsis that shows why the film was found."""

import re

import numpy as np

from index.searching.lexicon import Lexicon

_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+|(?<=[。！？])")


def excerpt(q: str, overview: str, lexicon: Lexicon) -> str | None:
    """Return the sentence of `overview` that shares the most telling words with `q`, if any."""
    asked = lexicon.ids(q)
    sentences = [sentence for sentence in _SENTENCE_END.split(overview) if sentence.strip()]
    if not sentences or not len(asked):
        return None
    shared = [
        float(lexicon.importance[np.intersect1d(asked, lexicon.ids(sentence))].sum())
        for sentence in sentences
    ]
    best = int(np.argmax(shared))
    return sentences[best].strip() if shared[best] > 0 else None
