"""Draws the dashboards as they look under traffic: `python -m tests.monitoring.pictures [DATA]`.

DATA is a data folder with a live index; without it one is made from the films that come with Cinq.
A service and a drift service run on it, a real Prometheus scrapes both every second while locust's
people come and go for two minutes, and each panel asks that Prometheus. Windows are of seconds, as
in a rehearsal. Every expression of dashboards, rules and alerts is asked meanwhile; status 1 when
one finds nothing.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from deploy.monitoring.addresses import Addresses
from deploy.monitoring.files import dashboards
from deploy.monitoring.pace import REHEARSAL
from tests.faults.served import ROOT, serving
from tests.monitoring.pictures.boards import picture
from tests.monitoring.pictures.found import Span, lines
from tests.monitoring.test_expressions import expressions
from tests.monitoring.watchmen import asked, process, prometheus
from tests.ports import free_port

PICTURES = ROOT / "docs" / "images" / "dashboards"
_PEOPLE = 20
_BEFORE_SECONDS = 5


def cinq(*words: str, data: Path, **settings: str) -> None:
    """Run a command of Cinq to its end."""
    environment = {**os.environ, **_settings(data), **settings}
    subprocess.run([sys.executable, "-m", "cli", *words], cwd=ROOT, env=environment, check=True)


@contextmanager
def watched_drift(data: Path, folder: Path) -> Iterator[str]:
    """Serve a report over weeks of traffic with a planted shift; yield the address."""
    weeks, port = folder / "weeks", free_port()
    cinq("drift", "simulate", "--shift", "decade", "--into", str(weeks), data=data)
    cinq("drift", "report", data=weeks)
    settings = [f"{name}={value}" for name, value in _settings(weeks).items()]
    command = ["env", *settings, f"CINQ_DRIFT_PORT={port}", sys.executable, "-m", "cli"]
    with process([*command, "drift", "serve"], folder, "drift"):
        yield f"127.0.0.1:{port}"


def crowd(url: str, server: str) -> list[tuple[str, str]]:
    """Let locust's people come, and go again; return the expressions that never found a series."""
    locust = [str(Path(sys.executable).parent / "locust"), "-f", "load_tests/locustfile.py"]
    options = ["--headless", "--only-summary", "--host", url]
    grown = ["--growth", "spike", "--people", str(_PEOPLE)]
    silent = list(expressions())
    sys.stdout.write(f"{len(silent)} expressions are asked under load\n")
    # Its status tells whether this machine was fast enough, which is not asked here.
    with subprocess.Popen([*locust, *options, *grown], cwd=ROOT) as people:
        while people.poll() is None:
            silent = [each for each in silent if not asked(server, each[1])]
            time.sleep(1)
    return silent


def draw(data: Path, folder: Path, pictures: Path) -> list[tuple[str, str]]:
    """Run everything on `data`, write a picture of each dashboard; return what found nothing."""
    database = f"sqlite+aiosqlite:///{folder / 'people.db'}"
    with (
        watched_drift(data, folder) as drift,
        serving(data, database_url=database) as url,
        prometheus(folder, _addresses(url, drift), REHEARSAL) as server,
    ):
        began = time.time()
        time.sleep(_BEFORE_SECONDS)
        silent = crowd(url, server)
        span = Span(began, time.time())
        pictures.mkdir(parents=True, exist_ok=True)
        for board in dashboards(Addresses(), REHEARSAL):
            found = {panel.title: lines(server, panel, span) for panel in board.panels}
            path = pictures / f"{board.uid}.svg"
            path.write_text(picture(board, found, span), encoding="utf-8")
            empty = [title for title, series in found.items() if not series]
            sys.stdout.write(f"{path}: {len(found)} panels, nothing found for {empty}\n")
    return silent


def main(arguments: list[str]) -> None:
    """Draw the dashboards of a data folder, or of one made for it."""
    with tempfile.TemporaryDirectory(prefix="cinq-pictures-") as made:
        data = Path(arguments[0]).absolute() if arguments else Path(made) / "data"
        if not arguments:
            cinq("pipeline", "run", data=data)
        silent = draw(data, Path(made), PICTURES)
    if silent:
        sys.exit(f"Nothing was found by {silent}")
    sys.stdout.write("every expression found a series\n")


def _settings(data: Path) -> dict[str, str]:
    return {"CINQ_DATA_DIR": str(data), "PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"}


def _addresses(url: str, drift: str) -> Addresses:
    return Addresses(services=(url.removeprefix("http://"),), drift=drift)


if __name__ == "__main__":
    main(sys.argv[1:])
