"""Who stands in for Slack, for a mail server, and for services that have something to tell."""

import json
import socket
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

from tests.monitoring.series import Example

TURNS_AT = 20.0


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def answering(answer: Callable[[bytes], bytes]) -> Iterator[int]:
    """Answer every request with what `answer` makes of its body; yield the port."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            content = answer(body)
            self.send_response(200)
            self.send_header("Content-Type", "text/plain; version=0.0.4")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        do_GET = do_POST  # noqa: N815 - the name that http.server calls

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield server.server_port
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


class Slack:
    """Keeps what is posted, as Slack shows it: a title and a text."""

    def __init__(self) -> None:
        self.messages: list[tuple[str, str]] = []

    def take(self, body: bytes) -> bytes:
        for each in json.loads(body)["attachments"]:
            self.messages.append((each["title"], each["text"]))
        return b"ok"


class Mailbox:
    """Keeps the mails that come in."""

    def __init__(self) -> None:
        self.mails: list[EmailMessage] = []

    async def handle_DATA(  # noqa: N802 - the name that aiosmtpd calls
        self, _server: SMTP, _session: Session, envelope: Envelope
    ) -> str:
        assert isinstance(envelope.content, bytes)
        mail = message_from_bytes(envelope.content, policy=default)
        assert isinstance(mail, EmailMessage)
        self.mails.append(mail)
        return "250 OK"


@contextmanager
def receiving(mailbox: Mailbox) -> Iterator[int]:
    """Take mails until the block ends; yield the port."""
    controller = Controller(mailbox, hostname="127.0.0.1", port=free_port())
    controller.start()
    try:
        yield controller.port
    finally:
        controller.stop()


class Exporter:
    """Tells in the text format what the examples say, as time goes on from the first question."""

    def __init__(self, examples: Mapping[str, Example]) -> None:
        self._examples = examples
        self._began: float | None = None

    def tell(self, _body: bytes) -> bytes:
        if self._began is None:
            self._began = time.monotonic()
        seconds, now = time.monotonic() - self._began, time.time()
        lines = [
            f"{series.spelled(alert)} {series.at(seconds, TURNS_AT, now):f}"
            for alert, example in self._examples.items()
            for series in example.fires
        ]
        return ("\n".join(lines) + "\n").encode()
