"""Search by plot, mood or anything said about a film."""

import numpy as np

from catalogue.film import Film
from index.bundle import Bundle
from index.searching.excerpt import excerpt
from index.searching.fusion import renown_of
from index.searching.search_model import MAIN_LANGUAGE
from index.vector_index import Mask


class TextSearch:
    """Answers from meaning (the text space), words (the lexicons) and renown together."""

    def __init__(self, bundle: Bundle) -> None:
        self._encoder = bundle.encoder
        self._vectors = bundle.text.vectors
        self._model = bundle.search
        self._renown = renown_of(bundle.films.numbers("vote_count"))

    def search(self, q: str, limit: int, allowed: Mask) -> list[tuple[int, float]]:
        """Return the rows and scores of the `limit` films that fit `q` best, best first.

        Only films `allowed` [films] are considered. A score is the logarithm of odds, up to a
        constant: comparable between the films and queries of one index. The whole of `q` counts.
        """
        limit = min(limit, int(allowed.sum()))
        if limit <= 0 or not q.strip():
            return []
        query = self._model.adapter.adapt(self._encoder.encode_query(q))
        parts = self._model.parts(q, self._vectors @ query)
        scores = self._model.weights.fuse(parts, self._renown)
        scores[~allowed] = -np.inf
        # Films of one score are in the order of their rows, so that no page repeats another's.
        best = np.flatnonzero(scores >= -np.partition(-scores, limit - 1)[limit - 1])
        best = best[np.lexsort((best, -scores[best]))][:limit]
        return [(int(row), float(scores[row])) for row in best]

    def excerpt(self, q: str, film: Film, language: str) -> str | None:
        """Return the sentence of the synopsis in `language` that best shows why `film` fits `q`.

        The main synopsis stands in where there is none; None when no word is shared.
        """
        spoken = language if language in film.overviews else MAIN_LANGUAGE
        return excerpt(q, film.overview_in(language), self._model.lexicon(spoken))
