"""Many people at once: how many fill a service, a soak at seven tenths of that, and a spike.

A soak lasts ten minutes, or MINUTES of the environment. Locust's people share the two cores with
the service, so that what fills both is less than what would fill the service alone.
"""

import csv
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import psutil

from tests.faults.reloads import process_of
from tests.faults.served import ROOT, served
from tests.speed.part import Part, table

_FEW, _MANY = 20, 400
_SHARE = 0.7
_OVER = 5
_NAMES = ("preview", "titles", "film", "similar", "suggestions", "search", "my five", "react")


@dataclass(frozen=True)
class Let:
    """What letting people in showed: status, what was printed, the table by name, over time."""

    status: int
    printed: str
    by_name: dict[str, dict[str, str]]
    over_time: list[dict[str, str]]

    @property
    def per_second(self) -> float:
        """How many answers there were in a second, of all kinds."""
        return float(self.by_name["Aggregated"]["Requests/s"])


def crowd(bundle: Path) -> Part:
    """Return how a service on `bundle` bears a crowd."""
    minutes = os.environ.get("MINUTES", "10")
    with (
        tempfile.TemporaryDirectory() as name,
        served(Path(name) / "data", bundle, rate_limit_per_minute="0") as url,
    ):
        folder, process = Path(name), process_of(url)
        few, many = (let_in(url, folder, "smoke", people) for people in (_FEW, _MANY))
        full = saturating(few.per_second / _FEW, many.per_second)
        sizes = [_megabytes(process)]
        soak = let_in(url, folder, "soak", round(_SHARE * full), "--minutes", minutes)
        sizes.append(_megabytes(process))
        spike = let_in(url, folder, "spike", _OVER * full)
        sizes.append(_megabytes(process))
    filled = f"{_MANY} people get {many.per_second:.0f} answers a second and {_FEW} get"
    filled += f" {few.per_second:.1f}: {full} people fill it."
    long = f"**Soak**, {round(_SHARE * full)} people, {minutes} minutes (thirty are asked:"
    long += f" `MINUTES=30`); {sizes[0]:.0f} MB before, {sizes[1]:.0f} after. {verdict(soak)}"
    sudden = f"**Spike**, to {_OVER * full} people for thirty seconds; {sizes[2]:.0f} MB after."
    sudden += f" {verdict(spike)}"
    return Part([filled, "", long, "", *steadiness(soak), "", sudden])


def saturating(each: float, most: float) -> int:
    """Return how many people make `most` requests a second, when each makes so many."""
    return max(_FEW, round(most / each))


def let_in(url: str, folder: Path, growth: str, people: int, *options: str) -> Let:
    """Let people in and return what came of it."""
    place = folder / f"{growth}-{people}"
    command = [sys.executable, "-m", "locust", "-f", "load_tests/locustfile.py", "--headless"]
    crowds = ["--growth", growth, "--people", str(people), *options]
    reports = ["--csv", str(place), "--csv-full-history", "--only-summary", "--host", url]
    done = subprocess.run(
        [*command, *crowds, *reports], cwd=ROOT, capture_output=True, text=True, check=False
    )
    by_name = {row["Name"]: row for row in _rows(Path(f"{place}_stats.csv"))}
    return Let(done.returncode, done.stdout, by_name, _rows(Path(f"{place}_stats_history.csv")))


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


def verdict(let: Let) -> str:
    """Return in a sentence what was asked and what was missed."""
    whole = let.by_name["Aggregated"]
    said = [
        line.partition(": ")[2] if line.startswith("Spike") else line
        for line in let.printed.splitlines()
        if line.startswith(("Missed", "Spike"))
    ]
    asked = f"{int(whole['Request Count']):,} requests, {whole['Failure Count']} failed"
    return f"{asked}; {' '.join(said) or 'every threshold was kept'}."


def steadiness(let: Let) -> list[str]:
    """Return the p99 of each kind of request in all, and of all over the parts of the time."""
    seen = {name: let.by_name[name] for name in _NAMES if name in let.by_name}
    columns = ("Request Count", "50%", "99%")
    rows = [[name, *(row[column] for column in columns)] for name, row in seen.items()]
    whole = [row for row in let.over_time if row["Name"] == "Aggregated" and row["99%"].isdecimal()]
    fifths = [whole[len(whole) * fifth // 5 : len(whole) * (fifth + 1) // 5] for fifth in range(5)]
    worst = [max(int(row["99%"]) for row in fifth) for fifth in fifths if fifth]
    told = ", ".join(f"{each}" for each in worst)
    return [
        *table(["request", "asked", "p50 ms", "p99 ms"], rows),
        "",
        f"The highest p99 of ten seconds in each fifth of the time: {told} ms.",
    ]


def _megabytes(process: psutil.Process) -> float:
    return float(process.memory_info().rss) / 1e6
