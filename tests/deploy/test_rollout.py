"""Deploying to a host with docker compose: tried out, taken back, remembered.

The engine is a stand-in that only notes which version it was told to start; the site is a real
server that answers as that version would.
"""

import json
import os
import subprocess
from collections.abc import Iterator
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

ROOT = Path(__file__).resolve().parents[2]
ENGINE = """#!/bin/sh
case "$*" in
    "compose up "*)
        test -f docker-compose.yml && test -f .env && printf %s "$CINQ_VERSION" >"$RUNNING" ;;
    "compose run "*) echo "$@" >>"$RUNNING.commands" ;;
esac
"""


class Site(BaseHTTPRequestHandler):
    """The version that runs; a broken one recommends nothing."""

    def __init__(self, running: Path, *arguments: object) -> None:
        self._running = running
        super().__init__(*arguments)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        if "/api/" not in self.path:
            self._answer(b'<div id="root"></div>')
        elif "suggestions" in self.path:
            self._answer_items([{"id": f"pick-{each}"} for each in range(5)])
        else:
            self._answer_films(3)

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        self._answer_films(0 if "broken" in self._running.read_text() else 5)

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def _answer_films(self, count: int) -> None:
        self._answer_items([{"film": {"id": f"film-{each}"}} for each in range(count)])

    def _answer_items(self, items: list[dict[str, object]]) -> None:
        self._answer(json.dumps({"items": items}).encode())

    def _answer(self, body: bytes) -> None:
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


class Host:
    """A host with docker compose, and a script's way to it."""

    def __init__(self, folder: Path, port: int) -> None:
        self.folder, self.running = folder / "live", folder / "running"
        (self.folder / "secrets").mkdir(parents=True)
        (self.folder / ".env").write_text("")
        engine = folder / "bin" / "docker"
        engine.parent.mkdir()
        engine.write_text(ENGINE)
        engine.chmod(0o755)
        self._environment = {
            **os.environ,
            "PATH": f"{engine.parent}:{os.environ['PATH']}",
            "RUNNING": str(self.running),
            "DEPLOY_TO": f"file://{self.folder}",
            "PUBLIC_URL": f"http://127.0.0.1:{port}",
            "SMOKE_SECONDS": "0.5",
            "REGISTRY": "",
        }

    def run(self, script: str, *arguments: str, **more: str) -> int:
        command = [str(ROOT / "deploy" / "rollout" / script), *arguments]
        environment = {**self._environment, **more}
        return subprocess.run(command, env=environment, capture_output=True, check=False).returncode

    @property
    def version(self) -> str:
        return self.running.read_text()


@pytest.fixture
def host(tmp_path: Path) -> Iterator[Host]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Site, tmp_path / "running"))
    thread = Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    yield Host(tmp_path, server.server_port)
    server.shutdown()
    thread.join()
    server.server_close()


def test_a_version_that_passes_its_trial_stays_live(host: Host) -> None:
    assert host.run("deploy", "1.0") == 0
    assert host.version == "1.0"
    assert (host.folder / "good").read_text() == "1.0"
    assert (host.folder / "releases/1.0/docker-compose.yml").is_file()


def test_a_version_that_fails_its_trial_makes_room_for_the_last_good_one(host: Host) -> None:
    host.run("deploy", "1.0")
    assert host.run("deploy", "1.1-broken") == 1
    assert host.version == "1.0"
    assert (host.folder / "good").read_text() == "1.0"


def test_a_first_version_that_fails_leaves_nothing_noted_as_good(host: Host) -> None:
    assert host.run("deploy", "0-broken") == 1
    assert not (host.folder / "good").exists()


def test_the_application_returns_to_the_version_before_and_to_any_other(host: Host) -> None:
    for version in ("1.0", "1.1", "1.2"):
        host.run("deploy", version)
    assert host.run("rollback", WHAT="application", VERSION="", WHY="slow") == 0
    assert host.version == "1.1"
    assert host.run("rollback", WHAT="application", VERSION="1.0", WHY="slow too") == 0
    assert host.version == "1.0"


def test_the_model_returns_by_the_command_of_the_release_that_is_live(host: Host) -> None:
    host.run("deploy", "1.0")
    assert host.run("rollback", WHAT="model", VERSION="7", WHY="odd films") == 0
    commands = Path(f"{host.running}.commands").read_text()
    assert commands.strip().endswith("pipeline cinq index rollback --to 7 --why odd films")
    assert host.version == "1.0"


def test_a_name_that_is_no_version_is_refused(host: Host) -> None:
    assert host.run("deploy", "1.0; reboot") == 2
    assert not host.running.exists()
