"""Routes of e-mail addresses."""

from fastapi import APIRouter, Response

from api.addresses import service
from api.addresses.schemas import Confirmation, ConfirmedAddress, NewAddress
from api.dependencies import SameSite, SignedInPerson, Transaction, Wired
from api.problem import problems
from api.visitor import ThisVisitor

router = APIRouter(tags=["accounts"])


@router.post(
    "/email/verification",
    dependencies=[SameSite],
    responses=problems(403, 410, 413, 422, 503),
)
async def confirm_address(
    given: Confirmation, wiring: Wired, transaction: Transaction
) -> ConfirmedAddress:
    """Confirm an e-mail address with the token of a mailed link.

    A new address replaces the old one, which is told; every browser signs in anew.
    """
    account = await service.confirm(wiring, transaction, given.token)
    return ConfirmedAddress(email=account.email)


@router.post(
    "/me/email/verification",
    status_code=202,
    response_class=Response,
    responses=problems(401, 403, 429, 503),
)
async def resend_confirmation(
    caller: SignedInPerson, visitor: ThisVisitor, wiring: Wired, transaction: Transaction
) -> None:
    """Send the mail that confirms the address again; nothing is sent when it is confirmed."""
    await service.ask_again(wiring, transaction, caller, visitor)


@router.post(
    "/me/email",
    status_code=202,
    response_class=Response,
    responses=problems(401, 403, 413, 422, 429, 503),
)
async def change_address(
    new: NewAddress,
    caller: SignedInPerson,
    visitor: ThisVisitor,
    wiring: Wired,
    transaction: Transaction,
) -> None:
    """Ask for another e-mail address; it counts once the link in the mail to it is followed."""
    await service.change(wiring, transaction, caller, new, visitor)
