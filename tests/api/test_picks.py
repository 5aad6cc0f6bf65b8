import httpx
import pytest

from tests.api.service import API, Service

pytestmark = pytest.mark.anyio


async def put(browser: httpx.AsyncClient, film_ids: object) -> httpx.Response:
    return await browser.put(f"{API}/me/picks", json={"film_ids": film_ids})


async def test_before_the_first_pick_there_are_none(ada: httpx.AsyncClient) -> None:
    assert (await ada.get(f"{API}/me/picks")).json() == {"film_ids": [], "films": []}


async def test_picks_are_kept_in_their_order_with_their_films(
    service: Service, ada: httpx.AsyncClient
) -> None:
    film_ids = service.film_ids[4::-1]
    answer = await put(ada, film_ids)
    assert answer.status_code == 200
    assert answer.json()["film_ids"] == film_ids
    assert [film["id"] for film in answer.json()["films"]] == film_ids
    assert (await ada.get(f"{API}/me/picks")).json() == answer.json()


async def test_new_picks_replace_the_old_ones(service: Service, ada: httpx.AsyncClient) -> None:
    await put(ada, service.film_ids[:5])
    changed = [*service.film_ids[8:10], *service.film_ids[:3]]
    await put(ada, changed)
    assert (await ada.get(f"{API}/me/picks")).json()["film_ids"] == changed


async def test_a_pick_that_stays_keeps_its_moment(service: Service, ada: httpx.AsyncClient) -> None:
    await put(ada, service.film_ids[:2])
    before = (await ada.get(f"{API}/me/export")).json()["picks"]
    await put(ada, service.film_ids[1:3])
    after = (await ada.get(f"{API}/me/export")).json()["picks"]
    assert after[0] == before[1]
    assert after[1]["picked_at"] > before[1]["picked_at"]


async def test_eleven_picks_are_too_many(service: Service, ada: httpx.AsyncClient) -> None:
    answer = await put(ada, service.film_ids[:11])
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["code"] == "too-long"
    assert (await put(ada, service.film_ids[:10])).status_code == 200


async def test_a_film_is_picked_once(service: Service, ada: httpx.AsyncClient) -> None:
    answer = await put(ada, [service.film_ids[0]] * 2)
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["message"] == "names a film more than once"


@pytest.mark.parametrize("film_ids", [[], None, "tmdb-603", [7], [None], [""], ["x" * 201], {}])
async def test_picks_are_a_list_of_ids(ada: httpx.AsyncClient, film_ids: object) -> None:
    assert (await put(ada, film_ids)).status_code == 422


async def test_films_outside_the_catalogue_are_named_and_nothing_changes(
    service: Service, ada: httpx.AsyncClient
) -> None:
    await put(ada, service.film_ids[:5])
    answer = await put(ada, [service.film_ids[0], "tmdb-0", "nonsense"])
    assert (answer.status_code, answer.json()["code"]) == (422, "films-not-in-catalogue")
    assert "tmdb-0, nonsense" in answer.json()["detail"]
    assert (await ada.get(f"{API}/me/picks")).json()["film_ids"] == service.film_ids[:5]
