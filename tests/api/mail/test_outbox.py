import logging
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import anyio
import pytest
from sqlalchemy import select

from api.database import Database
from api.mail import repository
from api.mail.letter import Letter
from api.mail.models import MailRecord
from api.mail.outbox import PAUSES, Outbox
from api.metrics import Metrics
from api.security.seals import Seals
from api.settings import Settings
from tests.api.mail.mailbox import Mailbox

pytestmark = pytest.mark.anyio
LETTER = Letter("ada@example.com", "Hello", "a secret link", "<p>a secret link</p>")


class Desk:
    """An outbox, its postman, and a clock that moves when told to."""

    def __init__(self, database: Database, refusals: int = 0) -> None:
        self.now = datetime(2026, 1, 1, tzinfo=UTC)
        self.database = database
        self.postman = Mailbox(refusals)
        self.metrics = Metrics()
        self.outbox = self.another()

    def another(self) -> Outbox:
        """Return the outbox of another process on the same database."""
        seals = Seals(b"a key of this test")
        return Outbox(self.database, seals, self.postman, self.metrics, lambda: self.now)

    async def put(self, letter: Letter = LETTER) -> None:
        async with self.database.writing() as writing:
            await self.outbox.put(writing, letter)

    async def waiting(self) -> int:
        async with self.database.reading() as reading:
            return await repository.count(reading)


@pytest.fixture
async def desk(settings: Settings) -> AsyncIterator[Desk]:
    database = Database(settings.database)
    yield Desk(database)
    await database.close()


async def test_a_letter_is_sent_once_and_forgotten(desk: Desk) -> None:
    await desk.put()
    await desk.outbox.send_due()
    await desk.outbox.send_due()
    assert desk.postman.letters == [LETTER]
    assert await desk.waiting() == 0


async def test_a_letter_leaves_by_itself_soon_after_the_commit(desk: Desk) -> None:
    async with desk.outbox.sending():
        await desk.put()
        assert await desk.postman.received(1) == [LETTER]


async def test_what_is_rolled_back_writes_to_nobody(desk: Desk) -> None:
    with pytest.raises(RuntimeError):
        async with desk.database.writing() as writing:
            await desk.outbox.put(writing, LETTER)
            raise RuntimeError
    await desk.outbox.send_due()
    assert desk.postman.letters == []


async def test_a_letter_to_nobody_goes_nowhere(desk: Desk) -> None:
    await desk.put(Letter("", "Hello", "text", "html"))
    await desk.outbox.send_due()
    assert desk.postman.letters == []
    assert await desk.waiting() == 0


async def test_a_failure_is_logged_without_the_address_and_tried_again_later(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    desk.postman.refusals = 1
    await desk.put()
    await desk.outbox.send_due()
    assert "ConnectionRefusedError" in caplog.text
    assert "ada@" not in caplog.text
    await desk.outbox.send_due()
    assert desk.postman.letters == []
    desk.now += PAUSES[0]
    await desk.outbox.send_due()
    assert desk.postman.letters == [LETTER]


async def test_a_letter_that_always_fails_is_given_up(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    desk.postman.refusals = 99
    await desk.put()
    for pause in (timedelta(), *PAUSES):
        assert await desk.waiting() == 1
        desk.now += pause
        await desk.outbox.send_due()
    assert await desk.waiting() == 0
    assert "given up after 6 tries" in caplog.text


async def test_one_that_fails_does_not_hold_up_the_next(desk: Desk) -> None:
    desk.postman.refusals = 1
    await desk.put()
    await desk.put()
    await desk.outbox.send_due()
    assert desk.postman.letters == [LETTER]


async def test_several_processes_send_each_letter_once(desk: Desk) -> None:
    for number in range(12):
        await desk.put(Letter(f"{number}@example.com", "Hello", "text", "html"))
    async with anyio.create_task_group() as group:
        for _ in range(4):
            group.start_soon(desk.another().send_due)
    assert len({letter.to for letter in desk.postman.letters}) == 12
    assert len(desk.postman.letters) == 12


async def test_what_waits_cannot_be_read_in_the_database(desk: Desk) -> None:
    await desk.put()
    async with desk.database.reading() as reading:
        [mail] = (await reading.scalars(select(MailRecord))).all()
    assert "secret" not in mail.sealed
    assert "ada@" not in mail.sealed


async def test_a_letter_whose_sender_died_is_sent_by_another(desk: Desk) -> None:
    await desk.put()
    async with desk.database.writing() as writing:
        await repository.take(writing, desk.now, desk.now + timedelta(minutes=2))
    await desk.outbox.send_due()
    assert desk.postman.letters == []
    desk.now += timedelta(minutes=2)
    await desk.outbox.send_due()
    assert desk.postman.letters == [LETTER]


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
async def test_letters_wait_while_the_database_does_not_answer(
    desk: Desk, settings: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING)
    await desk.database.close()
    for file in settings.data_dir.glob("cinq.db*"):
        file.unlink()
    (settings.data_dir / "cinq.db").write_bytes(b"not a database" * 100)
    async with desk.outbox.sending():
        with anyio.fail_after(20):
            while "Sending letters: not this time" not in caplog.text:  # noqa: ASYNC110 - a log
                await anyio.sleep(0.01)
