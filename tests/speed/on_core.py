"""Programs that are kept to one core, so that each has as much as the next."""

import os
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import httpx

ROOT = Path(__file__).resolve().parents[2]
_START_SECONDS = 300.0


@contextmanager
def on_core(number: int) -> Iterator[None]:
    """Keep this thread, and the programs it starts meanwhile, to one core."""
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {sorted(before)[number % len(before)]})
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)


@contextmanager
def program(
    command: Sequence[str], ready: str, log: Path, environment: Mapping[str, str]
) -> Iterator[int]:
    """Run a server on the first core until the block ends; yield its number once `ready` answers.

    `ready` is an address; AssertionError with its log where it does not come up.
    """
    with log.open("wb") as file, on_core(0):
        process = subprocess.Popen(
            command, cwd=ROOT, env={**os.environ, **environment}, stdout=file, stderr=file
        )
    try:
        _wait(ready, process, log)
        yield process.pid
    finally:
        process.terminate()
        process.wait(30)


def _wait(ready: str, process: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + _START_SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        try:
            if httpx.get(ready).is_success:
                return
        except httpx.TransportError:
            pass
        time.sleep(0.2)
    raise AssertionError(log.read_text(encoding="utf-8", errors="replace")[-3000:])
