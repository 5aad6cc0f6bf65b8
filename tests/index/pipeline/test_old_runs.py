"""Runs leave the disk when nothing can need them any more, and not before."""

import os
import shutil
import time
from pathlib import Path

import pytest

from index.manifest import Manifest
from index.pipeline.old_runs import forget_old_runs
from index.pipeline.run_folder import RunFolder, StepRecord

DAY = 24 * 3600.0


class Disk:
    """A data dir with runs of some age."""

    def __init__(self, data_dir: Path) -> None:
        self.data_dir = data_dir

    def run(self, name: str, days: float, *, done: bool = True, digest: str = "none") -> Path:
        run = RunFolder(self.data_dir / "runs" / name)
        run.films.write_bytes(b"films")
        findings: dict[str, str | float | None] = {"bundle_digest": digest}
        steps = ["ingest", "build", *(["announce"] if done else [])]
        for step in steps:
            run.keep(StepRecord(step=step, key="", seconds=0, summary="", findings=findings))
        then = time.time() - days * DAY
        for path in (*run.path.iterdir(), run.path):
            os.utime(path, (then, then))
        return run.path

    def forget(self, kept: int = 1) -> set[str]:
        return set(forget_old_runs(self.data_dir, "announce", kept))

    @property
    def names(self) -> set[str]:
        return {path.name for path in (self.data_dir / "runs").iterdir()}


@pytest.fixture
def disk(tmp_path: Path) -> Disk:
    return Disk(tmp_path)


def test_the_runs_worked_on_last_stay(disk: Disk) -> None:
    for days in (2, 3, 4, 5):
        disk.run(f"of-day-{days}", days)
    assert disk.forget(kept=2) == {"of-day-4", "of-day-5"}
    assert disk.names == {"of-day-2", "of-day-3"}


def test_what_was_worked_on_within_a_day_stays_however_many_there_are(disk: Disk) -> None:
    for number in range(5):
        disk.run(str(number), 0.5)
    assert disk.forget(kept=1) == set()


def test_one_file_written_lately_is_work(disk: Disk) -> None:
    disk.run("new", 0)
    old = disk.run("old", 30, done=False)
    os.utime(old / "films.parquet")
    assert disk.forget() == set()


def test_a_run_that_did_not_come_to_its_end_is_waited_for_two_weeks(disk: Disk) -> None:
    disk.run("new", 0)
    disk.run("failed", 13, done=False)
    disk.run("given up", 15, done=False)
    assert disk.forget() == {"given up"}


def test_the_runs_of_unpacked_versions_stay(disk: Disk, bundle_folder: Path) -> None:
    live = disk.data_dir / "live"
    shutil.copytree(bundle_folder, live / "version-1")
    (live / "version-2").mkdir()
    disk.run("new", 0)
    disk.run("champion", 90, digest=Manifest.read(bundle_folder).digest)
    disk.run("neither", 90)
    assert disk.forget() == {"neither"}


def test_a_removal_that_was_stopped_is_completed(disk: Disk) -> None:
    disk.run("new", 0)
    disk.run(".going-old", 3)
    assert disk.forget() == set()
    assert disk.names == {"new"}


def test_what_only_points_elsewhere_is_left_alone(disk: Disk, tmp_path: Path) -> None:
    disk.run("new", 0)
    elsewhere = disk.run("elsewhere", 90).rename(tmp_path / "elsewhere")
    (tmp_path / "runs" / "linked").symlink_to(elsewhere)
    assert disk.forget() == set()
    assert (elsewhere / "films.parquet").exists()


def test_without_a_folder_of_runs_there_is_nothing_to_forget(disk: Disk) -> None:
    assert disk.forget() == set()
