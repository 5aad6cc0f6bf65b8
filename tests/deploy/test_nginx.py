"""nginx serves the built web app as `cinq up` does: same pages, same headers."""

import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from api.app import create_app
from api.settings import Settings
from tests.apart import run_apart
from tests.requirements import missing

ROOT = Path(__file__).resolve().parents[2]
PATHS = (
    *("/", "/five", "/film/tmdb-603", "/sw.js", "/assets/app-1a2b3c.js", "/assets/gone.js"),
    "/nothing.png",
)
HEADERS = (
    "cache-control",
    "content-security-policy",
    "strict-transport-security",
    "x-content-type-options",
    "x-frame-options",
    "referrer-policy",
    "permissions-policy",
    "cross-origin-opener-policy",
    "cross-origin-resource-policy",
)


@pytest.fixture
def web_dir(tmp_path: Path) -> Path:
    """A web app of one page and one script."""
    folder = tmp_path / "web"
    (folder / "assets").mkdir(parents=True)
    (folder / "index.html").write_text("<!doctype html><title>Cinq</title>", encoding="utf-8")
    (folder / "sw.js").write_text("'worker'", encoding="utf-8")
    (folder / "assets" / "app-1a2b3c.js").write_text("'use strict'", encoding="utf-8")
    # Workers of nginx that were started by root are nobody.
    for place in (tmp_path, *tmp_path.parents):
        if place.is_relative_to("/tmp") and place != Path("/tmp"):  # noqa: S108 - of this test
            place.chmod(place.stat().st_mode | 0o011)
    return folder


@pytest.fixture
def nginx(tmp_path: Path, web_dir: Path) -> Iterator[str]:
    """Debian's nginx before that web app, started as the image starts it."""
    if shutil.which("nginx") is None or shutil.which("envsubst") is None:
        missing("nginx", "nginx is not installed (apt-get install nginx-light gettext-base)")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    process = subprocess.Popen(
        [ROOT / "deploy" / "nginx" / "start"],
        env={
            "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
            "CINQ_API": "127.0.0.1:9",
            "WEB_PORT": str(port),
            "WEB_ROOT": str(web_dir),
            "RUN": str(tmp_path / "run"),
        },
    )
    url = f"http://127.0.0.1:{port}"
    try:
        _wait(url)
        yield url
    finally:
        process.terminate()
        process.wait(20)


def _wait(url: str) -> None:
    for _ in range(100):
        try:
            if httpx.get(f"{url}/livez").is_success:
                return
        except httpx.TransportError:
            time.sleep(0.1)
    raise AssertionError(f"nginx does not answer at {url}")


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_every_page_comes_with_the_same_headers(nginx: str, web_dir: Path, scheme: str) -> None:
    with httpx.Client(base_url=nginx, headers={"X-Forwarded-Proto": scheme}) as browser:
        for path, wanted in run_apart(_answers(web_dir, scheme)).items():
            found = browser.get(path)
            assert found.status_code == wanted.status_code, path
            if found.is_success:
                assert _told(found) == _told(wanted), path


async def _answers(web_dir: Path, scheme: str) -> dict[str, httpx.Response]:
    """Return what the service itself answers."""
    transport = httpx.ASGITransport(create_app(Settings(web_dir=web_dir)))
    async with httpx.AsyncClient(transport=transport, base_url=f"{scheme}://cinq.test") as browser:
        return {path: await browser.get(path) for path in PATHS}


def _told(answer: httpx.Response) -> dict[str, str | None]:
    return {name: answer.headers.get(name) for name in HEADERS}
