"""Killed at any moment of its first start, `cinq up` recovers; Ctrl-C stops it cleanly."""

import json
import os
import signal
import time
from collections.abc import Callable
from pathlib import Path
from urllib.request import urlopen

import pytest

from tests.e2e.conftest import FIRST_START_SECONDS, Site, start_site

pytestmark = pytest.mark.alone

# What lies in the data dir at the moment of each kill.
MOMENTS: dict[str, Callable[[Path], bool]] = {
    "films are taken": lambda data: any(data.glob("runs/*/films.parquet")),
    "vectors are kept": lambda data: any(data.glob("runs/*/text_vectors.npy")),
    "the bundle is being written": lambda data: any(data.glob("runs/*/.bundle-*")),
    "MLflow makes its tables": lambda data: any(data.glob("mlflow/.mlflow-*")),
    "the live copy is being fetched": lambda data: any(data.glob("live/.version-*")),
}


def kill_when(site: Site, moment: Callable[[Path], bool]) -> None:
    deadline = time.monotonic() + FIRST_START_SECONDS
    while not moment(site.data_dir) and site.process.poll() is None:
        assert time.monotonic() < deadline
        time.sleep(0.01)
    assert site.process.poll() is None, "cinq up ended before it could be killed"
    os.killpg(site.process.pid, signal.SIGKILL)
    site.process.wait()


def test_a_start_killed_at_every_stage_still_ends_with_five_films(tmp_path: Path) -> None:
    for moment in MOMENTS.values():
        kill_when(start_site(tmp_path / "data"), moment)
    site = start_site(tmp_path / "data")
    try:
        site.wait_until_ready()
        with urlopen(f"{site.url}/api/v1/model") as answer:
            assert json.load(answer)["version"] == "1"
        with urlopen(f"{site.url}/api/v1/suggestions?limit=24") as answer:
            assert len(json.load(answer)["items"]) == 24
        assert site.stop() == 0
    finally:
        if site.process.poll() is None:
            site.process.kill()


def test_a_second_start_needs_no_building(site: Site) -> None:
    log = site.data_dir.parent / f"{site.data_dir.name}.log"
    assert log.read_text().count("promote: version 1 is live") == 1
    # The same data serves again, from another process, while nothing is built anew.
    again = start_site(site.data_dir)
    try:
        again.wait_until_ready(60)
        assert log.read_text().count("promote: version 1 is live") == 1
        assert again.stop() == 0
    finally:
        if again.process.poll() is None:
            again.process.kill()
