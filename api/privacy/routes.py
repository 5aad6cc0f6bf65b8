"""Route by which people take their data with them."""

from fastapi import APIRouter

from api.dependencies import SignedIn, Transaction, Wired
from api.privacy import service
from api.privacy.schemas import Export
from api.problem import problems

router = APIRouter(tags=["privacy"])


@router.get("/me/export", responses=problems(401, 503))
async def export_my_data(caller: SignedIn, wiring: Wired, transaction: Transaction) -> Export:
    """Return everything the service keeps about the person."""
    return await service.export(wiring, transaction, caller.account_id)
