"""Routes of a person's account."""

from fastapi import APIRouter, Response
from starlette.responses import JSONResponse

from api.accounts import repository, service
from api.accounts.schemas import (
    Account,
    AccountChanges,
    Farewell,
    NewAccount,
    SignUpPending,
)
from api.dependencies import Cookie, SameSite, SignedIn, SignedInPerson, Transaction, Wired
from api.problem import problems
from api.sessions.entrance import Entrance
from api.visitor import ThisVisitor

router = APIRouter(tags=["accounts"])

_PENDING = {"model": SignUpPending, "description": "A mail says how to go on."}


@router.post(
    "/accounts",
    status_code=201,
    response_model=Account,
    dependencies=[SameSite],
    responses={202: _PENDING, **problems(403, 409, 413, 422, 429, 503)},
)
async def create_account(
    new: NewAccount,
    entrance: Entrance,
    visitor: ThisVisitor,
    wiring: Wired,
    transaction: Transaction,
) -> Account | JSONResponse:
    """Sign up; the person is signed in at once.

    Where e-mail addresses have to be confirmed first the answer is 202 for every address, and a
    mail says how to go on.
    """
    made = await service.create(wiring, transaction, new, visitor)
    if made is None:
        return JSONResponse(SignUpPending(email=new.email).model_dump(mode="json"), 202)
    entrance.open(made.account, made.secret)
    return service.shown(wiring, made.account)


@router.get("/me", responses=problems(401, 503))
async def get_account(caller: SignedIn, wiring: Wired, transaction: Transaction) -> Account:
    """Return the account of who is signed in."""
    return service.shown(wiring, await repository.by_id(transaction, caller.account_id))


@router.patch("/me", responses=problems(401, 403, 413, 422, 429, 503))
async def change_account(
    changes: AccountChanges,
    entrance: Entrance,
    caller: SignedInPerson,
    visitor: ThisVisitor,
    wiring: Wired,
    transaction: Transaction,
) -> Account:
    """Change the account; a new password signs out every other browser."""
    account, secret = await service.change(wiring, transaction, caller, changes, visitor)
    if secret is not None:
        entrance.open(account, secret)
    return service.shown(wiring, account)


@router.delete(
    "/me",
    status_code=204,
    response_class=Response,
    responses=problems(401, 403, 413, 422, 429, 503),
)
async def delete_account(
    farewell: Farewell,
    cookie: Cookie,
    caller: SignedInPerson,
    visitor: ThisVisitor,
    wiring: Wired,
    transaction: Transaction,
) -> None:
    """Delete the account and everything that belongs to it, for good."""
    await service.leave(wiring, transaction, caller, farewell, visitor)
    cookie.take_back()
