"""Route of the vocabulary."""

from fastapi import APIRouter, Request, Response

from api.unchanged import NOT_MODIFIED, sent_unless_unchanged
from api.vocabulary import service
from api.vocabulary.schemas import Vocabulary

router = APIRouter(tags=["films"])


@router.get("/vocabulary", response_model=Vocabulary, responses=NOT_MODIFIED)
async def get_vocabulary(request: Request) -> Response:
    """Return the labels of themes and moods in both languages."""
    return sent_unless_unchanged(request, service.vocabulary(), "public, max-age=3600")
