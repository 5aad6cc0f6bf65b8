"""A small crowd goes through every journey of a running service."""

import csv
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.served import served

ROOT = Path(__file__).resolve().parents[2]


def _locust(url: str, folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [
            *(sys.executable, "-m", "locust", "-f", "load_tests/locustfile.py", "--headless"),
            *("--host", url, "--csv", str(folder / "load"), "--only-summary", *options),
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@pytest.mark.alone
def test_a_crowd_is_served_without_a_failure(tmp_path: Path, bundle_folder: Path) -> None:
    data_dir = tmp_path / "data"
    data_dir.mkdir()
    with served(data_dir, bundle_folder) as url:
        done = _locust(url, tmp_path, "--growth", "smoke", "--people", "10")
    assert done.returncode == 0, done.stdout[-3000:]
    with (tmp_path / "load_stats.csv").open(encoding="utf-8") as file:
        asked = {row["Name"]: int(row["Request Count"]) for row in csv.DictReader(file)}
    assert {"suggestions", "preview", "film", "similar", "search"} <= asked.keys()


def test_a_crowd_before_a_closed_door_fails_the_test(tmp_path: Path) -> None:
    done = _locust("http://127.0.0.1:9", tmp_path, "--growth", "smoke", "--people", "1")
    assert done.returncode == 1
    assert "requests failed" in done.stdout
