"""Route of the vocabulary."""

from fastapi import APIRouter, Response

from api.vocabulary import service
from api.vocabulary.schemas import Vocabulary

router = APIRouter(tags=["films"])


@router.get("/vocabulary")
async def get_vocabulary(response: Response) -> Vocabulary:
    """Return the labels of themes and moods in both languages."""
    response.headers["Cache-Control"] = "public, max-age=3600"
    return service.vocabulary()
