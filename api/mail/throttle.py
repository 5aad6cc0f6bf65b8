"""How many mails one address is sent."""

from api.visitor import Visitor
from api.wiring import Wiring

MAILS = 3
"""To one address for one visitor in a quarter of an hour; five and ten times as many in all."""


async def count(wiring: Wiring, key: str, visitor: Visitor) -> None:
    """Count one mail to an address; raise TooManyAttempts when there were too many."""
    await wiring.mail_attempts.check(key, visitor)
    await wiring.mail_attempts.failed(key, visitor)
