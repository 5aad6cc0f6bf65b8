from uuid import UUID

import httpx
import pytest
from sqlalchemy import update

from api.exceptions import FilmsNotInCatalogue
from api.feedback.repository import of_account
from api.film_answers import FilmAnswers
from api.picks.models import PickRecord
from api.recommendations.service import LIKE_WEIGHT, profile_of
from tests.api.service import API, Service

pytestmark = pytest.mark.anyio
MINE = f"{API}/me/recommendations"
ANYONE = f"{API}/recommendations"


async def pick(browser: httpx.AsyncClient, film_ids: list[str]) -> None:
    answer = await browser.put(f"{API}/me/picks", json={"film_ids": film_ids})
    assert answer.status_code == 200


async def say(browser: httpx.AsyncClient, film_id: str, kind: str) -> None:
    body = {"film_id": film_id, "kind": kind}
    assert (await browser.post(f"{API}/me/feedback", json=body)).status_code == 201


def film_ids(answer: httpx.Response) -> list[str]:
    assert answer.status_code == 200, answer.text
    return [item["film"]["id"] for item in answer.json()["items"]]


async def test_five_picks_bring_five_other_films_with_reasons(
    service: Service, ada: httpx.AsyncClient
) -> None:
    picks = service.film_ids[:5]
    await pick(ada, picks)
    answer = await ada.get(MINE)
    found = film_ids(answer)
    assert len(set(found)) == 5
    assert not set(found) & set(picks)
    assert answer.json()["picks"] == picks
    assert answer.json()["model_version"] == "test"
    for item in answer.json()["items"]:
        assert {share["film_id"] for share in item["because"]} <= set(picks)
        assert sum(share["share"] for share in item["because"]) == pytest.approx(1, abs=0.01)


async def test_four_picks_are_too_few(service: Service, ada: httpx.AsyncClient) -> None:
    await pick(ada, service.film_ids[:4])
    answer = await ada.get(MINE)
    assert (answer.status_code, answer.json()["code"]) == (409, "picks-too-few")


async def test_they_are_the_same_when_asked_again(service: Service, ada: httpx.AsyncClient) -> None:
    await pick(ada, service.film_ids[:5])
    assert (await ada.get(MINE)).json() == (await ada.get(MINE)).json()


@pytest.mark.parametrize("kind", ["like", "dislike", "seen", "hide"])
async def test_a_film_someone_is_done_with_is_not_shown_again(
    service: Service, ada: httpx.AsyncClient, kind: str
) -> None:
    await pick(ada, service.film_ids[:5])
    shown = film_ids(await ada.get(MINE))[0]
    await say(ada, shown, kind)
    assert shown not in film_ids(await ada.get(MINE, params={"limit": 50}))
    await ada.delete(f"{API}/me/feedback/{shown}")
    assert shown in film_ids(await ada.get(MINE))


async def test_a_saved_film_is_still_shown(service: Service, ada: httpx.AsyncClient) -> None:
    await pick(ada, service.film_ids[:5])
    shown = film_ids(await ada.get(MINE))
    await say(ada, shown[0], "save")
    assert film_ids(await ada.get(MINE)) == shown


async def test_a_liked_film_counts_half_as_much_as_a_pick(
    service: Service, films: FilmAnswers, ada: httpx.AsyncClient
) -> None:
    picks, liked, disliked = service.film_ids[:5], service.film_ids[5], service.film_ids[6]
    await pick(ada, picks)
    await say(ada, liked, "like")
    await say(ada, picks[0], "like")
    await say(ada, disliked, "dislike")
    account_id = UUID((await ada.get(f"{API}/me")).json()["id"])
    async with service.wiring.database.reading() as reading:
        shown, profile = await profile_of(reading, films, account_id)
        assert len(await of_account(reading, account_id)) == 3
    assert shown == picks
    assert profile.picks == (*picks, liked)
    assert profile.weights == {liked: LIKE_WEIGHT}
    assert profile.dislikes == (disliked,)


async def test_picks_that_left_the_catalogue_are_passed_over(
    service: Service, ada: httpx.AsyncClient
) -> None:
    await pick(ada, service.film_ids[:5])
    await rename_picks(service, service.film_ids[:2])
    answer = await ada.get(MINE)
    assert answer.json()["picks"] == service.film_ids[2:5]
    assert len(film_ids(answer)) == 5
    shown = (await ada.get(f"{API}/me/picks")).json()
    assert (len(shown["film_ids"]), len(shown["films"])) == (5, 3)


async def test_picks_that_all_left_the_catalogue_have_to_be_made_again(
    service: Service, ada: httpx.AsyncClient
) -> None:
    await pick(ada, service.film_ids[:5])
    await rename_picks(service, service.film_ids[:5])
    answer = await ada.get(MINE)
    assert (answer.status_code, answer.json()["code"]) == (409, "picks-gone")


async def test_filters_are_kept(service: Service, ada: httpx.AsyncClient) -> None:
    await pick(ada, service.film_ids[:5])
    answer = await ada.get(MINE, params={"genre": "Comedy", "year_from": 1960, "limit": 3})
    assert film_ids(answer)
    for item in answer.json()["items"]:
        assert "Comedy" in item["film"]["genres"]
        assert item["film"]["year"] >= 1960


async def test_anyone_may_ask_without_an_account(
    service: Service, visitor: httpx.AsyncClient
) -> None:
    picks = service.film_ids[:3]
    answer = await visitor.post(ANYONE, json={"film_ids": picks, "limit": 7})
    assert len(film_ids(answer)) == 7
    assert answer.json()["picks"] == picks
    assert not set(film_ids(answer)) & set(picks)


async def test_anyone_may_leave_films_out_weigh_picks_and_filter(
    service: Service, visitor: httpx.AsyncClient
) -> None:
    picks = service.film_ids[:2]
    first = film_ids(await visitor.post(ANYONE, json={"film_ids": picks}))
    body = {
        "film_ids": picks,
        "seen": [first[0], "tmdb-0"],
        "dislikes": [first[1]],
        "weights": {picks[0]: 2.5},
        "filters": {"without_genres": ["Comedy"], "year_to": 2000},
    }
    answer = await visitor.post(ANYONE, json=body)
    assert not set(film_ids(answer)) & {*picks, first[0], first[1]}
    for item in answer.json()["items"]:
        assert "Comedy" not in item["film"]["genres"]
        assert item["film"]["year"] <= 2000


async def test_the_order_of_the_picks_changes_nothing(
    service: Service, visitor: httpx.AsyncClient
) -> None:
    picks = service.film_ids[:5]
    answers = [
        (await visitor.post(ANYONE, json={"film_ids": order})).json()["items"]
        for order in (picks, picks[::-1], [*picks[2:], *picks[:2]])
    ]
    assert answers[0] == answers[1] == answers[2]


async def test_dials_turn_what_is_shown(service: Service, ada: httpx.AsyncClient) -> None:
    picks = service.film_ids[10:15]
    await pick(ada, picks)
    usual = film_ids(await ada.get(MINE))
    gems = film_ids(await ada.get(MINE, params={"popularity": -1}))
    alike, varied = [
        film_ids(await ada.get(MINE, params={"variety": turned})) for turned in (-1, 1)
    ]
    assert usual != gems
    assert alike != varied
    asked = {"film_ids": picks, "popularity": -1}
    assert film_ids(await ada.post(ANYONE, json=asked)) == gems


async def test_films_of_a_picked_franchise_come_only_when_asked_for(
    service: Service, films: FilmAnswers, visitor: httpx.AsyncClient
) -> None:
    by_franchise: dict[str, list[str]] = {}
    for film_id in service.film_ids:
        if franchise := films.film(film_id).franchise:
            by_franchise.setdefault(franchise, []).append(film_id)
    everything = [
        films.film(hit.film.id)
        for each in by_franchise.values()
        for hit in films.similar(each[0], 79)
    ]
    franchise, picked, other = next(
        (film.franchise, by_franchise[film.franchise][0], film.id)
        for film in everything
        if film.franchise in by_franchise and film.id != by_franchise[film.franchise][0]
    )
    body = {"film_ids": [picked], "limit": 50}
    items = (await visitor.post(ANYONE, json=body)).json()["items"]
    assert franchise not in {films.film(item["film"]["id"]).franchise for item in items}
    asked = film_ids(await visitor.post(ANYONE, json={**body, "franchises": True}))
    assert other in asked


async def test_two_people_are_told_whose_pick_brought_a_film(
    service: Service, visitor: httpx.AsyncClient
) -> None:
    mine, theirs = service.film_ids[:3], service.film_ids[2:5]
    body = {"film_ids": mine, "with_film_ids": theirs}
    answer = await visitor.post(ANYONE, json=body)
    assert not set(film_ids(answer)) & {*mine, *theirs}
    for item in answer.json()["items"]:
        whose = {share["film_id"]: share["whose"] for share in item["because"]}
        assert whose == {
            **{key: [1] for key in mine[:2]},
            mine[2]: [1, 2],
            **{key: [2] for key in theirs[1:]},
        }
        assert len(item["suits"]) == 2
        assert all(0 <= value <= 1 for value in item["suits"])


async def test_unknown_films_are_named(service: Service, visitor: httpx.AsyncClient) -> None:
    body = {"film_ids": [service.film_ids[0], "tmdb-0"]}
    answer = await visitor.post(ANYONE, json=body)
    assert (answer.status_code, answer.json()["code"]) == (422, "films-not-in-catalogue")
    assert answer.json()["detail"] == str(FilmsNotInCatalogue(["tmdb-0"]))


@pytest.mark.parametrize(
    "change",
    [
        {"film_ids": []},
        {"limit": 0},
        {"limit": 51},
        {"weights": {"tmdb-0": 1}},
        {"weights": {"FIRST": 0}},
        {"weights": {"FIRST": -1}},
        {"filters": {"year_from": "long ago"}},
        {"unknown": 1},
        {"popularity": 1.1},
        {"variety": -2},
        {"variety": "much"},
        {"franchises": "perhaps"},
        {"with_film_ids": ["tmdb-0"]},
        {"with_film_ids": ["x"] * 2},
    ],
)
async def test_what_is_not_valid_is_refused(
    service: Service, visitor: httpx.AsyncClient, change: dict[str, object]
) -> None:
    first = service.film_ids[0]
    if isinstance(weights := change.get("weights"), dict) and "FIRST" in weights:
        change = {"weights": {first: weights["FIRST"]}}
    answer = await visitor.post(ANYONE, json={"film_ids": [first], **change})
    assert answer.status_code == 422


@pytest.mark.parametrize("dial", [{"popularity": 2}, {"variety": "nan"}, {"franchises": "no?"}])
async def test_dials_beyond_their_ends_are_refused(
    service: Service, ada: httpx.AsyncClient, dial: dict[str, object]
) -> None:
    await pick(ada, service.film_ids[:5])
    assert (await ada.get(MINE, params=dial)).status_code == 422  # type: ignore[arg-type]


async def rename_picks(service: Service, renamed: list[str]) -> None:
    """Give picks ids that no catalogue has, as a new catalogue would."""
    async with service.wiring.database.writing() as writing:
        await writing.execute(
            update(PickRecord)
            .where(PickRecord.film_id.in_(renamed))
            .values(film_id=PickRecord.film_id + "-gone")
        )
