"""Everything about a person, as JSON."""

from datetime import datetime
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from api.accounts.schemas import Account
from api.feedback.schemas import Feedback
from api.imports.schemas import Import
from api.tokens.schemas import Token


class ExportedAccount(Account):
    """The account, and what is kept of its use."""

    active_at: datetime = Field(description="When it was last used, to within a few minutes.")
    email_verified_at: datetime | None = Field(description="When the address was confirmed.")
    second_factor_since: datetime | None = Field(description="Since when codes are asked for.")


class ExportedPick(BaseModel):
    """A film the person picked."""

    model_config = ConfigDict(from_attributes=True)

    film_id: str
    picked_at: datetime
    import_id: UUID | None = Field(description="The import that added it, if one did.")


class ExportedFeedback(Feedback):
    """What the person said about a film."""

    import_id: UUID | None = Field(description="The import that added it, if one did.")


class ExportedSession(BaseModel):
    """A place where the person is signed in."""

    model_config = ConfigDict(from_attributes=True)

    id: UUID
    browser: str | None
    system: str | None
    created_at: datetime
    seen_at: datetime
    expires_at: datetime


class Export(BaseModel):
    """Everything the service keeps about a person, less the secrets."""

    exported_at: datetime
    account: ExportedAccount
    picks: list[ExportedPick] = Field(description="In their order.")
    feedback: list[ExportedFeedback] = Field(description="Newest first.")
    tokens: list[Token] = Field(description="Newest first.")
    imports: list[Import] = Field(description="Files of ratings, newest first; none is kept.")
    recovery_codes: int = Field(description="How many are left; the codes are kept by nobody.")
    sessions: list[ExportedSession] = Field(description="The one seen last first.")
