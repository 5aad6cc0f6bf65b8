"""What a browser is given when somebody signs in with it."""

from typing import Annotated

from fastapi import Depends, Request

from api.accounts.models import AccountRecord
from api.dependencies import Cookie, Wired
from api.sessions import service
from api.visitor import Device


class _Entrance:
    """The cookies of a signed-in browser: one opens the session, one says it was here before."""

    def __init__(self, request: Request, wiring: Wired, session: Cookie, device: Device) -> None:
        self._request = request
        self._wiring = wiring
        self._session = session
        self._device = device
        self.secret_before = session.secret

    def open(self, account: AccountRecord, secret: str) -> None:
        """Give the browser the session, and a mark of its own unless it has one for the account."""
        self._request.state.account_id = account.id
        self._session.give(secret, service.lifetime(self._wiring))
        digests = self._wiring.digests
        if digests.device(account.email_key, self._device.secret or "") is None:
            self._device.mark(digests.device_mark(account.email_key))


async def _entrance(request: Request, wiring: Wired, session: Cookie, device: Device) -> _Entrance:
    return _Entrance(request, wiring, session, device)


Entrance = Annotated[_Entrance, Depends(_entrance)]
