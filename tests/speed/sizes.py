"""How a service grows with its films: a start, its memory, five films for five.

The folder SIZED of the environment keeps the bundles that are made, so that they are made once.
"""

import json
import os
import random
import shutil
import statistics
import tempfile
import time
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path

import psutil

from index.manifest import Manifest
from index.registry.champion import write_champion
from load_tests.asking import Connection, Request
from tests.ports import free_port
from tests.speed.charts import growth
from tests.speed.on_core import program
from tests.speed.part import Part, table
from tests.speed.serving import command
from tests.speed.sized import write_sized

SIZES = (1_000, 10_000, 0, 1_000_000)
_REQUESTS, _WARMING = 500, 20
_GIVES_BACK_SECONDS = 0.5


@dataclass(frozen=True)
class Grown:
    """One size: seconds until ready, of the clock and of the processor, megabytes, milliseconds.

    Megabytes are those resident once ready, then after all that was asked, and of these its own:
    the rest are pages of files, which all processes share and the system takes back.
    """

    films: int
    ready: float
    worked: float
    megabytes: tuple[float, float, float]
    recommend: tuple[float, float]
    recommend_work: float
    search: tuple[float, float]


def sizes(bundle: Path) -> Part:
    """Return how the service does with a thousand films, ten thousand, all and a million."""
    kept = os.environ.get("SIZED")
    with nullcontext(kept) if kept else tempfile.TemporaryDirectory() as name:
        found = [_grown(folder) for folder in _bundles(bundle, Path(name))]
    return Part(told(found), {"sizes.svg": _drawn(found)})


def _bundles(bundle: Path, folder: Path) -> list[Path]:
    whole = Manifest.read(bundle).counts["films"]
    made = [bundle]
    for count in SIZES:
        if count and count != whole:
            place = folder / str(count)
            if not place.exists():
                write_sized(bundle, count, place)
            made.append(place)
    return sorted(made, key=lambda each: Manifest.read(each).counts["films"])


def _grown(bundle: Path) -> Grown:
    with tempfile.TemporaryDirectory() as name:
        data = Path(name)
        own = shutil.copytree(bundle, data / "live" / "version-1", copy_function=_linked)
        write_champion(data, "1", own)
        # The first start makes the database, and reads the files from the disk.
        for _ in range(2):
            began, port = time.monotonic(), free_port()
            url = f"http://127.0.0.1:{port}"
            running = program(command(data, port), f"{url}/readyz", data / "log", {})
            with running as number:
                ready = time.monotonic() - began
                found = _asked(url, psutil.Process(number), bundle, ready)
    return found


def _linked(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except OSError:
        shutil.copyfile(source, target)


def _asked(url: str, process: psutil.Process, bundle: Path, ready: float) -> Grown:
    worked = _worked(process)
    # What loading read but once is given back a moment after a version is live.
    time.sleep(_GIVES_BACK_SECONDS)
    at_first = process.memory_info().rss
    line, chooser = Connection(url), random.Random(5)
    shown = json.loads(line.ask(Request("GET", "/api/v1/suggestions?limit=60")))["items"]
    ids = [film["id"] for film in shown]
    picks = [json.dumps({"film_ids": chooser.sample(ids, 5)}).encode() for _ in range(_REQUESTS)]
    recommend = [Request("POST", "/api/v1/recommendations", body) for body in picks]
    plots = [Request("GET", f"/api/v1/search?q=a+ghost+in+{n}+houses") for n in range(60)]
    _times(line, [*recommend[:_WARMING], *plots[:5]])
    before = _worked(process)
    recommended = _times(line, recommend[_WARMING:])
    work = (_worked(process) - before) / len(recommended)
    searched = _times(line, plots[5:])
    line.close()
    films = Manifest.read(bundle).counts["films"]
    memory = process.memory_info()
    held = (at_first / 1e6, memory.rss / 1e6, (memory.rss - memory.shared) / 1e6)
    middle = _middle(recommended)
    return Grown(films, ready, worked, held, middle, 1000 * work, _middle(searched))


def _times(line: Connection, requests: list[Request]) -> list[float]:
    taken = []
    for request in requests:
        began = time.perf_counter()
        line.ask(request)
        taken.append(time.perf_counter() - began)
    return taken


def _middle(seconds: list[float]) -> tuple[float, float]:
    return 1000 * statistics.median(seconds), 1000 * statistics.quantiles(seconds, n=100)[98]


def _worked(process: psutil.Process) -> float:
    spent = process.cpu_times()
    return float(spent.user + spent.system)


def told(found: list[Grown]) -> list[str]:
    """Return the table, a line for each size."""
    heads = [
        "films",
        "ready, s",
        "of processor, s",
        "MB ready",
        "MB at work",
        "MB its own",
        "five for five p50, ms",
        "p99, ms",
    ]
    more = ["processor ms", "search p50, ms", "p99, ms"]
    rows = [
        [
            f"{each.films:,}",
            f"{each.ready:.1f}",
            f"{each.worked:.1f}",
            *(f"{size:,.0f}" for size in each.megabytes),
            *(f"{value:.1f}" for value in (*each.recommend, each.recommend_work, *each.search)),
        ]
        for each in found
    ]
    return table([*heads, *more], rows)


def _drawn(found: list[Grown]) -> str:
    lines = {
        "memory once ready, MB": [each.megabytes[0] for each in found],
        "search p50, ms": [each.search[0] for each in found],
        "five for five, p50 ms": [each.recommend[0] for each in found],
        "ready after, s": [each.ready for each in found],
    }
    return growth("What grows with the films", [each.films for each in found], lines)
