import httpx
import pytest

from api.search.cursor import DEEPEST, cursor_at, offset_of
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


@pytest.mark.parametrize(
    "cursor", ["nonsense", "", "é", "LTE", cursor_at(DEEPEST + 1), cursor_at(5)[:-2]]
)
async def test_only_cursors_of_a_page_are_taken(visitor: httpx.AsyncClient, cursor: str) -> None:
    answer = await search(visitor, cursor=cursor)
    assert (answer.status_code, answer.json()["code"]) == (422, "cursor-invalid")


@pytest.mark.parametrize("q", ["", "x" * 2001])
async def test_a_question_has_a_length(visitor: httpx.AsyncClient, q: str) -> None:
    assert (await search(visitor, q=q)).json()["errors"][0]["field"] == "query.q"


@pytest.mark.parametrize("q", ["   ", "\x00", "🎬🎬", "<script>alert(1)</script>", "x" * 2000])
async def test_any_text_may_be_searched(visitor: httpx.AsyncClient, q: str) -> None:
    assert (await search(visitor, q=q)).status_code == 200


@pytest.mark.parametrize("offset", [0, 1, 999, DEEPEST])
def test_a_cursor_leads_back_to_its_page(offset: int) -> None:
    assert offset_of(cursor_at(offset)) == offset


def test_without_a_cursor_the_first_page_is_meant() -> None:
    assert offset_of(None) == 0
