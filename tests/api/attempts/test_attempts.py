from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import anyio
import pytest
from sqlalchemy import func, select

from api.attempts.attempts import Attempts, network
from api.attempts.models import AttemptRecord
from api.database import Database
from api.exceptions import TooManyAttempts
from api.security.digests import Digests
from api.settings import Settings
from api.visitor import Visitor

pytestmark = pytest.mark.anyio
HERE, THERE = "192.0.2.1", "198.51.100.7"
DIGESTS = Digests(b"a key of this test")


class Hands:
    """A clock that moves when told to."""

    def __init__(self) -> None:
        self.now = datetime(2026, 1, 1, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Hands:
    return Hands()


@pytest.fixture
async def database(settings: Settings) -> AsyncIterator[Database]:
    database = Database(settings.database)
    yield database
    await database.close()


@pytest.fixture
def attempts(database: Database, clock: Hands) -> Attempts:
    return Attempts("sign-in", 3, database, DIGESTS, clock)


def visitor(address: str = HERE, device: str = "") -> Visitor:
    return Visitor(address, "", device)


async def fail(
    attempts: Attempts, times: int, account: str = "ada", who: Visitor | None = None
) -> None:
    for _ in range(times):
        await attempts.failed(account, who or visitor())


async def test_a_few_failures_are_forgiven(attempts: Attempts) -> None:
    await fail(attempts, 2)
    await attempts.check("ada", visitor())


async def test_too_many_failures_have_to_wait(attempts: Attempts) -> None:
    await fail(attempts, 3)
    with pytest.raises(TooManyAttempts):
        await attempts.check("ada", visitor())


async def test_the_wait_ends(attempts: Attempts, clock: Hands) -> None:
    await fail(attempts, 3)
    clock.now += timedelta(seconds=600)
    with pytest.raises(TooManyAttempts) as refusal:
        await attempts.check("ada", visitor())
    assert refusal.value.retry_after_seconds == 300
    clock.now += timedelta(seconds=300)
    await attempts.check("ada", visitor())


async def test_a_wait_that_ended_starts_the_count_anew(attempts: Attempts, clock: Hands) -> None:
    await fail(attempts, 3)
    clock.now += timedelta(seconds=900)
    await fail(attempts, 2)
    await attempts.check("ada", visitor())


async def test_nobody_is_locked_out_from_elsewhere(attempts: Attempts) -> None:
    await fail(attempts, 20, who=visitor(THERE))
    await attempts.check("ada", visitor())


async def test_one_account_cannot_be_tried_from_everywhere(attempts: Attempts) -> None:
    for number in range(30):
        await fail(attempts, 1, who=visitor(f"198.51.100.{number}"))
    with pytest.raises(TooManyAttempts):
        await attempts.check("ada", visitor())


async def test_a_browser_that_signed_in_before_is_not_locked_out_by_anybody(
    attempts: Attempts,
) -> None:
    known = visitor(HERE, DIGESTS.device_mark("ada"))
    for number in range(30):
        await fail(attempts, 1, who=visitor(f"198.51.100.{number}"))
    await fail(attempts, 15)
    await attempts.check("ada", known)
    await fail(attempts, 3, who=known)
    with pytest.raises(TooManyAttempts):
        await attempts.check("ada", known)


@pytest.mark.parametrize(
    "mark",
    ["", ".", "nonsense", "a.b", "é.ü", pytest.param(DIGESTS.device_mark("bob"), id="of-another")],
)
async def test_a_mark_of_another_account_or_of_nobody_counts_for_nothing(
    attempts: Attempts, mark: str
) -> None:
    await fail(attempts, 3)
    with pytest.raises(TooManyAttempts):
        await attempts.check("ada", visitor(HERE, mark))


async def test_success_starts_the_count_anew(attempts: Attempts) -> None:
    await fail(attempts, 2)
    await attempts.succeeded("ada", visitor())
    await fail(attempts, 2)
    await attempts.check("ada", visitor())


async def test_one_address_cannot_try_many_accounts(attempts: Attempts) -> None:
    for number in range(15):
        await fail(attempts, 1, account=f"person{number}")
    with pytest.raises(TooManyAttempts):
        await attempts.check("somebody else", visitor())
    await attempts.check("somebody else", visitor(THERE))


async def test_what_is_counted_for_one_purpose_does_not_count_for_another(
    attempts: Attempts, database: Database, clock: Hands
) -> None:
    await fail(attempts, 3)
    await Attempts("mail", 3, database, DIGESTS, clock).check("ada", visitor())


async def test_processes_count_together_and_lose_nothing(
    attempts: Attempts, settings: Settings, clock: Hands
) -> None:
    databases = [Database(settings.database) for _ in range(3)]
    others = [Attempts("sign-in", 3, database, DIGESTS, clock) for database in databases]
    async with anyio.create_task_group() as group:
        for other in others:
            for _ in range(5):
                group.start_soon(other.failed, "ada", visitor())
    for database in databases:
        await database.close()
    assert await failures(attempts) == [15, 15, 15]


async def test_what_is_over_is_deleted(attempts: Attempts, clock: Hands) -> None:
    await fail(attempts, 1, account="ada", who=visitor(THERE))
    clock.now += timedelta(seconds=900)
    await fail(attempts, 1, account="bob")
    assert await failures(attempts) == [1, 1, 1]


async def test_what_is_kept_names_nobody(attempts: Attempts) -> None:
    await fail(attempts, 1)
    async with attempts._database.reading() as reading:
        digests = (await reading.scalars(select(AttemptRecord.digest))).all()
    assert all(len(digest) == 32 and b"ada" not in digest for digest in digests)


async def test_a_success_without_failures_writes_nothing(attempts: Attempts) -> None:
    await attempts._database._writer.dispose()
    await attempts.succeeded("ada", visitor())
    async with attempts._database.reading() as reading:
        assert await reading.scalar(select(func.count()).select_from(AttemptRecord)) == 0


async def failures(attempts: Attempts) -> list[int]:
    async with attempts._database.reading() as reading:
        return list((await reading.scalars(select(AttemptRecord.failures))).all())


def test_an_ipv6_client_counts_with_its_network() -> None:
    assert network("2001:db8::1") == network("2001:db8::ffff") == "2001:db8::/64"
    assert network("192.0.2.1") == "192.0.2.1"
    assert network("unknown") == "unknown"
