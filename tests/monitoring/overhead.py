"""What measuring costs a request: `python -m tests.monitoring.overhead BUNDLE [PAIRS]`.

Two services of one process answer the same requests from the same bundle, one with all its
metrics and timers of stages, one with none of them. They take turns, request by request and in
random order, so that whatever else the machine does is shared. Requests go to the application
itself, without a server and a network in between, which would hide the cost: what is told is an
upper bound. Time is the processor's; the interval comes from drawing pairs anew.
"""

import asyncio
import json
import random
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Self
from urllib.parse import quote

import numpy as np
from fastapi import FastAPI

from api.app import create_app
from api.bounded_threads import BoundedThreads
from api.index_source import index_source
from api.live_index import IndexSource
from api.metrics import Metrics
from api.request_metrics import RequestMetrics
from api.settings import Settings
from index.registry.champion import write_champion
from index.stages import Stage

_PAIRS = 1500
_QUERIES = ("a heist that goes wrong", "two strangers on a train", "growing up by the sea")
_RESAMPLES = 1000


class Nothing:
    """Takes the place of every metric, and does nothing."""

    def __getattr__(self, _name: str) -> Self:
        return self

    def __call__(self, *_: object, **__: object) -> Self:
        return self


@dataclass(frozen=True, slots=True)
class Asked:
    """One request."""

    method: str
    path: str
    query: str = ""
    body: bytes = b""

    async def of(self, app: FastAPI) -> float:
        """Return the processor time that an application takes to answer, in seconds."""
        scope = {
            "type": "http",
            "asgi": {"version": "3.0"},
            "http_version": "1.1",
            "scheme": "http",
            "method": self.method,
            "path": self.path,
            "raw_path": self.path.encode(),
            "root_path": "",
            "query_string": self.query.encode(),
            "headers": [(b"host", b"127.0.0.1"), (b"content-type", b"application/json")],
            "client": ("127.0.0.1", 1),
            "server": ("127.0.0.1", 80),
        }
        statuses: list[int] = []

        async def receive() -> dict[str, Any]:
            return {"type": "http.request", "body": self.body, "more_body": False}

        async def send(message: Any) -> None:  # noqa: ANN401 - a message of ASGI
            if message["type"] == "http.response.start":
                statuses.append(message["status"])

        began = time.process_time()
        await app(scope, receive, send)
        took = time.process_time() - began
        assert statuses == [200], (self.path, statuses)
        return took


def routes(film_ids: list[str]) -> dict[str, Callable[[random.Random], Asked]]:
    """Return what is asked, by name."""

    def five(chooser: random.Random) -> Asked:
        body = json.dumps({"film_ids": chooser.sample(film_ids, 5), "limit": 5}).encode()
        return Asked("POST", "/api/v1/recommendations", body=body)

    def search(chooser: random.Random) -> Asked:
        words = quote(f"{chooser.choice(_QUERIES)} {chooser.randrange(1000)}")
        return Asked("GET", "/api/v1/search", f"q={words}&limit=10")

    def titles(chooser: random.Random) -> Asked:
        return Asked("GET", "/api/v1/films", f"title=the%20{chr(97 + chooser.randrange(26))}")

    return {
        "five films for five": five,
        "search by plot": search,
        "title search": titles,
        "a film": lambda chooser: Asked("GET", f"/api/v1/films/{chooser.choice(film_ids)}"),
    }


def without_metrics(app: FastAPI) -> None:
    """Take all that measures out of a service that runs."""
    wiring = app.state.wiring
    nothing: Any = Nothing()
    threads: Any = BoundedThreads(wiring.settings.answer_threads, waiting=0, name="plain")
    app.state.wiring = replace(
        wiring, metrics=nothing, served_films=nothing, answer_threads=threads
    )


def timing_stages(is_on: bool) -> None:  # noqa: FBT001 - on or off is all there is
    """Have stages look at the clock, or not."""
    for name, own in _OF_STAGES.items():
        setattr(Stage, name, own if is_on else _UNTIMED[name])


_OF_STAGES: dict[str, Any] = {"__enter__": Stage.__enter__, "__exit__": Stage.__exit__}
_UNTIMED: dict[str, Any] = {"__enter__": lambda self: self, "__exit__": lambda *_: None}


async def measured(
    make: Callable[[random.Random], Asked], apps: dict[bool, FastAPI], pairs: int
) -> "np.ndarray[Any, Any]":
    """Return the seconds of each pair: without metrics, with them."""
    chooser, seconds = random.Random(0), np.zeros((pairs, 2))
    for pair in range(-20, pairs):
        asked = make(chooser)
        for is_on in chooser.sample((False, True), 2):
            timing_stages(is_on)
            took = await asked.of(apps[is_on])
            if pair >= 0:
                seconds[pair, int(is_on)] = took
    timing_stages(is_on=True)
    return seconds


def told(name: str, seconds: "np.ndarray[Any, Any]") -> str:
    """Return the line of a route: both times, and what measuring adds, with its interval."""
    # A pair during which something else ran in this process (a round of the database) is no news.
    calm = seconds[(seconds < 3 * np.median(seconds, axis=0)).all(axis=1)]
    drawn = np.random.default_rng(0).integers(0, len(calm), (_RESAMPLES, len(calm)))
    sums = calm[drawn].sum(axis=1)
    low, high = np.percentile(100 * (sums[:, 1] / sums[:, 0] - 1), [2.5, 97.5])
    plain, whole = 1000 * calm.mean(axis=0)
    share = 100 * (whole / plain - 1)
    figures = f"{plain:.3f} | {whole:.3f} | {share:+.1f} % ({low:+.1f} to {high:+.1f})"
    return f"| {name} | {figures} |"


def service(settings: Settings, source: IndexSource) -> FastAPI:
    """Return a service on an index."""
    return create_app(settings, source=source)


async def run(bundle: Path, folder: Path, pairs: int) -> list[str]:
    """Return the table."""
    write_champion(folder, "1", Path(shutil.copytree(bundle, folder / "bundle")))
    settings = Settings(data_dir=folder, web_dir=folder, event_log=False)
    source = index_source(settings, Metrics().index)
    apps = {is_on: service(settings, source) for is_on in (False, True)}
    apps[False].user_middleware = [
        each for each in apps[False].user_middleware if repr(each.cls) != repr(RequestMetrics)
    ]
    lines = ["| request | without, ms | with, ms | metrics add |", "|---|---|---|---|"]
    async with AsyncExitStack() as stack:
        for app in apps.values():
            await stack.enter_async_context(app.router.lifespan_context(app))
        for app in apps.values():
            await asyncio.to_thread(app.state.wiring.live_index.refresh)
        without_metrics(apps[False])
        film_ids = [film.id for film in apps[True].state.wiring.live_index.films.suggest([], 60)]
        for name, make in routes(film_ids).items():
            lines.append(told(name, await measured(make, apps, pairs)))
    return lines


def main(arguments: list[str]) -> None:
    """Measure a bundle, and print the table."""
    pairs = int(arguments[1]) if len(arguments) > 1 else _PAIRS
    with tempfile.TemporaryDirectory() as folder:
        lines = asyncio.run(run(Path(arguments[0]), Path(folder), pairs))
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
