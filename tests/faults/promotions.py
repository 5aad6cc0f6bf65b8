"""Versions change under load: `python -m tests.faults.promotions [CHANGES] [pointer]`.

Fifty requests a second ask a service while its champion changes all the time, by promotion and by
rollback in turn. Nothing may fail, and no answer may be of two versions. Whoever promotes is a
process apart, so that what the registry computes there is not taken for a slow answer. With
`pointer` only this machine's pointer to the champion moves: what is left is what following costs.
"""

import asyncio
import random
import shutil
import statistics
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Coroutine
from concurrent.futures import Executor, ProcessPoolExecutor
from dataclasses import dataclass, field
from functools import lru_cache, partial
from multiprocessing import get_context
from pathlib import Path

import httpx

from catalogue.film_table import FilmTable
from index.building import Source, build_bundle
from index.bundle import FILMS
from index.pipeline.progress import Silence
from index.registry.champion import read_champion, write_champion
from index.registry.model_registry import ModelRegistry
from tests.bundles import tiny_bundle, tiny_films
from tests.faults.served import serving

RATE = 50.0
_CALM_SECONDS = 20.0
_REST_SECONDS = 0.5


@dataclass
class Outcome:
    """What was answered: how often, by which versions, in what time, and what was wrong."""

    calm_seconds: list[float] = field(default_factory=list)
    changing_seconds: list[float] = field(default_factory=list)
    versions: Counter[str] = field(default_factory=Counter)
    failed: list[str] = field(default_factory=list)
    mixed: list[str] = field(default_factory=list)
    changes: int = 0

    @property
    def is_good(self) -> bool:
        """Whether nothing failed, nothing was mixed, and both versions answered."""
        return not self.failed and not self.mixed and len(self.versions) > 1

    def __str__(self) -> str:
        calm, changing = _p99(self.calm_seconds), _p99(self.changing_seconds)
        return (
            f"{self.changes} changes, {sum(self.versions.values()):,} answers by version "
            f"{dict(self.versions)}, {len(self.failed)} failed, {len(self.mixed)} mixed\n"
            f"p99 {calm * 1000:.0f} ms without changes, {changing * 1000:.0f} ms with: "
            f"{changing / calm:.1f} times"
        )


class Load:
    """Asks at a steady rate, whether answers come or not, and holds each against its version."""

    def __init__(self, url: str, films: dict[str, frozenset[str]], outcome: Outcome) -> None:
        self._url = f"{url}/api/v1"
        self._films = films
        self._outcome = outcome
        self._shared = sorted(frozenset.intersection(*films.values()))
        self._chooser = random.Random(5)

    async def run(self, ends: asyncio.Event, seconds: list[float]) -> None:
        """Ask until `ends`, and note the seconds of each answer."""
        limits = httpx.Limits(max_connections=200, max_keepalive_connections=200)
        async with (
            httpx.AsyncClient(base_url=self._url, timeout=30, limits=limits) as client,
            asyncio.TaskGroup() as tasks,
        ):
            start, number = time.monotonic(), 0
            while not ends.is_set():
                tasks.create_task(self._ask(client, number, seconds))
                number += 1
                await asyncio.sleep(max(0.0, start + number / RATE - time.monotonic()))

    async def _ask(self, client: httpx.AsyncClient, number: int, seconds: list[float]) -> None:
        picks = self._chooser.sample(self._shared, 5)
        started = time.monotonic()
        try:
            match number % 4:
                case 0:
                    answer = await client.get("/search", params={"q": "a story of love"})
                case 1:
                    answer = await client.get(f"/films/{picks[0]}/similar")
                case _:
                    answer = await client.post("/recommendations", json={"film_ids": picks})
        except httpx.TransportError as error:
            self._outcome.failed.append(repr(error))
            return
        seconds.append(time.monotonic() - started)
        self._judge(answer)

    def _judge(self, answer: httpx.Response) -> None:
        version = answer.headers.get("X-Model-Version", "none")
        if answer.status_code != httpx.codes.OK or version not in self._films:
            self._outcome.failed.append(f"{answer.status_code} of {version}: {answer.text[:200]}")
            return
        self._outcome.versions[version] += 1
        body = answer.json()
        shown = {item["film"]["id"] for item in body["items"]}
        if body.get("model_version", version) != version or not shown <= self._films[version]:
            self._outcome.mixed.append(f"{version}: {answer.text[:200]}")


async def trial(
    data_dir: Path,
    bundles: list[Path],
    changes: int,
    calm_seconds: float,
    operator: Executor | None = None,
    move: Callable[[Path, str | None], str] | None = None,
) -> Outcome:
    """Return what came of so many `changes` between two versions, under load.

    They are made by `move`, promotions and rollbacks if none is given, which the `operator`
    calls, or else a thread beside those who ask.
    """
    outcome = Outcome()
    registry = await asyncio.to_thread(ModelRegistry, data_dir)
    films = {}
    for bundle in bundles:
        version = await asyncio.to_thread(registry.register, bundle, {}, {})
        films[version.number] = frozenset(FilmTable.read(bundle / FILMS).ids)
    _, second = films
    for number in films:
        await _changed(operator, change, data_dir, number)
    server = serving(data_dir, index_poll_seconds="0.1")
    url = await asyncio.to_thread(server.__enter__)
    try:
        load = Load(url, films, outcome)
        await _during(load, outcome.calm_seconds, asyncio.sleep(calm_seconds))
        await _during(
            load,
            outcome.changing_seconds,
            _change(partial(_changed, operator, move or change, data_dir), second, changes, url),
        )
    finally:
        await asyncio.to_thread(server.__exit__, None, None, None)
    outcome.changes = changes
    return outcome


async def _during(load: Load, seconds: list[float], work: Coroutine[object, object, None]) -> None:
    ends = asyncio.Event()
    asking = asyncio.create_task(load.run(ends, seconds))
    await work
    ends.set()
    await asking


async def _change(
    changed: Callable[[str | None], Awaitable[str]], second: str, changes: int, url: str
) -> None:
    """Roll back and promote in turn, each once the service has followed the one before."""
    async with httpx.AsyncClient(base_url=url, timeout=30) as client:
        for number in range(changes):
            version = await changed(second if number % 2 else None)
            while (await client.get("/api/v1/model")).json()["version"] != version:  # noqa: ASYNC110 - it is another process
                await asyncio.sleep(0.05)
            await asyncio.sleep(_REST_SECONDS)


async def _changed(
    operator: Executor | None,
    move: Callable[[Path, str | None], str],
    data_dir: Path,
    to: str | None,
) -> str:
    return await asyncio.get_running_loop().run_in_executor(operator, move, data_dir, to)


def change(data_dir: Path, to: str | None) -> str:
    """Promote the version `to`, or roll back without one; return which is live then."""
    registry = _registry(data_dir)
    return (registry.promote(to) if to else registry.rollback()).version


def point(data_dir: Path, to: str | None) -> str:
    """Move the pointer to the version `to`, or to another one; return which it is."""
    live = read_champion(data_dir)
    folders = {path.name.removeprefix("version-"): path for path in data_dir.glob("live/version-*")}
    number = to or next(each for each in folders if live is None or each != live.version)
    return write_champion(data_dir, number, folders[number]).version


@lru_cache
def _registry(data_dir: Path) -> ModelRegistry:
    return ModelRegistry(data_dir)


def two_bundles(folder: Path) -> list[Path]:
    """Build two bundles of different films in `folder`."""
    whole, films = tiny_bundle(folder / "whole"), list(tiny_films())[:60]
    build_bundle(
        folder / "part", Source(FilmTable.from_films(films), "part"), folder / "cache", Silence()
    )
    return [whole, folder / "part"]


def _p99(seconds: list[float]) -> float:
    return statistics.quantiles(seconds, n=100)[98]


def main(arguments: list[str]) -> int:
    """Run the trial; return 0 when it is good."""
    changes = int(arguments[0]) if arguments else 200
    with tempfile.TemporaryDirectory() as folder:
        bundles = two_bundles(Path(folder) / "bundles")
        move = point if "pointer" in arguments else change
        with ProcessPoolExecutor(1, get_context("spawn")) as operator:
            outcome = asyncio.run(
                trial(Path(folder) / "data", bundles, changes, _CALM_SECONDS, operator, move)
            )
        shutil.rmtree(folder, ignore_errors=True)
    sys.stdout.write(f"{outcome}\n")
    for wrong in (outcome.failed + outcome.mixed)[:10]:
        sys.stdout.write(f"{wrong}\n")
    return int(not outcome.is_good)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
