"""A service in a process of its own, over HTTP, with a live index of a few dozen films."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx

from index.registry.champion import write_champion
from tests.ports import free_port

ROOT = Path(__file__).resolve().parents[2]
# Not the one of the OpenAPI examples: who sends those must not get in.
PASSWORD = "a pass phrase no example has"
_START_SECONDS = 60.0
_TOLD_OF_LOG = 3000
_CHEAP = {"CINQ_ARGON2_TIME_COST": "1", "CINQ_ARGON2_MEMORY_KIB": "8192"}


@contextmanager
def served(data_dir: Path, bundle: Path, **settings: str) -> Iterator[str]:
    """Serve `bundle` until the block ends; yield the address. Settings go without `CINQ_`."""
    own = data_dir / "bundles" / "1"
    if not own.exists():
        shutil.copytree(bundle, own)
    write_champion(data_dir, "1", own)
    with serving(data_dir, **settings) as url:
        yield url


@contextmanager
def serving(data_dir: Path, **settings: str) -> Iterator[str]:
    """Serve what is promoted until the block ends; yield the address, once it is ready."""
    data_dir.mkdir(parents=True, exist_ok=True)
    port = free_port()
    chosen = {f"CINQ_{name.upper()}": value for name, value in settings.items()}
    environment = {**os.environ, **_CHEAP, **chosen, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "cli", "serve", "--port", str(port), "--data", str(data_dir)]
    with (data_dir / "service.log").open("ab") as log:
        process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=log, stderr=log)
    url = f"http://127.0.0.1:{port}"
    try:
        wait_until_answered(f"{url}/readyz", process, data_dir / "service.log", _START_SECONDS)
        yield url
    finally:
        process.terminate()
        process.wait(20)


def wait_until_answered(
    address: str, process: subprocess.Popen[bytes], log: Path, seconds: float
) -> None:
    """Return once `address` answers; AssertionError with the log where it does not come up."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline and process.poll() is None:
        try:
            if httpx.get(address).is_success:
                return
        except httpx.TransportError:
            pass
        time.sleep(0.05)
    raise AssertionError(log.read_text(encoding="utf-8", errors="replace")[-_TOLD_OF_LOG:])


@contextmanager
def signed_up(url: str, email: str) -> Iterator[httpx.Client]:
    """Yield a browser in which somebody has just signed up."""
    with httpx.Client(base_url=f"{url}/api/v1", timeout=30) as browser:
        answer = browser.post("/accounts", json={"email": email, "password": PASSWORD})
        assert answer.status_code == 201, answer.text
        yield browser
