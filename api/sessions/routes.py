"""Routes for signing in and out, and for seeing where one is signed in."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Response

from api.accounts.schemas import Account
from api.accounts.service import shown
from api.dependencies import Cookie, SameSite, SignedInPerson, Transaction, Wired
from api.ids import EXAMPLE_ID
from api.problem import problems
from api.sessions import repository, service
from api.sessions.entrance import Entrance
from api.sessions.schemas import Credentials, Sessions
from api.visitor import ThisVisitor

router = APIRouter(tags=["sessions"], dependencies=[SameSite])

SessionId = Annotated[UUID, Path(description="The id of a session.", examples=[EXAMPLE_ID])]


@router.post("/session", responses=problems(401, 403, 413, 422, 429, 503))
async def sign_in(
    credentials: Credentials,
    entrance: Entrance,
    visitor: ThisVisitor,
    wiring: Wired,
    transaction: Transaction,
) -> Account:
    """Sign in; the session is a cookie. One that this browser had before ends."""
    account, secret = await service.sign_in(wiring, transaction, credentials, visitor)
    if entrance.secret_before is not None:
        await service.sign_out(wiring, transaction, entrance.secret_before)
    entrance.open(account, secret)
    return shown(wiring, account)


@router.delete("/session", status_code=204, response_class=Response, responses=problems(403, 503))
async def sign_out(cookie: Cookie, wiring: Wired, transaction: Transaction) -> None:
    """Sign out here; without a session nothing happens."""
    if cookie.secret is not None:
        await service.sign_out(wiring, transaction, cookie.secret)
    cookie.take_back()


@router.get("/me/sessions", responses=problems(401, 403, 503))
async def list_sessions(
    caller: SignedInPerson, wiring: Wired, transaction: Transaction
) -> Sessions:
    """Return where the person is signed in."""
    return await service.listed(wiring, transaction, caller)


@router.delete(
    "/me/sessions", status_code=204, response_class=Response, responses=problems(401, 403, 503)
)
async def end_other_sessions(caller: SignedInPerson, transaction: Transaction) -> None:
    """Sign out everywhere but here."""
    await repository.end_others(transaction, caller.account_id, kept=caller.session_id)


@router.delete(
    "/me/sessions/{session_id}",
    status_code=204,
    response_class=Response,
    responses=problems(401, 403, 404, 422, 503),
)
async def end_session(
    session_id: SessionId, caller: SignedInPerson, transaction: Transaction
) -> None:
    """Sign out one browser; it needs the password again from then on."""
    await service.revoke(transaction, caller.account_id, session_id)
