"""Short versions of the fault trials; the long ones are scripts beside this file."""

import resource
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.apart import run_apart
from tests.faults import (
    kills,
    postgresql_killed,
    promotions,
    reloads,
    rollback,
    sqlite_writers,
)
from tests.faults.fuzzing import fuzz
from tests.faults.served import served, signed_up
from tests.postgresql import programs, running_cluster
from tests.requirements import missing

pytestmark = pytest.mark.alone
SLOW_CLIENTS = 20


def test_four_processes_write_and_none_is_locked_out(tmp_path: Path) -> None:
    outcome = run_apart(sqlite_writers.trial(tmp_path, each=50))
    assert (outcome.kept, outcome.refused) == (sqlite_writers.PROCESSES * 50, 0)


def test_postgresql_is_killed_under_load(tmp_path: Path, bundle_folder: Path) -> None:
    found = programs()
    if found is None:
        missing("postgresql", "PostgreSQL is not installed (apt-get install postgresql)")
        return
    with (
        running_cluster(found, is_durable=True) as cluster,
        served(tmp_path / "data", bundle_folder, database_url=cluster.url()) as url,
    ):
        outcome = run_apart(postgresql_killed.trial(url, cluster, kills=1))
    assert outcome.acknowledged > 0
    assert outcome.is_good, outcome


@pytest.fixture
def lines(tmp_path: Path, bundle_folder: Path) -> Iterator[str]:
    """The address of a service that waits a second for a request."""
    with served(tmp_path / "data", bundle_folder, request_seconds="1") as url:
        yield url


def trickle(url: str, opening: bytes, seconds: float) -> bytes:
    """Send `opening`, then a byte every tenth of a second; return what came back."""
    host, _, port = url.removeprefix("http://").partition(":")
    with socket.create_connection((host, int(port)), timeout=0.1) as line:
        line.sendall(opening)
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            try:
                line.sendall(b"a")
                return line.recv(65536)
            except TimeoutError:
                continue
            except OSError:
                return b""
    raise AssertionError(f"nothing came of it within {seconds} seconds")


def test_a_body_that_comes_byte_by_byte_is_given_up(lines: str) -> None:
    opening = (
        b"POST /api/v1/recommendations HTTP/1.1\r\nHost: cinq\r\n"
        b"Content-Type: application/json\r\nContent-Length: 100000\r\n\r\n"
    )
    answer = trickle(lines, opening, 10)
    assert answer.startswith(b"HTTP/1.1 408 ")
    assert b"request-too-slow" in answer


def test_headers_that_come_byte_by_byte_hold_nobody_up(lines: str) -> None:
    host, _, port = lines.removeprefix("http://").partition(":")
    slow = [socket.create_connection((host, int(port))) for _ in range(SLOW_CLIENTS)]
    for line in slow:
        line.sendall(b"GET /livez HTTP/1.1\r\nX-Slow: ")
    assert httpx.get(f"{lines}/api/v1/model").status_code == 200
    assert trickle(lines, b"GET /livez HTTP/1.1\r\nX-Slow: ", 20) == b""
    for line in slow:
        line.close()


def test_a_full_disk_refuses_changes_and_answers_the_rest(
    tmp_path: Path, bundle_folder: Path
) -> None:
    with (
        served(tmp_path / "data", bundle_folder) as url,
        signed_up(url, "ada@example.com") as ada,
    ):
        films = [film["id"] for film in ada.get("/suggestions?limit=60").json()["items"]]
        pid = process_behind(url)
        unlimited = resource.prlimit(pid, resource.RLIMIT_FSIZE)
        # What is there may be written over; nothing may grow.
        room = max(file.stat().st_size for file in (tmp_path / "data").glob("cinq.db*"))
        resource.prlimit(pid, resource.RLIMIT_FSIZE, (room, unlimited[1]))
        said, answer = say_until_refused(ada, films)
        assert (answer.status_code, answer.json()["code"]) == (503, "database-unavailable")
        assert saved(ada) == set(said)
        assert ada.get("/search?q=love").status_code == 200
        resource.prlimit(pid, resource.RLIMIT_FSIZE, unlimited)
        time.sleep(1.1)
        assert ada.put("/me/picks", json={"film_ids": films[:5]}).status_code == 200
        assert saved(ada) == set(said)


def say_until_refused(browser: httpx.Client, films: list[str]) -> tuple[list[str], httpx.Response]:
    """Save one film after the other; return those acknowledged, and the first refusal."""
    said: list[str] = []
    for film in films:
        answer = browser.post("/me/feedback", json={"film_id": film, "kind": "save"})
        if not answer.is_success:
            return said, answer
        said.append(film)
    raise AssertionError("the disk was never full")


def saved(browser: httpx.Client) -> set[str]:
    return {item["film"]["id"] for item in browser.get("/me/feedback").json()["items"]}


def process_behind(url: str) -> int:
    """Return the id of the process that serves `url`."""
    port = url.rpartition(":")[2]
    found = subprocess.run(
        ["pgrep", "-f", f"cli serve --port {port} "], capture_output=True, text=True, check=True
    )
    return int(found.stdout.split()[0])


def test_the_service_keeps_to_its_document(tmp_path: Path, bundle_folder: Path) -> None:
    status, report = fuzz(tmp_path / "data", bundle_folder, examples=2)
    assert status == 0, report


def test_versions_change_under_load_and_no_answer_is_of_two(tmp_path: Path) -> None:
    bundles = promotions.two_bundles(tmp_path / "bundles")
    outcome = run_apart(promotions.trial(tmp_path / "data", bundles, changes=4, calm_seconds=1.0))
    assert outcome.is_good, outcome


def test_starts_and_reloads_are_measured(tmp_path: Path, bundle_folder: Path) -> None:
    outcome = reloads.trial(tmp_path, bundle_folder, reloads=2, starts=1, rest_seconds=0.0)
    assert len(outcome.reload_mb) == 2
    assert outcome.resident_mb > 0


def test_two_replicas_roll_back(tmp_path: Path, bundle_folder: Path) -> None:
    assert len(rollback.trial(tmp_path, bundle_folder, rounds=1)) == 1


def test_a_killed_pipeline_completes_when_it_is_started_again(
    tmp_path: Path, bundle_folder: Path
) -> None:
    outcome = kills.trial(tmp_path, bundle_folder.parent / "cache", kills=2, each=2)
    assert outcome.kills >= 2
    assert outcome.is_good, outcome
