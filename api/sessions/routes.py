"""Routes for signing in and out."""

from fastapi import APIRouter, Request, Response

from api.accounts.models import AccountRecord
from api.accounts.schemas import Account
from api.dependencies import ClientAddress, SameSite, Transaction, Wired
from api.problem import problems
from api.security.cookie import clear_session, session_secret, set_session
from api.sessions import service
from api.sessions.schemas import Credentials

router = APIRouter(tags=["sessions"], dependencies=[SameSite])


@router.post("/session", response_model=Account, responses=problems(401, 403, 413, 422, 429, 503))
async def sign_in(
    credentials: Credentials,
    request: Request,
    response: Response,
    address: ClientAddress,
    wiring: Wired,
    transaction: Transaction,
) -> AccountRecord:
    """Sign in; the session is a cookie."""
    account, secret = await service.sign_in(wiring, transaction, credentials, address)
    set_session(request, response, secret, service.lifetime(wiring))
    return account


@router.delete("/session", status_code=204, responses=problems(403, 503))
async def sign_out(
    request: Request, response: Response, wiring: Wired, transaction: Transaction
) -> None:
    """Sign out here; without a session nothing happens."""
    secret = session_secret(request)
    if secret is not None:
        await service.sign_out(wiring, transaction, secret)
    clear_session(request, response)
