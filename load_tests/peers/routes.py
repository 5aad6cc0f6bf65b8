"""What five picks are answered with: the same request and answer for every peer that we write."""

from collections.abc import Callable, Sequence

from fastapi import FastAPI
from pydantic import BaseModel

from load_tests.peers.corpus import Corpus

WANTED = 5
Search = Callable[[Sequence[str], int], tuple[Sequence[int], Sequence[float]]]


class Picks(BaseModel):
    """The films picked."""

    film_ids: list[str]


class Answer(BaseModel):
    """A film to see."""

    film_id: str
    score: float


def served(corpus: Corpus, search: Search) -> FastAPI:
    """Return an application that answers by `search`, and one route that does nothing."""
    app = FastAPI()

    @app.get("/nothing")
    async def nothing() -> dict[str, str]:
        return {"status": "ok"}

    @app.post("/recommendations")
    async def recommend(picks: Picks) -> list[Answer]:
        rows, scores = search(picks.film_ids, WANTED + len(picks.film_ids))
        found = zip((corpus.ids[row] for row in rows), scores, strict=True)
        kept = [Answer(film_id=name, score=by) for name, by in found if name not in picks.film_ids]
        return kept[:WANTED]

    return app
