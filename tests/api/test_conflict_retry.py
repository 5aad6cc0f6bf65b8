"""Transactions that lose against another are done again until they win."""

import asyncio

import httpx
import pytest
from fastapi import FastAPI, Request
from sqlalchemy import func, select, text

from api.accounts.models import AccountRecord
from api.database import Database
from api.exceptions import TransactionConflict
from api.settings import Settings
from tests.api.service import API, Service
from tests.api.test_database import account

pytestmark = pytest.mark.anyio


def losing_route(app: FastAPI, losses: int) -> list[bytes]:
    """Add a route that loses `losses` times; return the bodies that it was given."""
    bodies: list[bytes] = []

    async def lose(request: Request) -> dict[str, int]:
        bodies.append(await request.body())
        if len(bodies) <= losses:
            raise TransactionConflict
        return {"attempts": len(bodies)}

    app.add_api_route(f"{API}/losing", lose, methods=["POST"])
    return bodies


async def test_a_request_that_loses_twice_is_answered_all_the_same(
    service: Service, visitor: httpx.AsyncClient
) -> None:
    bodies = losing_route(service.app, losses=2)
    answer = await visitor.post(f"{API}/losing", content=b"the same")
    assert (answer.status_code, answer.json()) == (200, {"attempts": 3})
    assert bodies == [b"the same"] * 3


async def test_a_request_that_always_loses_is_told_to_come_back(
    service: Service, visitor: httpx.AsyncClient
) -> None:
    bodies = losing_route(service.app, losses=100)
    answer = await visitor.post(f"{API}/losing")
    assert (answer.status_code, answer.json()["code"]) == (503, "changes-met")
    assert answer.headers["retry-after"] == "1"
    assert len(bodies) == 4


async def take(database: Database, keys: tuple[int, int], meeting: asyncio.Barrier) -> bool:
    """Take two locks, the second when the other has taken its first; tell whether that lost."""
    lock = text("SELECT pg_advisory_xact_lock(:key)")
    try:
        async with database.writing() as session:
            await session.execute(lock, {"key": keys[0]})
            await meeting.wait()
            await session.execute(lock, {"key": keys[1]})
    except TransactionConflict:
        return True
    return False


async def count_and_add(database: Database, name: str, meeting: asyncio.Barrier) -> bool:
    """Add an account after counting them, with the other in between; tell whether that lost."""
    try:
        async with database.writing() as session:
            await session.execute(text("SET TRANSACTION ISOLATION LEVEL SERIALIZABLE"))
            await session.execute(select(func.count()).select_from(AccountRecord))
            await meeting.wait()
            session.add(account(name))
    except TransactionConflict:
        return True
    return False


@pytest.mark.parametrize("engine", ["postgresql"], indirect=True)
async def test_one_of_two_in_a_deadlock_lost(settings: Settings) -> None:
    database, meeting = Database(settings.database), asyncio.Barrier(2)
    lost = await asyncio.gather(take(database, (1, 2), meeting), take(database, (2, 1), meeting))
    assert sorted(lost) == [False, True]
    await database.close()


@pytest.mark.parametrize("engine", ["postgresql"], indirect=True)
async def test_one_of_two_that_cannot_have_been_made_in_turn_lost(settings: Settings) -> None:
    database, meeting = Database(settings.database), asyncio.Barrier(2)
    lost = await asyncio.gather(
        count_and_add(database, "a", meeting), count_and_add(database, "b", meeting)
    )
    assert sorted(lost) == [False, True]
    await database.close()
