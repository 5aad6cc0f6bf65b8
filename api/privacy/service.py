"""Everything the service keeps about a person."""

from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from api.accounts import repository as accounts
from api.accounts.service import shown
from api.feedback import repository as feedback
from api.imports import repository as imports
from api.imports.schemas import Import
from api.picks import repository as picks
from api.privacy.schemas import (
    Export,
    ExportedAccount,
    ExportedFeedback,
    ExportedPick,
    ExportedSession,
)
from api.second_factor import repository as second_factor
from api.sessions import repository as sessions
from api.sessions.service import timing_of
from api.tokens import repository as tokens
from api.tokens.schemas import Token
from api.wiring import Wiring


async def export(wiring: Wiring, transaction: AsyncSession, account_id: UUID) -> Export:
    """Return everything about a person, less the secrets."""
    picked = await picks.of_account(transaction, account_id)
    said = await feedback.of_account(transaction, account_id)
    held = await tokens.of_account(transaction, account_id)
    brought = await imports.of_account(transaction, account_id)
    account = await accounts.by_id(transaction, account_id)
    open_sessions = await sessions.of_account(transaction, account_id, timing_of(wiring))
    return Export(
        exported_at=wiring.clock(),
        account=ExportedAccount(
            **shown(wiring, account).model_dump(),
            active_at=account.active_at or account.created_at,
            email_verified_at=account.email_verified_at,
            second_factor_since=account.totp_since,
        ),
        picks=[ExportedPick.model_validate(one) for one in picked],
        feedback=[ExportedFeedback.model_validate(one) for one in said],
        tokens=[Token.model_validate(one) for one in held],
        imports=[Import.model_validate(one) for one in brought],
        recovery_codes=await second_factor.count_recovery_codes(transaction, account_id),
        sessions=[ExportedSession.model_validate(one) for one in open_sessions],
    )
