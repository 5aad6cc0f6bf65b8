import asyncio

from catalogue.tmdb.pace import Pace
from tests.catalogue.tmdb.conftest import Clock


def taken(pace: Pace, clock: Clock, turns: int) -> list[float]:
    """Take turns and return when they came."""

    async def take() -> list[float]:
        came = []
        for _ in range(turns):
            await pace.turn()
            came.append(clock.now)
        return came

    return asyncio.run(take())


def test_turns_come_no_faster_than_allowed(clock: Clock) -> None:
    came = taken(Pace(4.0, clock, clock.sleep), clock, 5)
    assert came == [100.0, 100.25, 100.5, 100.75, 101.0]


def test_a_slow_caller_gets_no_turns_in_advance(clock: Clock) -> None:
    pace = Pace(4.0, clock, clock.sleep)
    taken(pace, clock, 1)
    clock.now += 60
    assert taken(pace, clock, 2) == [160.0, 160.25]


def test_a_hold_keeps_those_back_who_wait_already(clock: Clock) -> None:
    pace = Pace(4.0, clock, clock.sleep)

    async def take_while_held() -> list[float]:
        came: list[float] = []

        async def take() -> None:
            await pace.turn()
            came.append(clock.now)

        await pace.turn()
        pace.hold(30)
        await asyncio.gather(take(), take())
        return came

    assert asyncio.run(take_while_held()) == [130.0, 130.25]


def test_a_shorter_hold_does_not_end_a_longer_one(clock: Clock) -> None:
    pace = Pace(4.0, clock, clock.sleep)
    pace.hold(30)
    pace.hold(5)
    assert taken(pace, clock, 1) == [130.0]
