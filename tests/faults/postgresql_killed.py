"""PostgreSQL is killed and restarted under load: `python -m tests.faults.postgresql_killed`.

People put feedback, one film after the other, and remember what was acknowledged. In the end the
database must hold all of it; meanwhile nothing but 201 and 503 may be answered.
"""

import asyncio
import signal
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import httpx

from tests.bundles import tiny_bundle
from tests.faults.served import PASSWORD, served
from tests.postgresql import Cluster, programs, running_cluster

PEOPLE = 6
_CALM_SECONDS = 3.0


@dataclass
class Outcome:
    """What was answered, what of it was lost, and how long accounts stayed away after a start."""

    statuses: Counter[int] = field(default_factory=Counter)
    films: Counter[int] = field(default_factory=Counter)
    slowest_refusal_seconds: float = 0.0
    recovery_seconds: list[float] = field(default_factory=list)
    acknowledged: int = 0
    lost: int = 0

    @property
    def is_good(self) -> bool:
        """Whether nothing was lost, nothing failed, and all came back within five seconds."""
        return (
            self.lost == 0
            and set(self.statuses) <= {201, 503}
            and set(self.films) == {200}
            and max(self.recovery_seconds) < 5
        )


class Load:
    """People who write without a pause, and one who only asks for films."""

    def __init__(self, url: str, outcome: Outcome) -> None:
        self._url = url
        self._outcome = outcome
        self._ends = asyncio.Event()
        self.last_success = 0.0

    async def person(self, name: str) -> None:
        """Sign up, then write; afterwards count what is missing of what was acknowledged."""
        async with httpx.AsyncClient(base_url=f"{self._url}/api/v1", timeout=30) as browser:
            body = {"email": f"{name}@example.com", "password": PASSWORD}
            assert (await browser.post("/accounts", json=body)).status_code == 201
            films = [
                film["id"] for film in (await browser.get("/suggestions?limit=60")).json()["items"]
            ]
            wanted: dict[str, bool] = {}
            number = 0
            while not self._ends.is_set():
                film, is_saved = films[number % len(films)], (number // len(films)) % 2 == 0
                if await self._write(browser, film, is_saved=is_saved):
                    wanted[film] = is_saved
                else:
                    # Not acknowledged: it may be either way, so it is not judged.
                    wanted.pop(film, None)
                number += 1
            await self._judge(browser, wanted)

    async def _write(self, browser: httpx.AsyncClient, film: str, *, is_saved: bool) -> bool:
        started = time.monotonic()
        if is_saved:
            answer = await browser.post("/me/feedback", json={"film_id": film, "kind": "save"})
        else:
            answer = await browser.delete(f"/me/feedback/{film}")
        seconds = time.monotonic() - started
        self._outcome.statuses[201 if answer.status_code == 204 else answer.status_code] += 1
        if answer.is_success:
            self.last_success = time.monotonic()
            return True
        slowest = self._outcome.slowest_refusal_seconds
        self._outcome.slowest_refusal_seconds = max(slowest, seconds)
        await asyncio.sleep(0.05)
        return False

    async def _judge(self, browser: httpx.AsyncClient, wanted: dict[str, bool]) -> None:
        answer = await browser.get("/me/feedback")
        assert answer.is_success, answer.text
        kept = {item["film"]["id"] for item in answer.json()["items"]}
        self._outcome.acknowledged += len(wanted)
        self._outcome.lost += sum((film in kept) != is_saved for film, is_saved in wanted.items())

    async def film_lover(self) -> None:
        """Ask for films, which need no database."""
        async with httpx.AsyncClient(base_url=f"{self._url}/api/v1", timeout=30) as browser:
            while not self._ends.is_set():
                self._outcome.films[(await browser.get("/search?q=love")).status_code] += 1
                await asyncio.sleep(0.05)

    def end(self) -> None:
        """Have everybody stop and judge."""
        self._ends.set()


async def trial(url: str, cluster: Cluster, kills: int) -> Outcome:
    """Return what came of `kills` crashes under load."""
    outcome = Outcome()
    load = Load(url, outcome)
    async with asyncio.TaskGroup() as tasks:
        for number in range(PEOPLE):
            tasks.create_task(load.person(f"person{number}"))
        tasks.create_task(load.film_lover())
        for _ in range(kills):
            await asyncio.sleep(_CALM_SECONDS)
            await asyncio.to_thread(cluster.stop, signal.SIGQUIT)
            await asyncio.sleep(_CALM_SECONDS)
            await asyncio.to_thread(cluster.start)
            started = time.monotonic()
            while load.last_success < started and time.monotonic() < started + 30:  # noqa: ASYNC110
                await asyncio.sleep(0.02)
            outcome.recovery_seconds.append(max(0.0, load.last_success - started))
        await asyncio.sleep(_CALM_SECONDS)
        load.end()
    return outcome


def main(arguments: list[str]) -> int:
    """Run the trial; return 0 when it is good."""
    found = programs()
    if found is None:
        sys.stderr.write("PostgreSQL is not installed.\n")
        return 2
    kills = int(arguments[0]) if arguments else 5
    with tempfile.TemporaryDirectory() as folder, running_cluster(found, is_durable=True) as server:
        bundle = tiny_bundle(Path(folder) / "bundle" / "tiny")
        with served(Path(folder) / "data", bundle, database_url=server.url()) as url:
            outcome = asyncio.run(trial(url, server, kills))
    recovery = ", ".join(f"{seconds:.2f}" for seconds in outcome.recovery_seconds)
    sys.stdout.write(
        f"writes {dict(outcome.statuses)}, films {dict(outcome.films)}\n"
        f"acknowledged and judged {outcome.acknowledged}, lost {outcome.lost}\n"
        f"slowest refusal {outcome.slowest_refusal_seconds:.2f} s, recovery s: {recovery}\n"
    )
    return int(not outcome.is_good)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
