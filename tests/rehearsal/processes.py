"""Processes of a rehearsal: started, waited for, ended."""

import os
import signal
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Self

import httpx

_PATIENCE_SECONDS = 180.0


class Processes:
    """What was started, each with a log of its own; all of it ends with the block."""

    def __init__(self, logs: Path) -> None:
        self._logs = logs
        self._running: dict[str, subprocess.Popen[bytes]] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for name in reversed(list(self._running)):
            self.end(name)

    def start(self, name: str, command: Sequence[str], environment: dict[str, str]) -> None:
        """Start a process that goes on, in a group of its own."""
        with (self._logs / f"{name}.log").open("ab") as log:
            self._running[name] = subprocess.Popen(
                list(command),
                env={**os.environ, **environment},
                stdout=log,
                stderr=log,
                start_new_session=True,
            )

    def end(self, name: str) -> None:
        """Tell a process to end, and wait until it has."""
        process = self._running.pop(name)
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(30)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()

    def run(self, name: str, command: Sequence[str], environment: dict[str, str]) -> str:
        """Run a process to its end; return what it printed, raise AssertionError when it failed."""
        done = subprocess.run(
            list(command),
            env={**os.environ, **environment},
            capture_output=True,
            text=True,
            check=False,
        )
        (self._logs / f"{name}.log").write_text(done.stdout + done.stderr, encoding="utf-8")
        assert done.returncode == 0, f"{name}: {done.stderr[-2000:]}"
        return done.stdout

    def wait(self, name: str, url: str) -> None:
        """Wait until `url` answers well."""
        deadline = time.monotonic() + _PATIENCE_SECONDS
        while time.monotonic() < deadline:
            process = self._running[name]
            assert process.poll() is None, self._log(name)
            try:
                if httpx.get(url, timeout=5).is_success:
                    return
            except httpx.TransportError:
                pass
            time.sleep(0.2)
        raise AssertionError(f"{name}: {self._log(name)}")

    def _log(self, name: str) -> str:
        return (self._logs / f"{name}.log").read_text(encoding="utf-8", errors="replace")[-2000:]
