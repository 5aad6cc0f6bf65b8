"""Personal tokens: how programs act for a person."""

from datetime import timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from api.accounts import repository as accounts
from api.exceptions import (
    DatabaseUnavailable,
    ScopeMissing,
    SignInNeeded,
    TokenUnknown,
    TooManyTokens,
)
from api.security.digests import new_token
from api.tokens import repository
from api.tokens.models import TokenRecord
from api.tokens.schemas import CreatedToken, NewToken, Scope, Token
from api.wiring import Wiring

MOST_TOKENS = 20
_USE_IS_NOTED_EVERY = timedelta(minutes=5)


async def found(wiring: Wiring, transaction: AsyncSession, token: str) -> TokenRecord:
    """Return what is kept of a token; raise SignInNeeded when it is nobody's, or over."""
    kept = await repository.by_digest(transaction, wiring.digests.of_token(token))
    if kept is None or (kept.expires_at is not None and kept.expires_at <= wiring.clock()):
        raise SignInNeeded
    return kept


async def is_valid(wiring: Wiring, token: str) -> bool:
    """Tell whether a token is somebody's; one that cannot be looked up is nobody's for now."""
    try:
        async with wiring.database.reading() as transaction:
            await found(wiring, transaction, token)
    except (SignInNeeded, DatabaseUnavailable):
        return False
    return True


async def owner(wiring: Wiring, transaction: AsyncSession, token: str, scope: Scope) -> UUID:
    """Return whose token this is; raise SignInNeeded, or ScopeMissing when it may not do this."""
    now = wiring.clock()
    kept = await found(wiring, transaction, token)
    if scope not in kept.scopes.split():
        raise ScopeMissing(scope)
    if kept.last_used_at is None or now - kept.last_used_at > _USE_IS_NOTED_EVERY:
        async with wiring.database.writing() as writing:
            await repository.note_use(writing, kept.id, now)
            await accounts.note_active(writing, kept.account_id, now)
    return kept.account_id


async def create(
    wiring: Wiring, transaction: AsyncSession, account_id: UUID, new: NewToken
) -> CreatedToken:
    """Return a new token with its secret; raise TooManyTokens."""
    await accounts.hold(transaction, account_id)
    if await repository.count(transaction, account_id) >= MOST_TOKENS:
        raise TooManyTokens(MOST_TOKENS)
    token, now = new_token(), wiring.clock()
    record = TokenRecord(
        account_id=account_id,
        name=new.name,
        digest=wiring.digests.of_token(token),
        scopes=" ".join(sorted(set(new.scopes))),
        created_at=now,
        expires_at=now + timedelta(days=new.expires_in_days),
        last_used_at=None,
    )
    transaction.add(record)
    await transaction.flush()
    return CreatedToken(**Token.model_validate(record).model_dump(), token=token)


async def revoke(transaction: AsyncSession, account_id: UUID, token_id: UUID) -> None:
    """Delete a token; raise TokenUnknown when the person has no such token."""
    if not await repository.remove(transaction, account_id, token_id):
        raise TokenUnknown
