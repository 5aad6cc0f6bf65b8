"""Who asks whether an address has an account learns nothing: same answer, after the same work."""

import re
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import ParamSpec, TypeVar

import httpx
import pytest
from sqlalchemy import event

from api.film_answers import FilmAnswers
from api.settings import Settings
from tests.api.mail.mailbox import Mailbox, mailbox_of, token_in
from tests.api.service import API, PASSWORD, Service, running

pytestmark = pytest.mark.anyio
P = ParamSpec("P")
T = TypeVar("T")
KNOWN, UNKNOWN = "ada@example.com", "eve@example.com"


@dataclass
class Work:
    """What was done: passwords hashed, transactions committed, statements that wrote."""

    hashes: int = 0
    commits: int = 0
    mails: int = 0


@pytest.fixture
async def strict(settings: Settings, films: FilmAnswers) -> AsyncIterator[Service]:
    """Return a service whose accounts open once their address is confirmed."""
    settings = settings.model_copy(update={"email_verification": "required"})
    async with running(settings, films) as service:
        yield service


@pytest.fixture
def mailbox(strict: Service) -> Mailbox:
    return mailbox_of(strict)


@contextmanager
def counting(service: Service, monkeypatch: pytest.MonkeyPatch) -> Iterator[Work]:
    work = Work()
    threads = service.wiring.passwords._threads
    run = threads.run

    async def counted(job: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        work.hashes += 1
        return await run(job, *args, **kwargs)

    def on_commit(_connection: object) -> None:
        work.commits += 1

    def on_statement(_c: object, _cursor: object, statement: str, *_: object) -> None:
        work.mails += statement.startswith("INSERT INTO mails")

    engine = service.wiring.database._writer.sync_engine
    with monkeypatch.context() as patch:
        patch.setattr(threads, "run", counted)
        event.listen(engine, "commit", on_commit)
        event.listen(engine, "before_cursor_execute", on_statement)
        yield work
        event.remove(engine, "commit", on_commit)
        event.remove(engine, "before_cursor_execute", on_statement)


async def sign_up(service: Service, email: str) -> httpx.Response:
    body = {"email": email, "password": "another pass phrase"}
    return await service.browser(address="198.51.100.7").post(f"{API}/accounts", json=body)


async def ask_for_reset(service: Service, email: str) -> httpx.Response:
    browser = service.browser(address="198.51.100.7")
    return await browser.post(f"{API}/password/reset", json={"email": email})


async def guess(service: Service, email: str) -> httpx.Response:
    body = {"email": email, "password": "a guess"}
    return await service.browser(address="198.51.100.7").post(f"{API}/session", json=body)


async def open_account(service: Service, mailbox: Mailbox) -> None:
    """Make Ada's account and confirm its address."""
    body = {"email": KNOWN, "password": PASSWORD}
    await service.browser().post(f"{API}/accounts", json=body)
    [letter] = await mailbox.received(1)
    body = {"token": token_in(letter)}
    await service.browser().post(f"{API}/email/verification", json=body)
    await service.wiring.outbox.send_due()


@pytest.mark.parametrize(
    ("ask", "hashes", "status"), [(sign_up, 1, 202), (ask_for_reset, 0, 202), (guess, 1, 401)]
)
async def test_an_address_with_an_account_and_one_without_are_answered_alike(
    strict: Service,
    mailbox: Mailbox,
    monkeypatch: pytest.MonkeyPatch,
    ask: Callable[[Service, str], "object"],
    hashes: int,
    status: int,
) -> None:
    await open_account(strict, mailbox)
    strict.wiring.outbox._on_commit = lambda _session: None  # type: ignore[method-assign]
    answers, works = [], []
    for email in (KNOWN, UNKNOWN):
        with counting(strict, monkeypatch) as work:
            answer = await ask(strict, email)  # type: ignore[misc]
        told = re.sub(r'"request_id":"\w+"', "", answer.text.replace(email, ""))
        answers.append((answer.status_code, told, set(answer.headers)))
        works.append(work)
    assert answers[0] == answers[1]
    assert works[0] == works[1]
    assert (works[0].hashes, answers[0][0]) == (hashes, status)


async def test_a_taken_address_is_told_to_its_person_alone(
    strict: Service, mailbox: Mailbox
) -> None:
    await open_account(strict, mailbox)
    answer = await sign_up(strict, KNOWN)
    assert (answer.status_code, answer.json()) == (
        202,
        {"email": KNOWN, "email_status": "pending"},
    )
    assert "set-cookie" not in answer.headers
    letters = await mailbox.received(2)
    assert (letters[1].to, letters[1].subject) == (KNOWN, "You already have an account")
    old = {"email": KNOWN, "password": PASSWORD}
    assert (await strict.browser().post(f"{API}/session", json=old)).status_code == 200


async def test_an_account_opens_once_its_address_is_confirmed(
    strict: Service, mailbox: Mailbox
) -> None:
    visitor = strict.browser()
    assert (await sign_up(strict, UNKNOWN)).status_code == 202
    credentials = {"email": UNKNOWN, "password": "another pass phrase"}
    early = await visitor.post(f"{API}/session", json=credentials)
    assert (early.status_code, early.json()["code"]) == (403, "email-unverified")
    _, second = await mailbox.received(2)
    body = {"token": token_in(second)}
    assert (await visitor.post(f"{API}/email/verification", json=body)).status_code == 200
    assert (await visitor.post(f"{API}/session", json=credentials)).status_code == 200
