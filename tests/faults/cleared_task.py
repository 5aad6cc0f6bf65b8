"""A failed task is cleared under Airflow's scheduler: `python -m tests.faults.cleared_task [STEP]`.

The Airflow of `make airflow` makes an index of the starter catalogue. The command that its tasks
call fails for one step until that is mended; then the failed task is cleared as the documentation
says. Printed is what the scheduler kept of every task before and after. Only `gate` fails at its
first try; other steps are tried three times, a minute apart.
"""

import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import httpx

from tests.dags.airflow import ROOT, Airflow
from tests.ports import free_port

DAG = "film_index"
LONGEST_SECONDS = 1500.0
_END_SECONDS = 30.0
_DONE = {"success", "failed"}


@dataclass(frozen=True)
class Kept:
    """What the scheduler keeps of one task."""

    task: str
    state: str
    tries: int
    started: str
    seconds: float


def trial(folder: Path, step: str) -> tuple[list[Kept], list[Kept]]:
    """Return the tasks of a run in which `step` failed, and those of the same run mended."""
    airflow = Airflow(folder / "data", folder / "cinq")
    broken = folder / "broken"
    _make_command(airflow, step, broken)
    broken.touch()
    with _scheduling(airflow) as client:
        run = _started_run(client)
        assert _ended(client, run) == "failed"
        before = _tasks(client, run)
        broken.unlink()
        airflow.call("tasks", "clear", DAG, "--only-failed", "--downstream", "--yes")
        assert _ended(client, run) == "success"
        return before, _tasks(client, run)


def _make_command(airflow: Airflow, step: str, broken: Path) -> None:
    airflow.data_dir.mkdir(parents=True)
    airflow.command.write_text(
        f"""#!/bin/sh
case "$*" in *"--only {step} "*) if [ -e "{broken}" ]; then echo "broken for a trial"; exit 1; fi;;
esac
PYTHONPATH="{ROOT}" exec "{sys.executable}" -m cli "$@"
""",
        encoding="utf-8",
    )
    airflow.command.chmod(0o755)


@contextmanager
def _scheduling(airflow: Airflow) -> Iterator[httpx.Client]:
    """Start what `make airflow` starts; give a client of its API."""
    port = free_port()
    variables = {"AIRFLOW_PORT": str(port), "AIRFLOW__CORE__DAGS_ARE_PAUSED_AT_CREATION": "True"}
    with (airflow.data_dir / "airflow.log").open("w", encoding="utf-8") as log:
        process = subprocess.Popen(
            [str(ROOT / "deploy" / "airflow" / "standalone")],
            env=airflow.environment(**variables),
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        try:
            with httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=60) as client:
                _until(lambda: _answers(client))
                token = client.get("/auth/token").json()["access_token"]
                client.headers["Authorization"] = f"Bearer {token}"
                yield client
        finally:
            _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    """Ask Airflow to end; what is left of its processes a while later is killed."""
    process.terminate()
    with suppress(subprocess.TimeoutExpired):
        process.wait(_END_SECONDS)
    # Its children do not always follow: the whole group goes, whoever is left of it.
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def _answers(client: httpx.Client) -> bool:
    try:
        return client.get("/api/v2/version").is_success
    except httpx.TransportError:
        return False


def _started_run(client: httpx.Client) -> str:
    """Let the scheduler have the DAG; return the run that it starts for the last date."""
    wake = {"is_paused": False}
    _until(lambda: client.patch(f"/api/v2/dags/{DAG}", json=wake).is_success)
    _until(lambda: bool(_runs(client)))
    return str(_runs(client)[0]["dag_run_id"])


def _runs(client: httpx.Client) -> list[dict[str, object]]:
    runs: list[dict[str, object]] = client.get(f"/api/v2/dags/{DAG}/dagRuns").json()["dag_runs"]
    return runs


def _ended(client: httpx.Client, run: str) -> str:
    """Wait until the run has ended; return how."""
    path = f"/api/v2/dags/{DAG}/dagRuns/{run}"
    _until(lambda: client.get(path).json()["state"] in _DONE)
    return str(client.get(path).json()["state"])


def _tasks(client: httpx.Client, run: str) -> list[Kept]:
    answer = client.get(f"/api/v2/dags/{DAG}/dagRuns/{run}/taskInstances").json()
    kept = [
        Kept(
            task["task_id"] + (f" {task['map_index']}" if task["map_index"] >= 0 else ""),
            task["state"],
            task["try_number"],
            (task["start_date"] or "")[11:19],
            task["duration"] or 0.0,
        )
        for task in answer["task_instances"]
    ]
    return sorted(kept, key=lambda task: (task.started or "~", task.task))


def _until(done: Callable[[], bool]) -> None:
    patience = time.monotonic() + LONGEST_SECONDS
    while not done():
        assert time.monotonic() < patience, "Airflow took too long"
        time.sleep(1)


def _table(tasks: list[Kept]) -> str:
    rows = [
        f"| {task.task} | {task.state} | {task.tries} | {task.started} | {task.seconds:.1f} |"
        for task in tasks
    ]
    return "\n".join(["| task | state | try | started | seconds |", "|---|---|---|---|---|", *rows])


def main(arguments: list[str]) -> int:
    """Run the trial; return 0 when nothing that had succeeded ran again."""
    step = arguments[0] if arguments else "gate"
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        before, after = trial(Path(folder), step)
    sys.stdout.write(f"{_table(before)}\n\nmended and cleared:\n\n{_table(after)}\n")
    finished = {task for task in before if task.state == "success"}
    again = [task.task for task in after if task not in finished]
    sys.stdout.write(f"\nran again: {', '.join(again)}\n")
    whole = all(task.state == "success" for task in after)
    return int(not (whole and finished and finished <= set(after) and again[0] == step))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
