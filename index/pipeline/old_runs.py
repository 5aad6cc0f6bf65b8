"""Folders of runs that nothing needs any more leave the disk."""

import shutil
import time
from pathlib import Path

from index.errors import BundleRefused
from index.manifest import Manifest
from index.pipeline.run_folder import RunFolder

# What was worked on this lately may still be: by a share of `embed`, or in a cleared task.
_BUSY_SECONDS = 24 * 3600.0
# A run that failed is waited for: a person mends the cause, and it goes on where it stopped.
_WAITED_FOR_SECONDS = 14 * 24 * 3600.0
_GOING = ".going-"


def forget_old_runs(data_dir: Path, last_step: str, kept: int) -> list[str]:
    """Remove folders below `runs` and return their names; call it while no pipeline is at work.

    Kept are the `kept` runs worked on last, those the versions unpacked in `live` came from
    (the champion and the one before it are among them), those worked on within a day, and
    those without a record of `last_step` for two weeks. A version needs none of them: its
    bundle and its evaluation are in the registry.
    """
    runs, now = data_dir / "runs", time.time()
    if not runs.is_dir():  # every run had a folder elsewhere
        return []
    for rest in runs.glob(f"{_GOING}*"):
        shutil.rmtree(rest)
    folders = [each for each in runs.iterdir() if each.is_dir() and not each.is_symlink()]
    folders.sort(key=_worked_on, reverse=True)
    live = _unpacked_digests(data_dir)
    gone = []
    for folder in folders[kept:]:
        run = RunFolder(folder)
        patience = _BUSY_SECONDS if run.record(last_step) else _WAITED_FOR_SECONDS
        if now - _worked_on(folder) > patience and _digest(run) not in live:
            # Renamed first: a removal that is stopped leaves no run that looks done.
            going = folder.rename(runs / f"{_GOING}{folder.name}")
            shutil.rmtree(going)
            gone.append(folder.name)
    return gone


def _worked_on(folder: Path) -> float:
    """Return when something was last written into `folder`."""
    return max(each.stat().st_mtime for each in (folder, *folder.iterdir()))


def _digest(run: RunFolder) -> str | None:
    record = run.record("build")
    return str(record.findings.get("bundle_digest")) if record else None


def _unpacked_digests(data_dir: Path) -> set[str]:
    found = set()
    for folder in (data_dir / "live").glob("version-*"):
        try:
            found.add(Manifest.read(folder).digest)
        except BundleRefused:
            continue
    return found
