"""All tables: importing this module makes `METADATA` complete."""

from api.accounts.models import AccountRecord
from api.attempts.models import AttemptRecord
from api.events.models import SearchEventRecord, ServedEventRecord
from api.feedback.models import FeedbackRecord
from api.imports.models import ImportRecord
from api.mail.models import MailRecord
from api.picks.models import PickRecord
from api.record import Record
from api.second_factor.models import RecoveryCodeRecord
from api.sessions.models import SessionRecord
from api.tokens.models import TokenRecord

METADATA = Record.metadata
PASSING = (AttemptRecord, MailRecord)
"""Tables whose rows are deleted by themselves after minutes or hours."""
NAMELESS = (SearchEventRecord, ServedEventRecord)
"""Tables of events that nobody can be told from."""
PERSONAL = (
    AccountRecord,
    SessionRecord,
    TokenRecord,
    RecoveryCodeRecord,
    PickRecord,
    FeedbackRecord,
    ImportRecord,
)
"""Every table that holds something about a person."""
