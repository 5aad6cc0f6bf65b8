import logging
import smtplib
import socket
from collections.abc import Iterator
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

import anyio
import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, Session

from api.film_answers import FilmAnswers
from api.mail.letter import Letter
from api.mail.postman import LogPostman, SmtpPostman
from api.settings import Settings
from tests.api.service import API, running

LETTER = Letter("ada@example.com", "Bonjour à vous", "Texte à lire\n", "<p>Texte à lire</p>")
SENDER = "Cinq <no-reply@cinq.example>"


class Sink:
    """An SMTP server that keeps what it is sent."""

    def __init__(self) -> None:
        self.messages: list[EmailMessage] = []
        self.users: list[str] = []

    async def handle_DATA(  # noqa: N802 - the name that aiosmtpd calls
        self, _server: SMTP, session: Session, envelope: Envelope
    ) -> str:
        assert isinstance(envelope.content, bytes)
        message = message_from_bytes(envelope.content, policy=default)
        assert isinstance(message, EmailMessage)
        self.messages.append(message)
        if session.authenticated:
            self.users.append(str(session.auth_data))
        return "250 OK"


def sign_in(
    _server: SMTP, _session: Session, _envelope: Envelope, _mechanism: str, data: object
) -> AuthResult:
    login, password = (getattr(data, name).decode() for name in ("login", "password"))
    is_right = (login, password) == ("ada@x", "p:w")
    return AuthResult(success=is_right, handled=False, auth_data=login)


@pytest.fixture
def sink() -> Sink:
    return Sink()


@pytest.fixture
def server(sink: Sink) -> Iterator[str]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    controller = Controller(
        sink, hostname="127.0.0.1", port=port, authenticator=sign_in, auth_require_tls=False
    )
    controller.start()
    yield f"127.0.0.1:{port}"
    controller.stop()


def test_a_letter_arrives_as_text_and_html(server: str, sink: Sink) -> None:
    SmtpPostman(f"smtp://{server}", SENDER).deliver(LETTER)
    [message] = sink.messages
    assert (message["To"], message["From"]) == ("ada@example.com", SENDER)
    assert (message["Subject"], message["Auto-Submitted"]) == (LETTER.subject, "auto-generated")
    assert message["Date"]
    assert message["Message-ID"]
    text, html = message.iter_parts()
    assert isinstance(text, EmailMessage)
    assert isinstance(html, EmailMessage)
    assert (text.get_content_type(), text.get_content().strip()) == (
        "text/plain",
        LETTER.text.strip(),
    )
    assert (html.get_content_type(), html.get_content().strip()) == ("text/html", LETTER.html)


def test_the_user_of_the_url_signs_in(server: str, sink: Sink) -> None:
    SmtpPostman(f"smtp://ada%40x:p%3Aw@{server}", SENDER).deliver(LETTER)
    assert sink.users == ["ada@x"]


def test_a_wrong_password_is_an_os_error(server: str) -> None:
    with pytest.raises(OSError, match="535"):
        SmtpPostman(f"smtp://ada:wrong@{server}", SENDER).deliver(LETTER)


def test_without_encryption_no_password_goes_to_another_machine() -> None:
    postman = SmtpPostman("smtp://ada:secret@mail.example", SENDER)
    with pytest.raises(smtplib.SMTPNotSupportedError):
        postman._sign_in(smtplib.SMTP(), is_private=False)


def test_starttls_that_is_asked_for_and_not_offered_is_a_failure(server: str, sink: Sink) -> None:
    with pytest.raises(smtplib.SMTPException):
        SmtpPostman(f"smtp+starttls://{server}", SENDER).deliver(LETTER)
    assert sink.messages == []


@pytest.mark.parametrize("scheme", ["smtp", "smtps", "smtp+starttls"])
def test_a_server_that_is_not_there_is_an_os_error(scheme: str) -> None:
    with pytest.raises(OSError, match="refused"):
        SmtpPostman(f"{scheme}://127.0.0.1:9", SENDER).deliver(LETTER)


def test_without_a_server_the_log_has_the_letter(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO):
        LogPostman().deliver(LETTER)
    for part in (LETTER.to, LETTER.subject, LETTER.text):
        assert part in caplog.text


@pytest.mark.anyio
async def test_in_production_the_log_never_has_a_letter(
    settings: Settings, films: FilmAnswers, caplog: pytest.LogCaptureFixture
) -> None:
    public = settings.model_copy(update={"environment": "production"})
    with caplog.at_level(logging.INFO):
        async with running(public, films) as service:
            ada = await service.sign_up("ada@example.com")
            await ada.post(f"{API}/password/reset", json={"email": "ada@example.com"})
            with anyio.fail_after(20):
                while "NoMailServer" not in caplog.text:  # noqa: ASYNC110 - written by a thread
                    await anyio.sleep(0.01)
    assert "ada@example.com" not in caplog.text
