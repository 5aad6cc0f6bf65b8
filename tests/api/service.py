"""A whole service in memory, on a real SQLite file, with a real index."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

import httpx
from anyio import to_thread
from fastapi import FastAPI

from api.app import create_app
from api.film_answers import FilmAnswers
from api.settings import Settings
from api.tracing import Tracing
from api.wiring import Wiring
from index.registry.champion import Champion
from tests.api.contract import contract

PASSWORD = "a long enough password"
API = "/api/v1"


class OneIndex:
    """An index source that always has the same index."""

    def __init__(self, films: FilmAnswers) -> None:
        self._films = films
        self._champion = Champion(
            version=films.version, bundle=Path("nowhere"), promoted_at=datetime.now(UTC)
        )

    def champion(self) -> Champion | None:
        return self._champion

    def load(self, champion: Champion) -> FilmAnswers:
        assert champion == self._champion
        return self._films

    def settle(self, champion: Champion) -> None:
        assert champion == self._champion


class NoIndex:
    """An index source to which nothing was ever promoted."""

    def champion(self) -> Champion | None:
        return None

    def load(self, champion: Champion) -> FilmAnswers:
        raise AssertionError(champion)

    def settle(self, champion: Champion) -> None:
        raise AssertionError(champion)


@dataclass
class Service:
    """A running service, and the browsers that visit it."""

    app: FastAPI
    film_ids: list[str]

    @property
    def wiring(self) -> Wiring:
        return cast("Wiring", self.app.state.wiring)

    def browser(
        self, *, address: str = "192.0.2.1", base_url: str = "http://cinq.test", **headers: str
    ) -> httpx.AsyncClient:
        """Return a browser without cookies; whatever it is answered has to be in the contract."""
        return httpx.AsyncClient(
            transport=httpx.ASGITransport(self.app, client=(address, 1234)),
            base_url=base_url,
            headers={name.replace("_", "-"): value for name, value in headers.items()},
            event_hooks={"response": [contract().check]},
        )

    async def sign_up(self, email: str, **options: str) -> httpx.AsyncClient:
        """Return the browser of somebody who has just signed up."""
        browser = self.browser(**options)
        answer = await browser.post(f"{API}/accounts", json={"email": email, "password": PASSWORD})
        assert answer.status_code == 201, answer.text
        return browser


@asynccontextmanager
async def running(
    settings: Settings,
    films: FilmAnswers | None,
    *,
    clock: Callable[[], datetime] | None = None,
    tracing: Tracing | None = None,
) -> AsyncIterator[Service]:
    """Run a service until the block ends; without `films` no index ever goes live."""
    source = OneIndex(films) if films else NoIndex()
    app = create_app(settings, source=source, clock=clock, tracing=tracing)
    async with app.router.lifespan_context(app):
        service = Service(app, [])
        if films:
            await to_thread.run_sync(service.wiring.live_index.refresh)
            service.film_ids = [film.id for film in films.suggest((), 60)]
        yield service
