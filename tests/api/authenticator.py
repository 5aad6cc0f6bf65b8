"""An authenticator in somebody's hand."""

from dataclasses import dataclass, field
from datetime import UTC, datetime

import httpx
import pyotp

from tests.api.service import API, PASSWORD


@dataclass
class Authenticator:
    """Shows codes; each call shows the next one, as the one before was used."""

    secret: str
    now: datetime
    recovery_codes: list[str] = field(default_factory=list)
    steps: int = 0

    def code(self) -> str:
        self.steps += 1
        seconds = int(self.now.timestamp()) + 30 * (self.steps - 2)
        return pyotp.TOTP(self.secret).at(seconds)


async def begin(browser: httpx.AsyncClient, now: datetime | None = None) -> Authenticator:
    """Return the authenticator that was given the secret."""
    answer = await browser.post(f"{API}/me/second-factor", json={"current_password": PASSWORD})
    assert answer.status_code == 201, answer.text
    return Authenticator(answer.json()["secret"], now or datetime.now(UTC))


async def turn_on(browser: httpx.AsyncClient, now: datetime | None = None) -> Authenticator:
    """Turn the second factor on and return its authenticator: two codes of it are left to use."""
    authenticator = await begin(browser, now)
    body = {"code": authenticator.code()}
    answer = await browser.post(f"{API}/me/second-factor/confirmation", json=body)
    assert answer.status_code == 200, answer.text
    authenticator.recovery_codes = answer.json()["codes"]
    return authenticator
