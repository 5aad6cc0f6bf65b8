"""What people say is learned from; who has left is not."""

import csv
from pathlib import Path

import httpx
import pytest

from api.learning.export import FEWEST_PEOPLE, Said, said_by_people, write_said
from tests.api.service import API, PASSWORD, Service

pytestmark = pytest.mark.anyio
Lines = list[tuple[str, str, float]]


async def said(service: Service) -> Lines:
    async with service.wiring.database.reading() as transaction:
        return await said_by_people(transaction, service.wiring.digests)


async def say(browser: httpx.AsyncClient, film_id: str, kind: str) -> None:
    await browser.post(f"{API}/me/feedback", json={"film_id": film_id, "kind": kind})


async def test_picks_and_feedback_become_stars(service: Service, ada: httpx.AsyncClient) -> None:
    loved, saved, seen, bad = service.film_ids[:4]
    await ada.put(f"{API}/me/picks", json={"film_ids": [loved, bad]})
    for film_id, kind in ((saved, "save"), (seen, "seen"), (bad, "dislike")):
        await say(ada, film_id, kind)
    stars = {film_id: value for _, film_id, value in await said(service)}
    assert stars == {loved: 5.0, saved: 4.0, seen: 3.0, bad: 1.0}


async def test_a_person_keeps_a_name_that_does_not_say_who(
    service: Service, ada: httpx.AsyncClient
) -> None:
    await ada.put(f"{API}/me/picks", json={"film_ids": service.film_ids[:2]})
    first, again = await said(service), await said(service)
    assert first == again
    account = (await ada.get(f"{API}/me")).json()
    [name] = {name for name, _, _ in first}
    assert name.startswith("cinq-")
    assert not any(str(value) in name for value in account.values())


async def test_whoever_deleted_their_account_is_not_in_it(
    service: Service, ada: httpx.AsyncClient
) -> None:
    bob = await service.sign_up("bob@example.com")
    for browser in (ada, bob):
        await browser.put(f"{API}/me/picks", json={"film_ids": service.film_ids[:5]})
    assert len({name for name, _, _ in await said(service)}) == 2
    await bob.request("DELETE", f"{API}/me", json={"password": PASSWORD})
    assert len({name for name, _, _ in await said(service)}) == 1


def lines_of(people: int) -> Lines:
    return [(f"cinq-{person:02}", "tmdb-1", 5.0) for person in range(people)]


async def test_a_crowd_is_written_as_a_ratings_file(tmp_path: Path) -> None:
    place = tmp_path / "ratings" / "use.csv"
    assert write_said(lines_of(FEWEST_PEOPLE), place) == Said(FEWEST_PEOPLE, FEWEST_PEOPLE)
    with place.open(newline="") as file:
        rows = list(csv.reader(file))
    assert rows[:2] == [["user_id", "film_id", "rating"], ["cinq-00", "tmdb-1", "5.0"]]


async def test_of_a_few_people_nothing_is_written_and_nothing_stays(tmp_path: Path) -> None:
    place = tmp_path / "use.csv"
    write_said(lines_of(FEWEST_PEOPLE), place)
    assert write_said(lines_of(FEWEST_PEOPLE - 1), place) == Said(0, 0)
    assert not place.exists()
