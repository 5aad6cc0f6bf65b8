"""The main job across every service: `python -m tests.rehearsal [FOLDER [FILMS]]`.

From films to a live index on MLflow and PostgreSQL, two replicas behind nginx, somebody who signs
up, a rolling restart under load; Airflow imports FILMS, and two Celery workers make an index of
them that both replicas follow; a drift report, and an alert for a replica that is gone.
"""

import json
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import httpx

from catalogue.starter_catalogue import starter_films
from tests.postgresql import programs, running_cluster
from tests.rehearsal.compose import ROOT
from tests.rehearsal.load import Load
from tests.rehearsal.processes import Processes
from tests.rehearsal.schedules import WORKERS, Schedules
from tests.rehearsal.stage import Stage

_FIRST_PORT = 8210
_PEOPLE = 4
# ServiceDown waits two minutes before it is sure.
_ALERT_SECONDS = 300
_FOLLOW_SECONDS = 120
_REPLICAS = ("api-1", "api-2")


def say(text: str) -> None:
    """Print a line at once, with the time."""
    sys.stdout.write(f"{time.strftime('%H:%M:%S')}  {text}\n")
    sys.stdout.flush()


def index_goes_live(stage: Stage, processes: Processes) -> None:
    """Run the steps against MLflow's server on PostgreSQL."""
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


def schedules_bring_films(stage: Stage, processes: Processes) -> None:
    """Have Airflow import films and make an index of them; both replicas follow it."""
    schedules = Schedules(stage, processes)
    schedules.start()
    say("Airflow answers, two Celery workers listen to redis")
    # A new Airflow makes up for the newest run of each schedule that it missed.
    schedules.finished("refresh_catalogue", "scheduled")
    say("the films were imported; the change wakes film_index")
    tasks = schedules.finished("film_index", "asset_triggered")
    for task in tasks:
        share = "" if task.share < 0 else f" {task.share + 1}"
        say(f"  {task.name}{share}: {task.state}, {task.seconds:.0f} s")
    done = {worker: schedules.done_by(worker) for worker in WORKERS}
    say(f"tasks by worker: {done}")
    assert all(done.values()), done
    say(f"both replicas answer from version {followed(stage)}")


def followed(stage: Stage) -> str:
    """Wait until both replicas answer from the version that Airflow promoted; return it."""
    promoted = json.loads((stage.folder / "data/live/champion.json").read_text())["version"]
    assert promoted != "1"
    deadline = time.monotonic() + _FOLLOW_SECONDS
    answers: set[str] = set()
    while answers != {promoted}:
        assert time.monotonic() < deadline, (promoted, answers)
        time.sleep(0.5)
        asked = (httpx.get(stage.url(name, "/readyz")).json() for name in _REPLICAS)
        answers = {str(each["model_version"]) for each in asked}
    return str(promoted)


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


def films_in(folder: Path) -> Path:
    """Write the films that come with Cinq as somebody else's file, and return it."""
    path = folder / "films.jsonl"
    lines = (film.model_dump_json(exclude_none=True) for film in starter_films())
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def main(folder: Path, films: Path | None) -> None:
    """Run the whole rehearsal."""
    at = programs()
    if at is None:
        sys.exit("PostgreSQL is not installed")
    folder.mkdir(parents=True, exist_ok=True)
    settings = {
        "AIRFLOW_EXECUTOR": "CeleryExecutor",
        "CINQ_CATALOGUE_SOURCES": str(films or films_in(folder)),
    }
    with running_cluster(at) as cluster, Processes(folder / "logs") as processes:
        stage = Stage(folder, cluster, _FIRST_PORT, settings)
        index_goes_live(stage, processes)
        picks = people_are_served(stage, processes)
        replicas_restart(stage, processes, picks)
        schedules_bring_films(stage, processes)
        drift_is_told(stage, processes)
        an_alert_comes(stage, processes)
    say("all of it worked")


if __name__ == "__main__":
    given = [Path(word).absolute() for word in sys.argv[1:]]
    if given:
        main(given[0], given[1] if len(given) > 1 else None)
    else:
        with tempfile.TemporaryDirectory(prefix="cinq-rehearsal-") as made:
            main(Path(made), None)
