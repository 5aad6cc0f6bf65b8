"""Where a bundle comes from: when, from which code, with which encoder."""

import subprocess
from datetime import UTC, datetime
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
    here = Path(__file__).resolve().parent
    try:
        found = subprocess.run(
            ["git", "rev-parse", "HEAD"],  # noqa: S607 - git is found by PATH on purpose
            cwd=here,
            capture_output=True,
            text=True,
            check=True,
        )
    except (OSError, subprocess.CalledProcessError):
        return None
    return found.stdout.strip()
