"""The product as a newcomer starts it, and a real browser in front of it."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict
from urllib.error import URLError
from urllib.request import urlopen

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.bundles import starter_table
from tests.known_vectors import lend
from tests.requirements import missing

ROOT = Path(__file__).resolve().parents[2]
FIRST_START_SECONDS = 240
STOP_SECONDS = 20
_BROWSER_OPTIONS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


class LaunchOptions(TypedDict):
    """What Playwright is told about the browser."""

    executable_path: str | None
    args: list[str]


@dataclass
class Site:
    """A running `cinq up`."""

    url: str
    data_dir: Path
    process: subprocess.Popen[bytes]

    def wait_until_ready(self, seconds: float = FIRST_START_SECONDS) -> None:
        """Return once /readyz says yes."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            assert self.process.poll() is None, f"cinq up ended with {self.process.returncode}"
            try:
                with urlopen(f"{self.url}/readyz", timeout=5):
                    return
            except (URLError, OSError):
                time.sleep(0.3)
        raise AssertionError(f"cinq up was not ready within {seconds} seconds")

    def stop(self) -> int:
        """Stop it as Ctrl-C does and return its exit status."""
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(STOP_SECONDS)


def start_site(data_dir: Path) -> Site:
    """Start `cinq up` on a free port."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "cli", "up", "--port", str(port), "--data", str(data_dir)]
    log = (data_dir.parent / f"{data_dir.name}.log").open("ab")
    process = subprocess.Popen(
        command, cwd=ROOT, stdout=log, stderr=subprocess.STDOUT, start_new_session=True
    )
    log.close()
    return Site(f"http://127.0.0.1:{port}", data_dir, process)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """Cinq as it starts where nothing is but vectors; test_recovery.py starts it without them."""
    data_dir = tmp_path_factory.mktemp("site") / "data"
    lend(starter_table(), data_dir)
    started = start_site(data_dir)
    try:
        started.wait_until_ready()
        yield started
    finally:
        if started.process.poll() is None:
            started.process.kill()
            started.process.wait()


def chromium_options() -> LaunchOptions:
    """Return how to launch Debian's Chromium, or the one CINQ_TEST_CHROMIUM names."""
    path = os.environ.get("CINQ_TEST_CHROMIUM") or shutil.which("chromium")
    return {"executable_path": path, "args": _BROWSER_OPTIONS}


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A real Chromium; skipped, or failed where it is required, when there is none."""
    options = chromium_options()
    if options["executable_path"] is None:
        missing("browser", "Chromium is not installed (apt-get install chromium)")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(**options)
        yield chromium
        chromium.close()


@pytest.fixture
def page(site: Site, browser: Browser) -> Iterator[Page]:
    """A fresh visitor on the first page, who reads English."""
    # What a service worker fetches cannot be answered by a test; test_offline.py lets it in.
    context = browser.new_context(base_url=site.url, locale="en-GB", service_workers="block")
    visitor = context.new_page()
    visitor.set_default_timeout(20_000)
    visitor.goto("/")
    yield visitor
    context.close()
