"""Airflow on Celery workers and a real redis, as the profile `scale` of the compose file has it."""

import os
import re
import shutil
import subprocess
import time
from dataclasses import dataclass
from typing import Any, Literal

import httpx

from tests.rehearsal.compose import ROOT, image_environment
from tests.rehearsal.processes import Processes
from tests.rehearsal.stage import Stage

AIRFLOW = ROOT / ".venv-airflow" / "bin" / "airflow"
WORKERS = ("worker-1", "worker-2")
_LONGEST_SECONDS = 3600.0
_ENDED = ("success", "failed")
RunType = Literal["manual", "scheduled", "asset_triggered"]


@dataclass(frozen=True, slots=True)
class Task:
    """One task of a run that ended."""

    name: str
    share: int
    """Which of the mapped ones; -1 for a task that is not mapped."""
    state: str
    seconds: float


class Schedules:
    """The services of Airflow, and what they are told through its REST API."""

    def __init__(self, stage: Stage, processes: Processes) -> None:
        self._stage = stage
        self._processes = processes
        self._browser = httpx.Client(base_url=stage.url("airflow-api"), timeout=60)

    def start(self) -> None:
        """Start redis, the database's schema, API server, DAG processor, scheduler and workers."""
        self._start_redis()
        self._command()
        migrate = [str(ROOT / "deploy/docker/airflow-migrate")]
        self._processes.run("airflow-migrate", migrate, self._environment("airflow-migrate"))
        self._start("airflow-api", "airflow-api", "--port", str(self._stage.ports["airflow-api"]))
        self._start("airflow-dag-processor", "airflow-dag-processor")
        self._start("airflow-scheduler", "airflow-scheduler")
        for name in WORKERS:
            pid = str(self._stage.folder / f"{name}.pid")
            self._start(name, "airflow-worker", "--celery-hostname", name, "--pid", pid)
            self._wait_for(lambda name=name: self._is_well(name), name)
        self._processes.wait(
            "airflow-api", self._stage.url("airflow-api", "/api/v2/monitor/health")
        )
        self._processes.wait("airflow-scheduler", self._stage.url("airflow-scheduler", "/health"))
        token = self._browser.get("/auth/token").raise_for_status().json()["access_token"]
        self._browser.headers["Authorization"] = f"Bearer {token}"

    def finished(self, dag: str, started_by: RunType) -> list[Task]:
        """Wait until a run of a DAG has ended; return its tasks, or fail with them."""
        runs = f"/api/v2/dags/{dag}/dagRuns"

        def ended() -> dict[str, Any] | None:
            # Until the DAG processor has read it, nobody knows the DAG.
            answer = self._browser.get(runs)
            found = answer.json()["dag_runs"] if answer.is_success else []
            own = (run for run in found if run["run_type"] == started_by)
            return next((run for run in own if run["state"] in _ENDED), None)

        run = self._wait_for(ended, dag)
        told = self._asked(
            f"{runs}/{run['dag_run_id']}/taskInstances?limit=500&order_by=start_date"
        )
        tasks = [
            Task(each["task_id"], each["map_index"], each["state"], each["duration"] or 0.0)
            for each in told["task_instances"]
        ]
        assert run["state"] == "success", tasks
        return tasks

    def done_by(self, worker: str) -> int:
        """Return how many tasks a worker has done."""
        log = (self._stage.folder / "logs" / f"{worker}.log").read_text(errors="replace")
        return len(re.findall(r"succeeded in", log))

    def _start(self, name: str, service: str, *more: str) -> None:
        command = [*self._stage.compose.service(service).command, *more]
        environment = self._environment(service)
        environment["AIRFLOW__LOGGING__WORKER_LOG_SERVER_PORT"] = str(
            self._stage.ports.get(name, 0)
        )
        command[0] = shutil.which(command[0], path=environment["PATH"]) or command[0]
        self._processes.start(name, command, environment)

    def _is_well(self, worker: str) -> bool:
        """Ask a worker as the compose file asks it."""
        words = ["sh", "-c", self._stage.compose.health("airflow-worker")]
        environment = {**os.environ, **self._environment("airflow-worker"), "HOSTNAME": worker}
        done = subprocess.run(words, env=environment, capture_output=True, check=False)
        return done.returncode == 0

    def _start_redis(self) -> None:
        program = shutil.which("redis-server")
        assert program is not None, "redis is not installed (apt-get install redis-server)"
        words = self._stage.compose.service("redis").command[1:]
        where = ("--port", str(self._stage.ports["redis"]), "--bind", "127.0.0.1")
        folder = ("--dir", str(self._stage.folder / "redis"))
        self._processes.start("redis", [program, *words, *where, *folder], {})

    def _environment(self, service: str) -> dict[str, str]:
        folder = self._stage.folder
        places = {
            "/usr/local/bin/cinq": str(folder / "bin" / "cinq"),
            "/srv/cinq/dags": str(ROOT / "dags"),
            "/airflow": str(folder / "airflow"),
            "/data": str(folder / "data"),
        }
        own = {
            name: places.get(value, value)
            for name, value in image_environment("pipeline").items()
            if name.startswith(("CINQ_", "AIRFLOW"))
        }
        health = str(self._stage.ports["airflow-scheduler"])
        return {
            **self._stage.environment(service),
            **own,
            "AIRFLOW__SCHEDULER__SCHEDULER_HEALTH_CHECK_SERVER_PORT": health,
        }

    def _command(self) -> None:
        """Make the `airflow` that containers have."""
        assert AIRFLOW.exists(), "Airflow is not installed as in the image: make install-rehearsal"
        command = self._stage.folder / "bin" / "airflow"
        policies = ROOT / "deploy" / "airflow"
        command.write_text(
            f'#!/bin/sh\nPYTHONPATH="{policies}" exec "{AIRFLOW}" "$@"\n', encoding="utf-8"
        )
        command.chmod(0o755)

    def _asked(self, path: str) -> Any:  # noqa: ANN401 - JSON
        return self._browser.get(path).raise_for_status().json()

    def _wait_for(self, look: Any, what: str) -> Any:  # noqa: ANN401 - what the look returns
        deadline = time.monotonic() + _LONGEST_SECONDS
        while time.monotonic() < deadline:
            if found := look():
                return found
            time.sleep(1)
        raise AssertionError(f"{what} does not come to an end")
