"""What the documentation of sentence-transformers does: the mean of five, `semantic_search`."""

from collections.abc import Sequence

import torch
from fastapi import FastAPI
from sentence_transformers import util

from load_tests.peers.corpus import of_environment
from load_tests.peers.routes import served


def create_app() -> FastAPI:
    """Return the application that uvicorn serves."""
    corpus = of_environment()
    torch.set_num_threads(1)
    films = torch.from_numpy(corpus.answers)

    def search(film_ids: Sequence[str], limit: int) -> tuple[Sequence[int], Sequence[float]]:
        query = torch.from_numpy(corpus.query(film_ids))
        [hits] = util.semantic_search(query, films, top_k=limit)
        return [int(hit["corpus_id"]) for hit in hits], [float(hit["score"]) for hit in hits]

    return served(corpus, search)
