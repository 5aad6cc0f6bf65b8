import asyncio
import logging

import pytest

from api.exceptions import DatabaseUnavailable
from api.rounds import Rounds

pytestmark = pytest.mark.anyio
LONG = 3600.0


class Work:
    """Counts its rounds; fails in the first one when told to, and may wait for a gate."""

    def __init__(self, failure: Exception | None = None) -> None:
        self.begun = asyncio.Event()
        self.gate = asyncio.Event()
        self.gate.set()
        self.done = 0
        self._failure = failure

    async def __call__(self) -> None:
        self.begun.set()
        await self.gate.wait()
        self.done += 1
        if self._failure is not None and self.done == 1:
            raise self._failure


async def until(work: Work, rounds: int) -> None:
    async with asyncio.timeout(10):
        while work.done < rounds:  # noqa: ASYNC110 - a count, and several rounds of it
            await asyncio.sleep(0)


async def test_the_first_round_begins_with_the_block() -> None:
    work = Work()
    async with Rounds("Work", work, LONG).going():
        await until(work, 1)
    assert work.done == 1


async def test_work_that_pauses_first_waits_until_it_is_nudged() -> None:
    work = Work()
    rounds = Rounds("Work", work, LONG, pauses_first=True)
    async with rounds.going():
        await asyncio.sleep(0)
        assert work.done == 0
        rounds.nudge()
        await until(work, 1)


async def test_rounds_follow_one_another() -> None:
    work = Work()
    async with Rounds("Work", work, 0.0).going():
        await until(work, 3)


@pytest.mark.parametrize("failure", [DatabaseUnavailable(), RuntimeError("ours")])
async def test_a_round_that_fails_is_told_and_the_next_is_made(
    failure: Exception, caplog: pytest.LogCaptureFixture
) -> None:
    work = Work(failure)
    with caplog.at_level(logging.WARNING):
        async with Rounds("Sending letters", work, 0.0).going():
            await until(work, 2)
    assert "Sending letters" in caplog.text


async def test_the_round_under_way_is_finished_at_the_end() -> None:
    work = Work()
    work.gate.clear()
    async with Rounds("Work", work, LONG).going():
        await work.begun.wait()
        asyncio.get_running_loop().call_later(0.01, work.gate.set)
    assert work.done == 1


async def test_work_may_end_itself() -> None:
    work = Work()
    rounds = Rounds("Work", work, 0.0)

    async def once() -> None:
        await work()
        rounds.end()

    rounds = Rounds("Work", once, 0.0)
    async with rounds.going():
        await until(work, 1)
        await asyncio.sleep(0.01)
    assert work.done == 1
    assert rounds.is_ending
