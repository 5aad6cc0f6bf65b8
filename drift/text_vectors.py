"""The text vectors of a few films, as the pipeline makes them."""

from collections.abc import Sequence

import numpy as np

from catalogue.film import Film
from embeddings.encoder import Encoder, Vectors
from embeddings.passage import passages
from index.vector_index import unit


def text_vectors(films: Sequence[Film], encoder: Encoder) -> Vectors:
    """Return one unit vector a film: the mean of those of its passages."""
    told = [passages(film) for film in films]
    vectors = encoder.encode_passages([text for parts in told for text in parts])
    starts = np.cumsum([0, *(len(parts) for parts in told)])[:-1]
    return unit(np.add.reduceat(vectors, starts, axis=0).astype(np.float32))
