"""Where a bundle comes from: when, from which code, with which encoder."""

import os
import platform
import subprocess
from datetime import UTC, datetime
from importlib.metadata import distributions
from pathlib import Path

from embeddings.encoder import Encoder
from embeddings.passage import PASSAGE_VERSION
from index.manifest import Manifest


def provenance(*, catalogue_digest: str, ratings_digest: str | None, encoder: Encoder) -> Manifest:
    """Return a manifest with its provenance filled in and its contents still empty."""
    return Manifest(
        created=datetime.now(UTC),
        git_commit=git_commit(),
        catalogue_digest=catalogue_digest,
        ratings_digest=ratings_digest,
        encoder_name=encoder.name,
        encoder_sha256=encoder.weights_sha256,
        passage_version=PASSAGE_VERSION,
        dimensions={},
        counts={},
        files={},
    )


def git_commit() -> str | None:
    """Return the commit this code was checked out at, or None outside a checkout."""
    return _git("rev-parse", "HEAD")


def environment() -> dict[str, str]:
    """Return on what a run was made: commit, whether files differ from it, machine, Python."""
    changed = _git("status", "--porcelain", "--untracked-files=no")
    return {
        "git_commit": git_commit() or "unknown",
        "git_dirty": "unknown" if changed is None else str(bool(changed)).lower(),
        "machine": f"{platform.node()}, {platform.platform()}, {os.cpu_count()} processors",
        "python": platform.python_version(),
    }


def requirements() -> str:
    """Return every installed distribution with its version, as a requirements file."""
    found = {f"{each.metadata['Name']}=={each.version}" for each in distributions()}
    return "\n".join(sorted(found, key=str.lower)) + "\n"


def _git(*arguments: str) -> str | None:
    here = Path(__file__).resolve().parent
    try:
        found = subprocess.run(  # noqa: S603 - only arguments of this module
            ["git", *arguments],  # noqa: S607 - git is found by PATH on purpose
            cwd=here,
            capture_output=True,
            text=True,
            check=True,
        )
    except (OSError, subprocess.CalledProcessError):
        return None
    return found.stdout.strip()
