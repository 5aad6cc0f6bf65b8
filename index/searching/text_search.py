"""Search by plot, mood or anything said about a film."""

import re

import numpy as np

from index.bundle import Bundle
from index.facets import Facets
from index.vector_index import Mask

_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+")


class TextSearch:
    """Answers from the text space: the query is embedded, films are its neighbours."""

    def __init__(self, bundle: Bundle, facets: Facets) -> None:
        self._encoder = bundle.encoder
        self._text = bundle.text
        self._count = facets.count

    def search(self, q: str, limit: int, allowed: Mask) -> list[tuple[int, float]]:
        """Return the rows and scores of the `limit` films nearest to `q`, best first."""
        if not q.strip():
            return []
        found = self._text.search(self._encoder.encode_query(q), limit, allowed)
        return list(zip(found.rows.tolist(), found.scores.tolist(), strict=True))

    def excerpt(self, q: str, overview: str) -> str | None:
        """Return the sentence of `overview` that shares most words with `q`, if any does."""
        asked = set(re.findall(r"\w{3,}", q.casefold()))
        sentences = _SENTENCE_END.split(overview)
        common = [
            len(asked & set(re.findall(r"\w{3,}", sentence.casefold()))) for sentence in sentences
        ]
        best = int(np.argmax(common))
        return sentences[best] if common[best] else None
