import httpx
import pytest

from api.exceptions import CursorExpired, CursorInvalid
from api.search.cursor import DEEPEST, Cursors
from api.security.digests import Digests
from tests.api.service import API

pytestmark = pytest.mark.anyio


async def search(browser: httpx.AsyncClient, **query: str | int) -> httpx.Response:
    return await browser.get(f"{API}/search", params={"q": "a story of revenge", **query})


async def test_films_are_found_by_what_happens_in_them(visitor: httpx.AsyncClient) -> None:
    answer = await search(visitor, limit=5)
    assert answer.json()["model_version"] == "test"
    assert len(answer.json()["items"]) == 5
    scores = [item["score"] for item in answer.json()["items"]]
    assert scores == sorted(scores, reverse=True)


async def test_pages_follow_each_other_without_repeating(visitor: httpx.AsyncClient) -> None:
    first = (await search(visitor, limit=6)).json()
    second = (await search(visitor, limit=6, cursor=first["next_cursor"])).json()
    whole = (await search(visitor, limit=12)).json()
    assert first["items"] + second["items"] == whole["items"]


async def test_the_last_page_has_no_next_one(visitor: httpx.AsyncClient) -> None:
    seen, cursor = 0, None
    for _ in range(10):
        query: dict[str, str] = {"cursor": cursor} if cursor else {}
        page = (await search(visitor, limit=50, **query)).json()
        seen += len(page["items"])
        cursor = page["next_cursor"]
        if cursor is None:
            break
    assert cursor is None
    assert seen > 50


async def test_filters_come_before_the_search(visitor: httpx.AsyncClient) -> None:
    page = (await search(visitor, genre="Comedy", year_to=1999, limit=10)).json()
    assert page["items"]
    assert all("Comedy" in item["film"]["genres"] for item in page["items"])
    assert all(item["film"]["year"] <= 1999 for item in page["items"])


@pytest.mark.parametrize("cursor", ["nonsense", "", "é", "LTE", "!" * 60, "\x00", "x" * 200])
async def test_only_cursors_of_a_page_are_taken(visitor: httpx.AsyncClient, cursor: str) -> None:
    answer = await search(visitor, cursor=cursor)
    assert (answer.status_code, answer.json()["code"]) == (422, "cursor-invalid")


async def test_a_cursor_of_another_question_is_refused(visitor: httpx.AsyncClient) -> None:
    cursor = (await search(visitor, limit=5)).json()["next_cursor"]
    for other in ({"q": "something else"}, {"genre": "Comedy"}, {"ignore": "genre:Drama"}):
        answer = await search(visitor, cursor=cursor, **other)
        assert (answer.status_code, answer.json()["code"]) == (422, "cursor-invalid")


async def test_what_was_heard_is_told_and_can_be_switched_off(visitor: httpx.AsyncClient) -> None:
    q = "a comedy from the 90s"
    heard = (await search(visitor, q=q)).json()["heard"]
    assert [(each["key"], each["text"]) for each in heard] == [
        ("genre:Comedy", "comedy"),
        ("years:1990-1999", "90s"),
    ]
    without = (await search(visitor, q=q, ignore="years:1990-1999")).json()
    assert [each["kind"] for each in without["heard"]] == ["genre"]


@pytest.mark.parametrize("q", ["", "x" * 2001, "word " * 2_000])
async def test_a_question_has_a_length(visitor: httpx.AsyncClient, q: str) -> None:
    assert (await search(visitor, q=q)).json()["errors"][0]["field"] == "query.q"


@pytest.mark.parametrize(
    "q",
    [
        "   ",
        "x",
        "\x00",
        "🎬🎬",
        "<script>alert(1)</script>",
        "'; DROP TABLE films;--",
        "فيلم عن الحب",
        "\u202egnirts",
        "x" * 2000,
    ],
)
async def test_any_text_may_be_searched(visitor: httpx.AsyncClient, q: str) -> None:
    assert (await search(visitor, q=q)).status_code == 200


def _cursors(version: str = "7", question: str = "q", key: bytes = b"key") -> Cursors:
    return Cursors(Digests(key), version, question)


@pytest.mark.parametrize("offset", [0, 1, 999, DEEPEST])
def test_a_cursor_leads_back_to_its_page(offset: int) -> None:
    assert _cursors().offset_of(_cursors().at(offset)) == offset


def test_without_a_cursor_the_first_page_is_meant() -> None:
    assert _cursors().offset_of(None) == 0


def test_a_cursor_ends_with_the_version_that_gave_it() -> None:
    with pytest.raises(CursorExpired):
        _cursors(version="8").offset_of(_cursors(version="7").at(20))


@pytest.mark.parametrize("other", [_cursors(question="p"), _cursors(key=b"another service")])
def test_a_cursor_that_was_not_given_out_here_is_refused(other: Cursors) -> None:
    with pytest.raises(CursorInvalid):
        _cursors().offset_of(other.at(20))


def test_a_changed_cursor_is_refused() -> None:
    cursor = _cursors().at(20)
    for place in range(len(cursor)):
        changed = cursor[:place] + ("A" if cursor[place] != "A" else "B") + cursor[place + 1 :]
        with pytest.raises(CursorInvalid):
            _cursors().offset_of(changed)
