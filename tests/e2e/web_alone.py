"""The built web app served by a service that has no index: what a page itself does is enough."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

from tests.e2e.conftest import ROOT, STOP_SECONDS
from tests.ports import free_port

BUILT = ROOT / "frontend" / "dist"


@contextmanager
def web_alone(data: Path, web_dir: Path = BUILT) -> Iterator[str]:
    """Serve the web app in `web_dir` and give its address."""
    port = free_port()
    served = ["uvicorn", "api.app:create_app_from_environment", "--factory", "--log-level", "error"]
    process = subprocess.Popen(
        [sys.executable, "-m", *served, "--port", str(port)],
        cwd=ROOT,
        env={**os.environ, "CINQ_DATA_DIR": str(data), "CINQ_WEB_DIR": str(web_dir)},
    )
    url = f"http://127.0.0.1:{port}"
    try:
        _wait_for(url)
        yield url
    finally:
        process.terminate()
        process.wait(STOP_SECONDS)


def _wait_for(url: str) -> None:
    for _ in range(300):
        try:
            with urlopen(f"{url}/livez", timeout=5):
                return
        except (URLError, OSError):
            time.sleep(0.2)
    raise AssertionError(f"nothing answers at {url}")
