import asyncio
import io
import threading
import zipfile
from uuid import uuid4

import httpx
import pytest

from api.imports.desk import MOST_WAITING
from catalogue.film import Film
from tests.api.service import API, Service

pytestmark = pytest.mark.anyio
HEADER = "Date,Name,Year,Letterboxd URI,Rating"


def films(service: Service, count: int) -> list[Film]:
    index = service.wiring.live_index.films
    return [index.film(film_id) for film_id in service.film_ids[:count]]


def letterboxd(rated: list[tuple[Film, float]], *more: str) -> bytes:
    lines = [f'2024-01-01,"{film.title}",{film.year},x,{stars}' for film, stars in rated]
    return "\n".join((HEADER, *lines, *more, "")).encode()


def archived(content: bytes) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("letterboxd-ada/ratings.csv", content)
        archive.writestr("letterboxd-ada/profile.csv", "x")
    return packed.getvalue()


async def send(browser: httpx.AsyncClient, content: bytes, **options: bool) -> httpx.Response:
    headers = {"content-type": "text/csv"}
    return await browser.post(f"{API}/me/import", content=content, headers=headers, params=options)


async def feedback(browser: httpx.AsyncClient) -> set[tuple[str, str]]:
    items = (await browser.get(f"{API}/me/feedback")).json()["items"]
    return {(item["film"]["id"], item["kind"]) for item in items}


async def test_stars_become_likes_dislikes_and_seen_by_the_rule(
    service: Service, ada: httpx.AsyncClient
) -> None:
    loved, fine, bad = films(service, 3)
    answer = await send(ada, letterboxd([(loved, 4.0), (fine, 3.5), (bad, 2.0)]))
    report = answer.json()
    assert (report["origin"], report["read"], report["matched"]) == ("letterboxd", 3, 3)
    assert (report["likes"], report["dislikes"], report["seen"]) == (1, 1, 3)
    assert [one["verdict"] for one in report["matches"]] == ["like", "seen", "dislike"]
    assert await feedback(ada) == {
        (loved.id, "like"),
        (loved.id, "seen"),
        (fine.id, "seen"),
        (bad.id, "dislike"),
        (bad.id, "seen"),
    }


async def test_a_dry_run_tells_the_same_and_does_nothing(
    service: Service, ada: httpx.AsyncClient
) -> None:
    content = letterboxd([(film, 5.0) for film in films(service, 3)], ",Nowhere,1901,x,4", ",,,,")
    preview = (await send(ada, content, dry_run=True)).json()
    assert preview["import_id"] is None
    assert await feedback(ada) == set()
    assert (await ada.get(f"{API}/me/imports")).json()["items"] == []
    done = (await send(ada, content)).json()
    assert done.pop("import_id")
    del preview["import_id"]
    assert done == preview
    assert [one["title"] for one in done["unmatched"]] == ["Nowhere"]
    assert (done["unmatched_count"], done["refused_count"]) == (1, 1)
    assert done["refused"] == [{"line": 6, "reason": "no film is named"}]


async def test_an_archive_reads_like_its_file(service: Service, ada: httpx.AsyncClient) -> None:
    content = letterboxd([(film, 4.5) for film in films(service, 4)])
    plain, packed = [
        (await send(ada, each, dry_run=True)).json() for each in (content, archived(content))
    ]
    assert plain == packed
    assert plain["matched"] == 4


async def test_what_was_said_before_stays(service: Service, ada: httpx.AsyncClient) -> None:
    film, *_ = films(service, 1)
    await ada.post(f"{API}/me/feedback", json={"film_id": film.id, "kind": "dislike"})
    report = (await send(ada, letterboxd([(film, 5.0)]))).json()
    assert (report["likes"], report["known"]) == (0, 1)
    assert await feedback(ada) == {(film.id, "dislike"), (film.id, "seen")}


async def test_an_import_is_undone_as_a_whole_and_nothing_else(
    service: Service, ada: httpx.AsyncClient
) -> None:
    first, second, third = films(service, 3)
    await ada.post(f"{API}/me/feedback", json={"film_id": third.id, "kind": "like"})
    report = (await send(ada, letterboxd([(first, 5.0), (second, 1.0), (third, 5.0)]))).json()
    # Said again by hand: from now on it is the person's own word.
    await ada.post(f"{API}/me/feedback", json={"film_id": first.id, "kind": "like"})
    listed = (await ada.get(f"{API}/me/imports")).json()["items"]
    assert [one["id"] for one in listed] == [report["import_id"]]
    answer = await ada.delete(f"{API}/me/imports/{report['import_id']}")
    assert answer.status_code == 204
    assert await feedback(ada) == {(first.id, "like"), (third.id, "like")}
    again = await ada.delete(f"{API}/me/imports/{report['import_id']}")
    assert (again.status_code, again.json()["code"]) == (404, "import-unknown")


async def test_the_same_file_again_adds_nothing(service: Service, ada: httpx.AsyncClient) -> None:
    content = letterboxd([(film, 5.0) for film in films(service, 3)])
    await send(ada, content)
    report = (await send(ada, content)).json()
    assert (report["likes"], report["seen"], report["known"]) == (0, 0, 3)


async def test_the_best_fill_the_free_places_and_undoing_frees_them(
    service: Service, ada: httpx.AsyncClient
) -> None:
    rated = films(service, 8)
    await ada.put(f"{API}/me/picks", json={"film_ids": [rated[0].id, rated[1].id]})
    stars = [5.0, 5.0, 4.0, 4.5, 5.0, 3.0, 4.0, 1.0]
    content = letterboxd(list(zip(rated, stars, strict=True)))
    report = (await send(ada, content, picks=True)).json()
    assert report["picked"] == [rated[4].id, rated[3].id, rated[2].id]
    assert [film["id"] for film in report["best"]][:3] == report["picked"]
    picked = (await ada.get(f"{API}/me/picks")).json()["film_ids"]
    assert picked == [rated[0].id, rated[1].id, *report["picked"]]
    assert (await ada.get(f"{API}/me/recommendations")).status_code == 200
    await ada.delete(f"{API}/me/imports/{report['import_id']}")
    assert (await ada.get(f"{API}/me/picks")).json()["film_ids"] == picked[:2]


async def test_nobody_sees_or_undoes_the_import_of_another(
    service: Service, ada: httpx.AsyncClient, bob: httpx.AsyncClient
) -> None:
    report = (await send(ada, letterboxd([(films(service, 1)[0], 5.0)]))).json()
    assert (await bob.get(f"{API}/me/imports")).json()["items"] == []
    for import_id in (report["import_id"], uuid4()):
        answer = await bob.delete(f"{API}/me/imports/{import_id}")
        assert (answer.status_code, answer.json()["code"]) == (404, "import-unknown")
    assert len(await feedback(ada)) == 2


@pytest.mark.parametrize(
    "content",
    [
        *(b"", b"\x00", b"PK\x03\x04 no archive", b"a,b\n1,2\n", b"\xff\xfe" * 100),
        *(archived(b"no,ratings\n")[:80], archived(b""), b"title,rating\n" * 3 + b'"open'),
        b"userId,movieId,rating\n1,2,3\n2,2,3\n",
    ],
)
async def test_what_holds_no_ratings_is_refused_with_a_reason(
    ada: httpx.AsyncClient, content: bytes
) -> None:
    answer = await send(ada, content)
    if answer.status_code == 200:
        assert answer.json()["read"] == 0
    else:
        assert (answer.status_code, answer.json()["code"]) == (422, "import-unreadable")
        assert "ratings.csv:" not in answer.text


async def test_a_file_may_be_larger_than_other_bodies_but_not_without_end(
    service: Service, ada: httpx.AsyncClient
) -> None:
    line = b",Nowhere at all in this catalogue,1901,x,4\n"
    body = HEADER.encode() + b"\n" + line * 7_000
    assert len(body) > service.wiring.settings.max_body_bytes
    assert (await send(ada, body)).json()["unmatched_count"] == 7_000
    assert (await send(ada, HEADER.encode() + b"\n" + line * 20_001)).status_code == 422
    answer = await send(ada, b"x" * (service.wiring.settings.max_import_bytes + 1))
    assert (answer.status_code, answer.json()["code"]) == (413, "request-too-large")


async def test_imports_are_so_many_at_most(service: Service, ada: httpx.AsyncClient) -> None:
    content = letterboxd([(films(service, 1)[0], 5.0)])
    statuses = [(await send(ada, content)).status_code for _ in range(21)]
    assert statuses == [200] * 20 + [409]


async def test_another_site_cannot_import_for_somebody(ada: httpx.AsyncClient) -> None:
    headers = {"content-type": "text/csv", "sec-fetch-site": "cross-site"}
    answer = await ada.post(f"{API}/me/import", content=b"title,rating\n", headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (403, "cross-site-request")


@pytest.mark.parametrize(
    "kind", ["application/json", "multipart/form-data; boundary=x", "Multipart/Mixed"]
)
async def test_what_is_surely_no_file_of_ratings_is_of_the_wrong_type(
    ada: httpx.AsyncClient, kind: str
) -> None:
    headers = {"content-type": kind}
    answer = await ada.post(f"{API}/me/import", content=b"title,rating\n", headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (415, "media-type-unsupported")
    assert "text/csv" in answer.json()["detail"]


async def test_searches_do_not_queue_behind_files_of_ratings(
    service: Service, ada: httpx.AsyncClient
) -> None:
    content = letterboxd([(films(service, 1)[0], 5.0)])
    release = threading.Event()
    service.wiring.import_desk._threads._pool.submit(release.wait)
    try:
        waiting = [
            asyncio.create_task(send(ada, content, dry_run=True)) for _ in range(MOST_WAITING + 1)
        ]
        while service.wiring.import_desk._threads.places.taken <= MOST_WAITING:  # noqa: ASYNC110 - from threads
            await asyncio.sleep(0.01)
        assert (await ada.get(f"{API}/search", params={"q": "sea"})).status_code == 200
        busy = await send(ada, content)
        assert (busy.status_code, busy.json()["code"]) == (503, "busy")
    finally:
        release.set()
    assert {answer.status_code for answer in await asyncio.gather(*waiting)} == {200}
