"""Where the mails of a test arrive."""

import re

import anyio

from api.mail.letter import Letter
from tests.api.service import Service


class Mailbox:
    """A postman who keeps what he is given; he refuses as often as told before."""

    def __init__(self, refusals: int = 0) -> None:
        self.letters: list[Letter] = []
        self.refusals = refusals

    def deliver(self, letter: Letter) -> None:
        if self.refusals:
            self.refusals -= 1
            raise ConnectionRefusedError
        self.letters.append(letter)

    async def received(self, count: int) -> list[Letter]:
        """Return the letters once there are as many."""
        with anyio.fail_after(20):
            while len(self.letters) < count:  # noqa: ASYNC110 - filled from a thread
                await anyio.sleep(0.01)
        assert len(self.letters) == count, [letter.subject for letter in self.letters]
        return self.letters


def mailbox_of(service: Service) -> Mailbox:
    """Return the mailbox into which all mails of a service go from now on."""
    mailbox = Mailbox()
    service.wiring.outbox._postman = mailbox
    return mailbox


def token_in(letter: Letter) -> str:
    """Return what stands behind the `#` of the letter's link."""
    [token] = re.findall(r"^http\S+#(\S+)$", letter.text, re.MULTILINE)
    return str(token)
