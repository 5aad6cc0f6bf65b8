from collections.abc import Iterator

import anyio
import pytest

from api.exceptions import ServiceBusy
from api.security.passwords import Passwords

pytestmark = pytest.mark.anyio


@pytest.fixture
def passwords() -> Iterator[Passwords]:
    passwords = Passwords(time_cost=1, memory_kib=8192, threads=1)
    yield passwords
    passwords.close()


async def test_a_password_opens_what_was_kept_of_it(passwords: Passwords) -> None:
    kept = await passwords.hash("correct horse")
    assert "correct horse" not in kept
    assert kept.startswith("$argon2id$")
    assert await passwords.verify("correct horse", kept)
    assert not await passwords.verify("wrong horse", kept)


async def test_the_same_password_is_kept_in_another_way_each_time(passwords: Passwords) -> None:
    assert await passwords.hash("correct horse") != await passwords.hash("correct horse")


async def test_without_an_account_no_password_is_right(passwords: Passwords) -> None:
    assert not await passwords.verify("the password of nobody", None)


@pytest.mark.parametrize("kept", ["", "nonsense", "$argon2id$v=19$m=8192,t=1,p=1$AAAA$AAAA"])
async def test_a_damaged_record_opens_nothing(passwords: Passwords, kept: str) -> None:
    assert not await passwords.verify("correct horse", kept)


async def test_only_so_many_may_wait(passwords: Passwords) -> None:
    refused = 0

    async def try_one() -> None:
        nonlocal refused
        try:
            await passwords.hash("correct horse")
        except ServiceBusy:
            refused += 1

    async with anyio.create_task_group() as group:
        for _ in range(40):
            group.start_soon(try_one)
    assert refused == 40 - 26
    assert await passwords.hash("correct horse")
