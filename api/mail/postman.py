"""Who takes letters away: an SMTP server; where there is none the log, or nobody."""

import logging
import smtplib
import ssl
from email.message import EmailMessage
from email.utils import format_datetime, localtime, make_msgid
from typing import Protocol
from urllib.parse import SplitResult, unquote, urlsplit

from api.mail.letter import Letter

_LOG = logging.getLogger(__name__)
_TIMEOUT_SECONDS = 20
SCHEMES = ("smtp", "smtp+starttls", "smtps")
_PORTS = {"smtp": 25, "smtp+starttls": 587, "smtps": 465}
_THIS_MACHINE = frozenset({"localhost", "127.0.0.1", "::1"})


class Postman(Protocol):
    """Delivers one letter, or raises OSError."""

    def deliver(self, letter: Letter) -> None:
        """Return once the letter is somebody else's to deliver."""
        ...


class LogPostman:
    """Prints letters to the log: whoever runs the service reads them there."""

    def deliver(self, letter: Letter) -> None:
        """Print the letter."""
        _LOG.info(
            "A mail, printed because CINQ_SMTP_URL is not set:\nTo: %s\nSubject: %s\n\n%s",
            letter.to,
            letter.subject,
            letter.text,
        )


class NoMailServer(OSError):
    """There is no server to hand letters to."""


class AbsentPostman:
    """Takes no letter: a log that strangers' mails are printed to would hold their links."""

    def deliver(self, letter: Letter) -> None:  # noqa: ARG002 - none is looked at
        """Raise NoMailServer; the letter waits until there is a server, or is given up."""
        raise NoMailServer


class SmtpPostman:
    """Hands letters to the SMTP server of a URL.

    `smtps://` speaks TLS from the first byte, `smtp+starttls://` refuses to go on without it,
    `smtp://` uses it when it is offered, and without it gives no password to another machine.
    """

    def __init__(self, url: str, sender: str) -> None:
        self._server: SplitResult = urlsplit(url)
        self._sender = sender

    def deliver(self, letter: Letter) -> None:
        """Send the letter; every failure of the server or the network is an OSError."""
        message = self._message(letter)
        with self._connected() as connection:
            self._sign_in(connection, is_private=self._encrypt(connection))
            connection.send_message(message)

    def _connected(self) -> smtplib.SMTP:
        host = self._server.hostname or "localhost"
        port = self._server.port or _PORTS[self._server.scheme]
        if self._server.scheme == "smtps":
            return smtplib.SMTP_SSL(host, port, timeout=_TIMEOUT_SECONDS, context=_trusting())
        return smtplib.SMTP(host, port, timeout=_TIMEOUT_SECONDS)

    def _encrypt(self, connection: smtplib.SMTP) -> bool:
        """Begin TLS where it is asked for or offered; tell whether nobody else can listen."""
        scheme = self._server.scheme
        if scheme == "smtps":
            return True
        connection.ehlo()
        if scheme == "smtp+starttls" or connection.has_extn("starttls"):
            connection.starttls(context=_trusting())
            return True
        return self._server.hostname in _THIS_MACHINE

    def _sign_in(self, connection: smtplib.SMTP, *, is_private: bool) -> None:
        if not self._server.username:
            return
        if not is_private:
            raise smtplib.SMTPNotSupportedError("no TLS, so the password was not sent")
        user, password = unquote(self._server.username), unquote(self._server.password or "")
        connection.login(user, password)

    def _message(self, letter: Letter) -> EmailMessage:
        message = EmailMessage()
        message["From"] = self._sender
        message["To"] = letter.to
        message["Subject"] = letter.subject
        message["Date"] = format_datetime(localtime())
        message["Message-ID"] = make_msgid(domain="cinq")
        message["Auto-Submitted"] = "auto-generated"
        message.set_content(letter.text)
        message.add_alternative(letter.html, subtype="html")
        return message


def _trusting() -> ssl.SSLContext:
    return ssl.create_default_context()
