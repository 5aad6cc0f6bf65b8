"""Routes of personal tokens."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Response

from api.dependencies import SignedInPerson, Transaction, Wired
from api.ids import EXAMPLE_ID
from api.problem import problems
from api.tokens import repository, service
from api.tokens.schemas import CreatedToken, NewToken, Token, Tokens

router = APIRouter(prefix="/me/tokens", tags=["tokens"])

TokenId = Annotated[UUID, Path(description="The id of a token.", examples=[EXAMPLE_ID])]


@router.get("", responses=problems(401, 403, 503))
async def list_tokens(caller: SignedInPerson, transaction: Transaction) -> Tokens:
    """Return the person's tokens, without their secrets."""
    found = await repository.of_account(transaction, caller.account_id)
    return Tokens(items=[Token.model_validate(token) for token in found])


@router.post("", status_code=201, responses=problems(401, 403, 409, 413, 422, 503))
async def create_token(
    new: NewToken, caller: SignedInPerson, wiring: Wired, transaction: Transaction
) -> CreatedToken:
    """Make a token; its secret is shown this once."""
    return await service.create(wiring, transaction, caller.account_id, new)


@router.delete(
    "/{token_id}",
    status_code=204,
    response_class=Response,
    responses=problems(401, 403, 404, 422, 503),
)
async def revoke_token(token_id: TokenId, caller: SignedInPerson, transaction: Transaction) -> None:
    """Delete a token; it opens nothing from then on."""
    await service.revoke(transaction, caller.account_id, token_id)
