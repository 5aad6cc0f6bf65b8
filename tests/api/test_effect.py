"""What another version of the index does to people's fives."""

from datetime import UTC, datetime, timedelta
from typing import cast

import pytest

from api.film_answers import FilmAnswers
from api.recommendations.effect import Effect, effect
from index.answers import Filters, Profile, Recommendation
from index.film_index import FilmIndex
from tests.api.service import API, Service

pytestmark = pytest.mark.anyio
LATELY = timedelta(days=1)


class SecondBest:
    """An index that leaves out the best film for anybody, and knows nothing of the `gone`."""

    def __init__(self, films: FilmAnswers, gone: tuple[str, ...] = ()) -> None:
        self._films = films
        self._gone = gone

    def __contains__(self, film_id: object) -> bool:
        return film_id not in self._gone and film_id in self._films

    def recommend(
        self, profile: Profile, limit: int = 5, *, filters: Filters | None = None
    ) -> list[Recommendation]:
        assert filters is None
        return self._films.recommend(profile, limit + 1)[1:]


async def _effect_of(service: Service, films: FilmIndex, *gone: str) -> Effect:
    after = cast("FilmAnswers", SecondBest(films, gone))
    since = datetime.now(UTC) - LATELY
    return await effect(service.wiring.database, films, after, since)


async def test_nobody_here_means_nobody_affected(service: Service, film_index: FilmIndex) -> None:
    assert await _effect_of(service, film_index) == Effect(0, 0, None, 0)


async def test_a_change_is_counted_for_those_with_five_picks(
    service: Service, film_index: FilmIndex
) -> None:
    for email, picks in (("ada@example.org", 5), ("ben@example.org", 3)):
        browser = await service.sign_up(email)
        await browser.put(f"{API}/me/picks", json={"film_ids": service.film_ids[:picks]})
    assert await _effect_of(service, film_index) == Effect(1, 1, 0.8, 0)


async def test_people_whose_picks_are_gone_are_counted_apart(
    service: Service, film_index: FilmIndex
) -> None:
    browser = await service.sign_up("ada@example.org")
    await browser.put(f"{API}/me/picks", json={"film_ids": service.film_ids[:5]})
    found = await _effect_of(service, film_index, *service.film_ids[:5])
    assert found == Effect(0, 0, None, 1)
