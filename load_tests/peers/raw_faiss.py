"""Raw FAISS behind a route: exact search by inner product, and nothing else."""

from collections.abc import Sequence

import faiss
from fastapi import FastAPI

from load_tests.peers.corpus import of_environment
from load_tests.peers.routes import served


def create_app() -> FastAPI:
    """Return the application that uvicorn serves."""
    corpus = of_environment()
    faiss.omp_set_num_threads(1)
    index = faiss.IndexFlatIP(corpus.answers.shape[1])
    index.add(corpus.answers)

    def search(film_ids: Sequence[str], limit: int) -> tuple[Sequence[int], Sequence[float]]:
        scores, rows = index.search(corpus.query(film_ids)[None, :], limit)
        return rows[0].tolist(), scores[0].tolist()

    return served(corpus, search)
