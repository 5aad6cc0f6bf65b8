"""The command that serves what is live in a data folder."""

import sys
from pathlib import Path


def command(data: Path, port: int) -> list[str]:
    """Return the command, for the environment of the tests."""
    return [sys.executable, "-m", "cli", "serve", "--port", str(port), "--data", str(data)]
