"""The main job across every service: `python -m tests.rehearsal [FOLDER]`, or deploy/rehearse.

From films to a live index on MLflow and PostgreSQL, two replicas behind nginx, somebody who signs
up, a rolling restart under load, a drift report, and an alert for a replica that is gone.
"""

import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import httpx

from tests.postgresql import programs, running_cluster
from tests.rehearsal.compose import ROOT
from tests.rehearsal.load import Load
from tests.rehearsal.processes import Processes
from tests.rehearsal.stage import Stage

_FIRST_PORT = 8210
_PEOPLE = 4
# ServiceDown waits two minutes before it is sure.
_ALERT_SECONDS = 300
_REPLICAS = ("api-1", "api-2")


def say(text: str) -> None:
    """Print a line at once, with the time."""
    sys.stdout.write(f"{time.strftime('%H:%M:%S')}  {text}\n")
    sys.stdout.flush()


def index_goes_live(stage: Stage, processes: Processes) -> None:
    """Run the steps against MLflow's server on PostgreSQL."""
    redis = shutil.which("redis-server")
    if redis:
        words = stage.compose.service("redis").command[1:]
        port = str(stage.ports["redis"])
        where = ("--port", port, "--bind", "127.0.0.1", "--dir", str(stage.folder / "redis"))
        processes.start("redis", [redis, *words, *where], {})
    stage.start("mlflow", processes)
    processes.run("migrate", ["cinq", "migrate"], stage.environment("migrate"))
    say("the database has its schema, MLflow answers")
    first = [str(ROOT / "deploy/docker/first-index")]
    processes.run("first-index", first, stage.environment("first-index"))
    listed = processes.run("list", ["cinq", "index", "list"], stage.environment("first-index"))
    say(f"registered and promoted: {' '.join(listed.split()[:4])}")


def people_are_served(stage: Stage, processes: Processes) -> list[str]:
    """Start both replicas and nginx; sign somebody up; return her picks."""
    for name in (*_REPLICAS, "web"):
        stage.start(name, processes)
    versions = [httpx.get(stage.url(name, "/readyz")).json() for name in _REPLICAS]
    say(f"both replicas are live: {[each['model_version'] for each in versions]}")
    subprocess.run([str(ROOT / "deploy/rollout/smoke"), stage.site], check=True)
    with httpx.Client(base_url=f"{stage.site}/api/v1", timeout=30) as browser:
        account = {"email": "ada@example.org", "password": "a pass phrase of the rehearsal"}
        assert browser.post("/accounts", json=account).status_code == 201
        films = browser.get("/suggestions", params={"limit": 5}).json()["items"]
        picks = [film["id"] for film in films]
        assert browser.put("/me/picks", json={"film_ids": picks}).is_success
        five = browser.get("/me/recommendations").json()["items"]
        assert len(five) == 5, five
    say(f"somebody signed up, chose five, and gets {five[0]['film']['title']} first")
    return picks


def replicas_restart(stage: Stage, processes: Processes, picks: list[str]) -> None:
    """Restart one replica after the other under load; nobody may notice."""
    load = Load(stage.site, picks)
    with load.going_on(_PEOPLE):
        time.sleep(2)
        for name in _REPLICAS:
            processes.end(name)
            stage.start(name, processes)
            time.sleep(2)
    told = f"{sum(load.answers.values()):,} requests, {load.failed} failed"
    say(f"rolling restart under load: {told}, slowest {load.slowest_seconds:.2f} s")
    assert load.failed == 0, load.answers


def drift_is_told(stage: Stage, processes: Processes) -> None:
    """Replay weeks of traffic with a planted shift, make a report, and find it in the gauges.

    The weeks lie in a folder of their own: a database of today has nothing to be held against.
    """
    weeks = stage.folder / "weeks"
    plant = ["cinq", "drift", "simulate", "--shift", "decade", "--into", str(weeks)]
    processes.run("simulate", plant, stage.environment("first-index"))
    here = {"CINQ_DATA_DIR": str(weeks), "CINQ_DATABASE_URL_FILE": ""}
    environment = stage.environment("drift", **here)
    report = processes.run("report", ["cinq", "drift", "report"], environment)
    say(f"drift: {report.splitlines()[0]}")
    stage.start("drift", processes, **here)
    gauges = httpx.get(stage.url("drift", "/metrics")).text
    drifted = re.findall(r"^cinq_drift_detected\{.*\} 1\.0$", gauges, flags=re.MULTILINE)
    assert drifted, gauges
    say(f"{len(drifted)} features drifted, in the gauges")


def an_alert_comes(stage: Stage, processes: Processes) -> None:
    """End a replica and wait for the alert."""
    for name in ("alertmanager", "prometheus"):
        stage.start(name, processes)
    processes.end("api-2")
    deadline = time.monotonic() + _ALERT_SECONDS
    while time.monotonic() < deadline:
        alerts = httpx.get(stage.url("alertmanager", "/api/v2/alerts")).json()
        names = sorted({alert["labels"]["alertname"] for alert in alerts})
        if names:
            say(f"a replica ended, and Alertmanager has: {', '.join(names)}")
            return
        time.sleep(1)
    raise AssertionError("no alert came")


def main(folder: Path) -> None:
    """Run the whole rehearsal."""
    at = programs()
    if at is None:
        sys.exit("PostgreSQL is not installed")
    with running_cluster(at) as cluster, Processes(folder / "logs") as processes:
        stage = Stage(folder, cluster, _FIRST_PORT)
        index_goes_live(stage, processes)
        picks = people_are_served(stage, processes)
        replicas_restart(stage, processes, picks)
        drift_is_told(stage, processes)
        an_alert_comes(stage, processes)
    say("all of it worked")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        main(Path(sys.argv[1]).absolute())
    else:
        with tempfile.TemporaryDirectory(prefix="cinq-rehearsal-") as made:
            main(Path(made))
