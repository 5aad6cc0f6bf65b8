"""Everything a running service is made of, put together once."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from api.answer_threads import AnswerThreads
from api.attempts.attempts import Attempts
from api.database import Database
from api.events.log import EventLog
from api.imports.desk import ImportDesk
from api.live_index import LiveIndex
from api.mail.letters import Letters
from api.mail.outbox import Outbox
from api.map.service import MapDrawer
from api.metrics import Metrics
from api.security.digests import Digests
from api.security.password_rules import PasswordRules
from api.security.passwords import Passwords
from api.security.seals import Seals
from api.served_films import ServedFilms
from api.settings import Settings

Clock = Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class Wiring:
    """The parts of one service; each is opened by the lifespan and closed with it."""

    settings: Settings
    clock: Clock
    database: Database
    digests: Digests
    seals: Seals
    passwords: Passwords
    password_rules: PasswordRules
    attempts: Attempts
    mail_attempts: Attempts
    code_attempts: Attempts
    outbox: Outbox
    letters: Letters
    live_index: LiveIndex
    answer_threads: AnswerThreads
    import_desk: ImportDesk
    maps: MapDrawer
    metrics: Metrics
    served_films: ServedFilms
    events: EventLog
