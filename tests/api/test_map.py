"""The map over HTTP."""

import gzip
import json

import httpx
import pytest

from api.film_answers import FilmAnswers
from api.settings import Settings
from index.errors import MapMissing
from index.film_map import FilmMap
from tests.api.service import API, Service, running

pytestmark = pytest.mark.anyio


async def test_every_film_has_its_place_the_best_known_first(
    films: FilmAnswers, visitor: httpx.AsyncClient
) -> None:
    body = (await visitor.get(f"{API}/map")).json()
    columns = body["films"]
    assert body["model_version"] == films.version
    count = films.manifest.counts["films"]
    assert {len(column) for column in columns.values()} == {count}
    votes = [films.film(film_id).vote_count or 0 for film_id in columns["ids"]]
    assert votes == sorted(votes, reverse=True)
    assert all(0 <= place <= 65535 for place in (*columns["x"], *columns["y"]))
    first = films.film(columns["ids"][0])
    assert columns["titles"][0] == first.title
    assert body["genres"][columns["genres"][0]] == first.genres[0]


async def test_a_french_title_is_told_only_where_it_is_another(visitor: httpx.AsyncClient) -> None:
    columns = (await visitor.get(f"{API}/map")).json()["films"]
    pairs = zip(columns["titles"], columns["titles_fr"], strict=True)
    assert all(title != french for title, french in pairs)
    assert any(columns["titles_fr"])


async def test_it_comes_packed_for_who_takes_that_and_once(visitor: httpx.AsyncClient) -> None:
    plain = await visitor.get(f"{API}/map", headers={"Accept-Encoding": "identity"})
    assert "content-encoding" not in plain.headers
    packed = await visitor.get(f"{API}/map", headers={"Accept-Encoding": "gzip"})
    assert packed.headers["content-encoding"] == "gzip"
    assert packed.json() == plain.json()
    assert packed.headers["vary"] == "Accept-Encoding"
    assert len(gzip.compress(json.dumps(plain.json()).encode())) < len(plain.content)
    again = await visitor.get(f"{API}/map", headers={"If-None-Match": packed.headers["etag"]})
    assert again.status_code == 304
    assert again.content == b""


class WithoutMap:
    """An index from before there were maps."""

    def __init__(self, films: FilmAnswers) -> None:
        self._films = films

    def __getattr__(self, name: str) -> object:
        return getattr(self._films, name)

    def film_map(self) -> FilmMap:
        raise MapMissing(self._films.version)


async def test_an_older_index_says_that_it_has_none(settings: Settings, films: FilmAnswers) -> None:
    async with running(settings, films) as service:
        service.wiring.live_index._live = (None, WithoutMap(films))  # type: ignore[assignment]
        await _asked(service)


async def _asked(service: Service) -> None:
    async with service.browser() as browser:
        answer = await browser.get(f"{API}/map")
    assert answer.status_code == 404
    assert answer.json()["code"] == "map-missing"
