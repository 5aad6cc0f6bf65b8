"""What a start and reloads cost: `python -m tests.faults.reloads BUNDLE [RELOADS]`.

A service starts with the bundle on its disk, and with the bytecode that the start before left, as
any installed one does. Measured are the seconds until it is ready, on the
clock and of the processor, and what it keeps in memory then. Then the champion changes between two
copies of the bundle, under a few requests after each change, and memory is looked at each time.
"""

import os
import shutil
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import httpx
import psutil

from index.registry.champion import write_champion
from tests.faults.served import serving

READY_SECONDS, RESIDENT_MB, GROWTH = 3.0, 700.0, 0.05
# What the first reloads leave of free pages is taken up by the next.
_WARM_RELOADS = 3
# What loading leaves behind goes back to the system a moment after a version is live.
_REST_SECONDS = 2.0
_ASKED = ("search?q=a+ghost+in+a+lighthouse", "films?title=mat", "suggestions?limit=24")


@dataclass(frozen=True)
class Outcome:
    """Seconds until ready, on the clock and of the processor; megabytes then, and each time."""

    ready_seconds: float
    processor_seconds: float
    resident_mb: float
    reload_mb: list[float]

    @property
    def growth(self) -> float:
        """How far the last fifth of the reloads lies above the first that count."""
        counted = self.reload_mb[_WARM_RELOADS:] or self.reload_mb
        share = max(1, len(counted) // 5)
        return sum(counted[-share:]) / sum(counted[:share]) - 1

    @property
    def is_good(self) -> bool:
        """Whether start, memory and reloads keep to the bounds."""
        start = self.ready_seconds <= READY_SECONDS and self.resident_mb <= RESIDENT_MB
        return start and self.growth <= GROWTH

    def __str__(self) -> str:
        sizes = ", ".join(f"{size:.0f}" for size in self.reload_mb)
        return (
            f"ready in {self.ready_seconds:.1f} s ({self.processor_seconds:.1f} s of processor), "
            f"{self.resident_mb:.0f} MB resident\n"
            f"MB after each reload: {sizes}: {self.growth:+.1%}"
        )


def trial(
    folder: Path,
    bundle: Path,
    reloads: int,
    *,
    starts: int = 2,
    rest_seconds: float = _REST_SECONDS,
) -> Outcome:
    """Return what the last start took, and memory `rest_seconds` after it and after each reload.

    The first start makes the database and reads the files from the disk.
    """
    data_dir = folder / "data"
    copies = [shutil.copytree(bundle, data_dir / "live" / f"version-{n}") for n in (1, 2)]
    write_champion(data_dir, "1", copies[0])
    for _ in range(starts - 1):
        with serving(data_dir):
            pass
    started = time.monotonic()
    with (
        serving(data_dir, index_poll_seconds="0.1") as url,
        httpx.Client(base_url=url, timeout=60) as client,
    ):
        ready = time.monotonic() - started
        process = process_of(url)
        spent = process.cpu_times()
        time.sleep(rest_seconds)
        resident, sizes = _megabytes(process), []
        for number in range(reloads):
            version = str(2 - number % 2)
            write_champion(data_dir, version, copies[int(version) - 1])
            _wait_for(client, version)
            time.sleep(rest_seconds)
            sizes.append(_megabytes(process))
    return Outcome(ready, spent.user + spent.system, resident, sizes)


def process_of(url: str) -> psutil.Process:
    """Return the process that listens at `url`."""
    port = url.rpartition(":")[2]
    for process in psutil.process_iter():
        try:
            if process.cmdline()[1:6] == ["-m", "cli", "serve", "--port", port]:
                return process
        except psutil.Error:
            continue
    raise AssertionError(f"nobody serves {url}")


def _wait_for(client: httpx.Client, version: str) -> None:
    while client.get("/api/v1/model").json()["version"] != version:
        time.sleep(0.05)
    for _ in range(3):
        for asked in _ASKED:
            client.get(f"/api/v1/{asked}").raise_for_status()


def _megabytes(process: psutil.Process) -> float:
    return float(process.memory_info().rss) / 1e6


def main(arguments: list[str]) -> int:
    """Run the trial; return 0 when it keeps to the bounds."""
    reloads = int(arguments[1]) if len(arguments) > 1 else 20
    with tempfile.TemporaryDirectory() as folder:
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        os.environ["PYTHONPYCACHEPREFIX"] = f"{folder}/bytecode"
        outcome = trial(Path(folder), Path(arguments[0]), reloads)
    sys.stdout.write(f"{outcome}\n")
    return int(not outcome.is_good)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
