"""A Prometheus and an Alertmanager of a test's own, in seconds instead of hours."""

import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import yaml

from deploy.monitoring.addresses import Addresses
from deploy.monitoring.files import write
from deploy.monitoring.pace import Pace
from tests.monitoring.listeners import free_port
from tests.monitoring.programs import program


@contextmanager
def process(command: Sequence[str], folder: Path, name: str) -> Iterator[None]:
    """Run a program until the block ends; what it says goes to a file."""
    with (folder / f"{name}.log").open("wb") as log:
        running = subprocess.Popen(command, cwd=folder, stdout=log, stderr=log)
    try:
        yield
    finally:
        running.terminate()
        running.wait(20)


@contextmanager
def prometheus(folder: Path, addresses: Addresses, pace: Pace, also: Any = ()) -> Iterator[str]:  # noqa: ANN401 - YAML
    """Run Prometheus on the files of `addresses` and the jobs `also`; yield its address."""
    write(folder, addresses, pace)
    path = folder / "prometheus" / "prometheus.yml"
    written = yaml.safe_load(path.read_text(encoding="utf-8"))
    written["scrape_configs"] += also
    path.write_text(yaml.safe_dump(written), encoding="utf-8")
    port = free_port()
    command = [
        program("prometheus"),
        f"--config.file={path}",
        f"--storage.tsdb.path={folder / 'tsdb'}",
        f"--web.listen-address=127.0.0.1:{port}",
    ]
    with process(command, folder, "prometheus"):
        url = f"http://127.0.0.1:{port}"
        _wait_until_ready(url, folder / "prometheus.log")
        yield url


@contextmanager
def alertmanager(folder: Path, port: int) -> Iterator[None]:
    """Run Alertmanager on the files in `folder`."""
    command = [
        program("alertmanager"),
        f"--config.file={folder / 'alertmanager' / 'alertmanager.yml'}",
        f"--storage.path={folder / 'alertmanager-data'}",
        f"--web.listen-address=127.0.0.1:{port}",
        "--cluster.listen-address=",
    ]
    with process(command, folder, "alertmanager"):
        _wait_until_ready(f"http://127.0.0.1:{port}", folder / "alertmanager.log")
        yield


def asked(url: str, expr: str) -> list[Any]:
    """Return what an expression finds now."""
    answer = httpx.get(f"{url}/api/v1/query", params={"query": expr}, timeout=20).json()
    assert answer["status"] == "success", (expr, answer)
    found: list[Any] = answer["data"]["result"]
    return found


def _wait_until_ready(url: str, log: Path) -> None:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        try:
            if httpx.get(f"{url}/-/ready").is_success:
                return
        except httpx.TransportError:
            pass
        time.sleep(0.1)
    raise AssertionError(log.read_text(encoding="utf-8"))
