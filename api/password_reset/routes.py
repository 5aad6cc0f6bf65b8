"""Routes for who forgot the password."""

from fastapi import APIRouter, Response

from api.dependencies import SameSite, Transaction, Wired
from api.password_reset import service
from api.password_reset.schemas import ForgottenPassword, ResetPassword
from api.problem import problems
from api.visitor import Device, ThisVisitor

router = APIRouter(prefix="/password/reset", tags=["accounts"], dependencies=[SameSite])


@router.post(
    "", status_code=202, response_class=Response, responses=problems(403, 413, 422, 429, 503)
)
async def ask_for_reset(
    asked: ForgottenPassword, visitor: ThisVisitor, wiring: Wired, transaction: Transaction
) -> None:
    """Send a link for a new password; the answer is the same whether there is an account."""
    await service.ask(wiring, transaction, asked.email, visitor)


@router.post(
    "/confirmation",
    status_code=204,
    response_class=Response,
    responses=problems(403, 410, 413, 422, 503),
)
async def reset_password(
    given: ResetPassword, device: Device, wiring: Wired, transaction: Transaction
) -> None:
    """Set a new password with the token of a mailed link; every browser is signed out."""
    account = await service.reset(wiring, transaction, given)
    # Who reads the mail of the account is not kept out by the failures of others.
    device.mark(wiring.digests.device_mark(account.email_key))
