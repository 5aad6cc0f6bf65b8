"""Routes of the second factor."""

from fastapi import APIRouter, Response

from api.accounts.proof import Proof
from api.dependencies import SignedInPerson, Transaction, Wired
from api.problem import problems
from api.second_factor import service
from api.second_factor.schemas import (
    RecoveryCodes,
    SecondFactor,
    SecondFactorCode,
    SecondFactorSetup,
)
from api.sessions.entrance import Entrance
from api.visitor import ThisVisitor

router = APIRouter(prefix="/me/second-factor", tags=["second factor"])


@router.get("", responses=problems(401, 403, 503))
async def get_second_factor(caller: SignedInPerson, transaction: Transaction) -> SecondFactor:
    """Return whether signing in needs a code, too."""
    return await service.state(transaction, caller)


@router.post("", status_code=201, responses=problems(401, 403, 409, 413, 422, 429, 503))
async def begin_second_factor(
    given: Proof,
    caller: SignedInPerson,
    visitor: ThisVisitor,
    wiring: Wired,
    transaction: Transaction,
) -> SecondFactorSetup:
    """Begin to set a second factor up; nothing is asked for before a code is confirmed."""
    return await service.begin(wiring, transaction, caller, given, visitor)


@router.post("/confirmation", responses=problems(401, 403, 409, 413, 422, 429, 503))
async def confirm_second_factor(
    given: SecondFactorCode,
    entrance: Entrance,
    caller: SignedInPerson,
    visitor: ThisVisitor,
    wiring: Wired,
    transaction: Transaction,
) -> RecoveryCodes:
    """Turn the second factor on with a code of the authenticator; other browsers sign in anew."""
    account, made, secret = await service.confirm(wiring, transaction, caller, given.code, visitor)
    if secret is not None:
        entrance.open(account, secret)
    return made


@router.delete(
    "",
    status_code=204,
    response_class=Response,
    responses=problems(401, 403, 413, 422, 429, 503),
)
async def turn_off_second_factor(
    given: Proof,
    entrance: Entrance,
    caller: SignedInPerson,
    visitor: ThisVisitor,
    wiring: Wired,
    transaction: Transaction,
) -> None:
    """Turn the second factor off, with the recovery codes; other browsers sign in anew."""
    account, secret = await service.turn_off(wiring, transaction, caller, given, visitor)
    if secret is not None:
        entrance.open(account, secret)


@router.post("/recovery-codes", responses=problems(401, 403, 409, 413, 422, 429, 503))
async def renew_recovery_codes(
    given: Proof,
    caller: SignedInPerson,
    visitor: ThisVisitor,
    wiring: Wired,
    transaction: Transaction,
) -> RecoveryCodes:
    """Make new recovery codes; those made before open nothing from then on."""
    return await service.renew_recovery_codes(wiring, transaction, caller, given, visitor)
