"""The service as a process of its own."""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from api.listening import AddressTaken
from api.server import serve
from api.settings import Settings
from index.registry.champion import write_champion

# The processes of these tests find their database in the data directory.
pytestmark = pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
SERVE = "from api.server import serve; from api.settings import Settings; serve(Settings())"
FORBIDDEN = ("torch", "mlflow", "sentence_transformers", "transformers", "evidently")
# Serves a moment with a live index, then tells which modules it came to import.
LOOK = f"""
import asyncio, json, sys
import httpx
from api.app import create_app_from_environment

async def main():
    app = create_app_from_environment()
    async with app.router.lifespan_context(app):
        app.state.wiring.live_index.refresh()
        transport = httpx.ASGITransport(app)
        async with httpx.AsyncClient(transport=transport, base_url="http://cinq.test") as visitor:
            answer = await visitor.get("/api/v1/search", params={{"q": "a story"}})
            print(json.dumps({{
                "status": answer.status_code,
                "imported": [name for name in {FORBIDDEN!r} if name in sys.modules],
            }}))

asyncio.run(main())
"""


@pytest.fixture
def data_dir(settings: Settings, bundle_folder: Path) -> Path:
    """Return a data directory with a live index."""
    live = settings.data_dir / "bundles" / "1"
    live.parent.mkdir()
    shutil.copytree(bundle_folder, live)
    write_champion(settings.data_dir, "1", live)
    return settings.data_dir


def environment(data_dir: Path, port: int = 0) -> dict[str, str]:
    return {**os.environ, "CINQ_DATA_DIR": str(data_dir), "CINQ_PORT": str(port)}


@contextmanager
def started(data_dir: Path, port: int) -> Iterator[subprocess.Popen[str]]:
    """Run a server until the block ends."""
    process = subprocess.Popen(
        [sys.executable, "-c", SERVE],
        env=environment(data_dir, port),
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        wait_until_it_answers(port, process)
        yield process
    finally:
        process.kill()
        process.communicate()


def wait_until_it_answers(port: int, process: subprocess.Popen[str]) -> None:
    for _ in range(600):
        assert process.poll() is None, process.communicate()[1]
        try:
            if httpx.get(f"http://127.0.0.1:{port}/livez").is_success:
                return
        except httpx.TransportError:
            time.sleep(0.1)
    raise TimeoutError


def free_port() -> int:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        port: int = listening.getsockname()[1]
        return port


@pytest.mark.alone
@pytest.mark.parametrize("wanted", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_stops_the_server_quietly_with_a_connection_open(
    settings: Settings, wanted: signal.Signals
) -> None:
    port = free_port()
    with (
        started(settings.data_dir, port) as process,
        socket.create_connection(("127.0.0.1", port)) as idle,
    ):
        idle.sendall(b"GET /livez HTTP/1.1\r\n")
        process.send_signal(wanted)
        _, printed = process.communicate(timeout=30)
        assert process.returncode == 0, printed
        assert "Traceback" not in printed


@pytest.mark.alone
def test_the_process_never_imports_what_it_need_not(data_dir: Path) -> None:
    found = subprocess.run(
        [sys.executable, "-c", LOOK],
        env=environment(data_dir),
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(found.stdout) == {"status": 200, "imported": []}


def test_a_port_that_is_taken_is_named(settings: Settings) -> None:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        port = listening.getsockname()[1]
        with pytest.raises(AddressTaken, match=f"127.0.0.1:{port}"):
            serve(settings.model_copy(update={"port": port}))
