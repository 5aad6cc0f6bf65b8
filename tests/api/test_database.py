import asyncio
import re
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import httpx
import pytest
from sqlalchemy import insert, select, text
from sqlalchemy.exc import IntegrityError

from api.accounts.models import AccountRecord
from api.database import Database
from api.exceptions import DatabaseUnavailable
from api.picks.models import PickRecord
from api.settings import Settings
from tests.api.service import API, Service

pytestmark = pytest.mark.anyio


def account(email: str) -> AccountRecord:
    return AccountRecord(
        email=email,
        email_key=email,
        password_hash="",
        display_name=None,
        locale="en",
        created_at=datetime.now(UTC),
    )


@pytest.fixture
async def database(settings: Settings) -> AsyncIterator[Database]:
    database = Database(settings.database)
    yield database
    await database.close()


async def emails(database: Database) -> set[str]:
    async with database.reading() as session:
        return set(await session.scalars(select(AccountRecord.email)))


async def test_a_transaction_is_kept_whole(database: Database) -> None:
    async with database.writing() as session:
        session.add_all([account("a@example.com"), account("b@example.com")])
    assert await emails(database) == {"a@example.com", "b@example.com"}


async def test_a_transaction_that_fails_leaves_nothing(database: Database) -> None:
    with pytest.raises(RuntimeError, match="half-way"):
        async with database.writing() as session:
            session.add(account("a@example.com"))
            await session.flush()
            raise RuntimeError("half-way")
    assert await emails(database) == set()


async def test_readers_cannot_write(database: Database) -> None:
    with pytest.raises(DatabaseUnavailable) as refusal:
        async with database.reading() as session:
            await session.execute(text("DELETE FROM accounts"))
    assert re.search("readonly|read-only", str(refusal.value.__cause__))


async def test_readers_do_not_wait_for_a_writer(database: Database) -> None:
    async with database.writing() as session:
        session.add(account("a@example.com"))
        await session.flush()
        assert await asyncio.wait_for(emails(database), timeout=5) == set()


async def test_foreign_keys_are_enforced(database: Database) -> None:
    with pytest.raises(IntegrityError):
        async with database.writing() as session:
            await session.execute(
                insert(PickRecord).values(
                    account_id=uuid4(), film_id="tmdb-1", position=0, picked_at=datetime.now(UTC)
                )
            )


async def test_moments_come_back_with_their_time_zone(database: Database) -> None:
    moment = datetime(2026, 3, 1, 12, 30, tzinfo=UTC)
    async with database.writing() as session:
        record = account("a@example.com")
        record.created_at = moment
        session.add(record)
    async with database.reading() as session:
        assert await session.scalar(select(AccountRecord.created_at)) == moment


async def test_many_people_change_their_picks_at_once(service: Service) -> None:
    people = [await service.sign_up(f"person{number}@example.com") for number in range(8)]

    async def pick(person: httpx.AsyncClient, start: int) -> int:
        body = {"film_ids": service.film_ids[start : start + 5]}
        return (await person.put(f"{API}/me/picks", json=body)).status_code

    statuses = await asyncio.gather(
        *(pick(person, start) for start in range(25) for person in people)
    )
    assert statuses == [200] * 200


async def test_one_person_changing_picks_at_once_ends_with_one_whole_list(
    service: Service, ada: httpx.AsyncClient
) -> None:
    lists = [service.film_ids[start : start + 5] for start in range(30)]
    answers = await asyncio.gather(
        *(ada.put(f"{API}/me/picks", json={"film_ids": film_ids}) for film_ids in lists)
    )
    assert {answer.status_code for answer in answers} == {200}
    assert (await ada.get(f"{API}/me/picks")).json()["film_ids"] in lists


async def test_what_was_answered_is_kept_already(service: Service, ada: httpx.AsyncClient) -> None:
    await ada.put(f"{API}/me/picks", json={"film_ids": service.film_ids[:5]})
    other = Database(service.wiring.settings.database)
    async with other.reading() as session:
        assert await session.scalar(text("SELECT count(*) FROM picks")) == 5
    await other.close()


async def test_a_file_that_is_no_database_does_not_answer(tmp_path: Path) -> None:
    (tmp_path / "cinq.db").write_bytes(b"not a database" * 100)
    database = Database(f"sqlite+aiosqlite:///{tmp_path / 'cinq.db'}")
    assert not await database.answers()
    await database.close()


async def test_a_postgresql_that_refuses_does_not_answer() -> None:
    database = Database("postgresql+asyncpg://cinq@127.0.0.1:1/cinq")
    assert not await database.answers()
    await database.close()
