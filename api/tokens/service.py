"""Personal tokens: how programs act for a person."""

from datetime import timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from api.accounts import repository as accounts
from api.exceptions import SignInNeeded, TokenUnknown, TooManyTokens
from api.security.digests import new_token
from api.tokens import repository
from api.tokens.models import TokenRecord
from api.tokens.schemas import CreatedToken, NewToken
from api.wiring import Wiring

MOST_TOKENS = 20
_USE_IS_NOTED_EVERY = timedelta(minutes=5)


async def owner(wiring: Wiring, transaction: AsyncSession, token: str) -> UUID:
    """Return whose token this is; raise SignInNeeded when it is nobody's."""
    now = wiring.clock()
    found = await repository.by_digest(transaction, wiring.digests.of_token(token))
    if found is None:
        raise SignInNeeded
    if found.last_used_at is None or now - found.last_used_at > _USE_IS_NOTED_EVERY:
        async with wiring.database.writing() as writing:
            await repository.note_use(writing, found.id, now)
    return found.account_id


async def create(
    wiring: Wiring, transaction: AsyncSession, account_id: UUID, new: NewToken
) -> CreatedToken:
    """Return a new token with its secret; raise TooManyTokens."""
    await accounts.hold(transaction, account_id)
    if await repository.count(transaction, account_id) >= MOST_TOKENS:
        raise TooManyTokens(MOST_TOKENS)
    token = new_token()
    record = TokenRecord(
        account_id=account_id,
        name=new.name,
        digest=wiring.digests.of_token(token),
        created_at=wiring.clock(),
        last_used_at=None,
    )
    transaction.add(record)
    await transaction.flush()
    return CreatedToken(id=record.id, name=record.name, token=token, created_at=record.created_at)


async def revoke(transaction: AsyncSession, account_id: UUID, token_id: UUID) -> None:
    """Delete a token; raise TokenUnknown when the person has no such token."""
    if not await repository.remove(transaction, account_id, token_id):
        raise TokenUnknown
