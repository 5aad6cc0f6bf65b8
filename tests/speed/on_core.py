"""Programs that are kept to one core, so that each has as much as the next."""

import os
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.faults.served import wait_until_answered

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
        wait_until_answered(ready, process, log, _START_SECONDS)
        yield process.pid
    finally:
        process.terminate()
        process.wait(30)
