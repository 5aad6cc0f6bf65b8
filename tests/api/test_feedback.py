import httpx
import pytest

from tests.api.service import API, Service

pytestmark = pytest.mark.anyio


async def say(browser: httpx.AsyncClient, film_id: object, kind: object) -> httpx.Response:
    return await browser.post(f"{API}/me/feedback", json={"film_id": film_id, "kind": kind})


async def said(browser: httpx.AsyncClient, **query: str) -> set[tuple[str, str]]:
    answer = await browser.get(f"{API}/me/feedback", params=query)
    return {(item["film"]["id"], item["kind"]) for item in answer.json()["items"]}


async def test_feedback_is_answered_and_kept(service: Service, ada: httpx.AsyncClient) -> None:
    film_id = service.film_ids[0]
    answer = await say(ada, film_id, "like")
    assert answer.status_code == 201
    assert {**answer.json(), "created_at": ""} == {
        "film_id": film_id,
        "kind": "like",
        "created_at": "",
    }
    assert await said(ada) == {(film_id, "like")}


async def test_like_and_dislike_replace_each_other(
    service: Service, ada: httpx.AsyncClient
) -> None:
    film_id = service.film_ids[0]
    await say(ada, film_id, "like")
    await say(ada, film_id, "dislike")
    assert await said(ada) == {(film_id, "dislike")}
    await say(ada, film_id, "like")
    assert await said(ada) == {(film_id, "like")}


async def test_other_kinds_add_up(service: Service, ada: httpx.AsyncClient) -> None:
    film_id = service.film_ids[0]
    for kind in ("like", "seen", "save", "hide"):
        await say(ada, film_id, kind)
    assert await said(ada) == {(film_id, kind) for kind in ("like", "seen", "save", "hide")}


async def test_saying_it_again_changes_nothing(service: Service, ada: httpx.AsyncClient) -> None:
    first = await say(ada, service.film_ids[0], "save")
    second = await say(ada, service.film_ids[0], "save")
    assert second.status_code == 201
    assert second.json() == first.json()


async def test_pages_follow_one_another_and_hold_everything_once(
    service: Service, ada: httpx.AsyncClient
) -> None:
    for film_id in service.film_ids[:3]:
        for kind in ("like", "save"):
            await say(ada, film_id, kind)
    whole = (await ada.get(f"{API}/me/feedback")).json()
    assert whole["next_cursor"] is None
    items, query = [], {"limit": "4"}
    while True:
        page = (await ada.get(f"{API}/me/feedback", params=query)).json()
        items += page["items"]
        if page["next_cursor"] is None:
            break
        query["cursor"] = page["next_cursor"]
    assert items == whole["items"]


async def test_a_page_goes_on_where_it_ended_though_something_was_said_since(
    service: Service, ada: httpx.AsyncClient
) -> None:
    for film_id in service.film_ids[:3]:
        await say(ada, film_id, "save")
    first = (await ada.get(f"{API}/me/feedback", params={"limit": "2"})).json()
    await say(ada, service.film_ids[5], "save")
    query = {"limit": "2", "cursor": first["next_cursor"]}
    second = (await ada.get(f"{API}/me/feedback", params=query)).json()
    shown = [item["film"]["id"] for item in first["items"] + second["items"]]
    assert sorted(shown) == sorted(service.film_ids[:3])


@pytest.mark.parametrize("cursor", ["!", "YWZ0ZXI6MjA", "MjAyNgpsaWtlCmE", "/w"])
async def test_a_cursor_of_another_list_is_refused(ada: httpx.AsyncClient, cursor: str) -> None:
    answer = await ada.get(f"{API}/me/feedback", params={"cursor": cursor})
    assert (answer.status_code, answer.json()["code"]) == (422, "cursor-invalid")


async def test_one_kind_can_be_listed(service: Service, ada: httpx.AsyncClient) -> None:
    await say(ada, service.film_ids[0], "save")
    await say(ada, service.film_ids[1], "hide")
    assert await said(ada, kind="save") == {(service.film_ids[0], "save")}


async def test_the_newest_comes_first(service: Service, ada: httpx.AsyncClient) -> None:
    for film_id in service.film_ids[:3]:
        await say(ada, film_id, "save")
    items = (await ada.get(f"{API}/me/feedback")).json()["items"]
    assert [item["film"]["id"] for item in items] == service.film_ids[2::-1]


async def test_one_kind_can_be_withdrawn(service: Service, ada: httpx.AsyncClient) -> None:
    film_id = service.film_ids[0]
    await say(ada, film_id, "seen")
    await say(ada, film_id, "save")
    answer = await ada.delete(f"{API}/me/feedback/{film_id}", params={"kind": "seen"})
    assert answer.status_code == 204
    assert await said(ada) == {(film_id, "save")}


async def test_everything_about_a_film_can_be_withdrawn_more_than_once(
    service: Service, ada: httpx.AsyncClient
) -> None:
    film_id = service.film_ids[0]
    await say(ada, film_id, "seen")
    await say(ada, film_id, "save")
    await say(ada, service.film_ids[1], "seen")
    for _ in range(2):
        assert (await ada.delete(f"{API}/me/feedback/{film_id}")).status_code == 204
    assert await said(ada) == {(service.film_ids[1], "seen")}


async def test_only_films_of_the_catalogue_have_feedback(ada: httpx.AsyncClient) -> None:
    answer = await say(ada, "tmdb-0", "like")
    assert (answer.status_code, answer.json()["code"]) == (422, "films-not-in-catalogue")


@pytest.mark.parametrize("kind", ["love", "", None, 1])
async def test_other_words_are_not_feedback(
    service: Service, ada: httpx.AsyncClient, kind: object
) -> None:
    assert (await say(ada, service.film_ids[0], kind)).status_code == 422
