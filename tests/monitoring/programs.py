"""Prometheus and its companions, as Debian installs them."""

import shutil
import subprocess
from pathlib import Path

from tests.requirements import missing

_DEBIAN = {"alertmanager": "prometheus-alertmanager", "amtool": "prometheus-alertmanager"}


def program(name: str) -> str:
    """Return the path of a program; skip the test, or fail it in CI, where it is not installed."""
    package = _DEBIAN.get(name, "prometheus")
    found = shutil.which(name) or (shutil.which(package) if name == "alertmanager" else None)
    if found is None:
        missing("prometheus", f"{name} is not installed (apt-get install {package})")
    assert found is not None
    return found


def said_by(name: str, *arguments: str, folder: Path) -> tuple[int, str]:
    """Return the exit status of a program and all that it said."""
    done = subprocess.run(
        [program(name), *arguments], cwd=folder, capture_output=True, text=True, check=False
    )
    return done.returncode, done.stdout + done.stderr
