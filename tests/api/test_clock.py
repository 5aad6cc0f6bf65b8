"""The clock jumps: nothing fails, and nobody stays locked out."""

from datetime import UTC, datetime, timedelta

import pytest

from api.film_answers import FilmAnswers
from api.settings import Settings
from tests.api.service import API, PASSWORD, running

pytestmark = pytest.mark.anyio
NOW = datetime(2026, 1, 1, tzinfo=UTC)
YEARS = timedelta(days=3650)


async def test_a_clock_that_jumps_ends_sessions_at_most(
    settings: Settings, films: FilmAnswers
) -> None:
    now = NOW
    async with running(settings, films, clock=lambda: now) as service:
        ada = await service.sign_up("ada@example.com")
        for jump, status in ((YEARS, 401), (timedelta(), 200), (-YEARS, 200)):
            now = NOW + jump
            assert (await ada.get(f"{API}/me")).status_code == status
        for jump in (YEARS, -YEARS, timedelta()):
            now = NOW + jump
            credentials = {"email": "ada@example.com", "password": PASSWORD}
            assert (await ada.post(f"{API}/session", json=credentials)).status_code == 200
            assert (await ada.get(f"{API}/me/export")).status_code == 200


async def test_failures_from_a_future_that_was_none_lock_nobody_out(
    settings: Settings, films: FilmAnswers
) -> None:
    now = NOW + YEARS
    async with running(settings, films, clock=lambda: now) as service:
        await service.sign_up("ada@example.com")
        visitor = service.browser()
        wrong = {"email": "ada@example.com", "password": "wrong"}
        statuses = [
            (await visitor.post(f"{API}/session", json=wrong)).status_code for _ in range(11)
        ]
        assert statuses[-1] == 429
        now = NOW
        right = {"email": "ada@example.com", "password": PASSWORD}
        assert (await visitor.post(f"{API}/session", json=right)).status_code == 200
