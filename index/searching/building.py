"""Make the search model of a catalogue, taught by queries where there are any."""

import os
from concurrent.futures import ThreadPoolExecutor

import numpy as np
from numpy.typing import NDArray

from catalogue.film_table import FilmTable
from embeddings.encoder import Encoder, Progress
from index.searching.asked import Asked
from index.searching.learning import Learned, learn_to_be_asked
from index.searching.search_model import build_search_model

Vectors = NDArray[np.float32]

_BETWEEN_REPORTS = 64
# More teach little more, and each must be encoded.
_MOST_QUERIES = 20_000


def build_search(
    films: FilmTable,
    vectors: Vectors,
    encoder: Encoder,
    asked: Asked | None = None,
    on_progress: Progress | None = None,
) -> Learned:
    """Return the search model of `films`, whose text vectors are `vectors`, taught by `asked`."""
    model = build_search_model(films, vectors.shape[1])
    if not asked:
        return Learned(model, 0, 0.0, 0.0)
    some = asked.some(_MOST_QUERIES)
    queries = _encoded([model.in_main(text) for text in some.texts], encoder, on_progress)
    return learn_to_be_asked(model, some, queries, model.film_side(films, vectors))


def _encoded(texts: list[str], encoder: Encoder, on_progress: Progress | None) -> Vectors:
    """Return the vectors of `texts` as queries: float32 [queries, d]."""
    found: list[Vectors] = []
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for vector in pool.map(encoder.encode_query, texts):
            found.append(vector)
            if on_progress and len(found) % _BETWEEN_REPORTS == 0:
                on_progress(len(found), len(texts))
    return np.array(found, dtype=np.float32)
