import gzip
import json
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from catalogue.tmdb.fetching import FetchReport, fetch_films
from catalogue.tmdb.pace import Pace
from catalogue.tmdb.settings import TmdbSettings
from tests.catalogue.tmdb.fake_tmdb import KEY, FakeTmdb, film, serving

DAY = date(2026, 3, 9)

Fetch = Callable[..., FetchReport]


class Clock:
    """A clock that goes on only when somebody waits; `waits` is how long they did."""

    def __init__(self) -> None:
        self.now = 100.0
        self.waits: list[float] = []

    def __call__(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.now += seconds


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def tmdb() -> Iterator[FakeTmdb]:
    with serving(FakeTmdb()) as fake:
        yield fake


@pytest.fixture
def fetch(tmdb: FakeTmdb, clock: Clock, data_dir: Path) -> Fetch:
    """Fetch into the data dir, on `today`, with other settings when they are given."""

    def fetched(today: date = DAY, **changed: object) -> FetchReport:
        return fetch_films(
            data_dir,
            settings_for(tmdb, **changed),
            today=today,
            pace=Pace(1000.0, clock, clock.sleep),
        )

    return fetched


def settings_for(tmdb: FakeTmdb, **changed: object) -> TmdbSettings:
    told: dict[str, object] = {
        "tmdb_api_key": KEY,
        "tmdb_api_url": f"{tmdb.address}/3",
        "tmdb_exports_url": f"{tmdb.address}/p/exports",
        "tmdb_timeout_seconds": 5.0,
    }
    return TmdbSettings.model_validate({**told, **changed})


def lines(report: FetchReport) -> list[dict[str, Any]]:
    """Return the records of the films file that was fetched."""
    return [json.loads(line) for line in gzip.decompress(report.file.read_bytes()).splitlines()]


def ids(report: FetchReport) -> list[int]:
    return [line["tmdb_id"] for line in lines(report)]


def filled(tmdb: FakeTmdb, count: int = 3) -> None:
    """Have films, and a list of them."""
    tmdb.add(*(film(number) for number in range(1, count + 1)))
    tmdb.export(DAY)
