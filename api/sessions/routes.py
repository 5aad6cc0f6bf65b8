"""Routes for signing in and out."""

from fastapi import APIRouter, Response

from api.accounts.models import AccountRecord
from api.accounts.schemas import Account
from api.dependencies import ClientAddress, Cookie, SameSite, Transaction, Wired
from api.problem import problems
from api.sessions import service
from api.sessions.schemas import Credentials

router = APIRouter(tags=["sessions"], dependencies=[SameSite])


@router.post("/session", response_model=Account, responses=problems(401, 403, 413, 422, 429, 503))
async def sign_in(
    credentials: Credentials,
    cookie: Cookie,
    address: ClientAddress,
    wiring: Wired,
    transaction: Transaction,
) -> AccountRecord:
    """Sign in; the session is a cookie. One that this browser had before ends."""
    account, secret = await service.sign_in(wiring, transaction, credentials, address)
    if cookie.secret is not None:
        await service.sign_out(wiring, transaction, cookie.secret)
    cookie.give(secret, service.lifetime(wiring))
    return account


@router.delete("/session", status_code=204, response_class=Response, responses=problems(403, 503))
async def sign_out(cookie: Cookie, wiring: Wired, transaction: Transaction) -> None:
    """Sign out here; without a session nothing happens."""
    if cookie.secret is not None:
        await service.sign_out(wiring, transaction, cookie.secret)
    cookie.take_back()
