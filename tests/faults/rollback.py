"""Two replicas roll back: `python -m tests.faults.rollback [ROUNDS]`.

An MLflow server, two services with disks of their own, and an operator who types
`cinq index rollback`. Measured is the time from the command's start until both replicas answer
by the version before.
"""

import os
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import httpx

from index.registry.model_registry import ModelRegistry
from tests.bundles import tiny_bundle
from tests.faults.served import ROOT, serving
from tests.mlflow_server import mlflow_server

LONGEST_SECONDS = 15.0


@dataclass(frozen=True)
class Taken:
    """Seconds from the command's start until it had ended, and until every replica had followed."""

    command: float
    replicas: float


def trial(folder: Path, bundle: Path, rounds: int) -> list[Taken]:
    """Return what each rollback took."""
    with ExitStack() as stack:
        registry_url = stack.enter_context(mlflow_server(folder / "mlflow"))
        registry = ModelRegistry(folder / "operator", registry_url)
        for _ in range(2):
            registry.register(bundle, {}, {})
        registry.promote("1")
        registry.promote("2")
        replicas = [
            stack.enter_context(serving(folder / name, mlflow_tracking_uri=registry_url))
            for name in ("one", "two")
        ]
        taken = []
        for _ in range(rounds):
            registry.promote("2")
            _wait_for(replicas, "2", time.monotonic())
            started = time.monotonic()
            _roll_back(folder / "operator", registry_url)
            ended = time.monotonic() - started
            taken.append(Taken(ended, _wait_for(replicas, "1", started)))
    return taken


def _roll_back(data_dir: Path, registry_url: str) -> None:
    chosen = {"CINQ_DATA_DIR": str(data_dir), "CINQ_MLFLOW_TRACKING_URI": registry_url}
    environment = {**os.environ, **chosen, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "cli", "index", "rollback", "--why", "a trial"]
    subprocess.run(command, cwd=ROOT, env=environment, check=True, stdout=subprocess.DEVNULL)


def _wait_for(replicas: list[str], version: str, started: float) -> float:
    for url in replicas:
        while time.monotonic() < started + 4 * LONGEST_SECONDS:
            answer = httpx.get(f"{url}/api/v1/suggestions?limit=1", timeout=30)
            if answer.headers.get("X-Model-Version") == version:
                break
            time.sleep(0.05)
        else:
            raise AssertionError(f"{url} never came to version {version}")
    return time.monotonic() - started


def main(arguments: list[str]) -> int:
    """Run the trial; return 0 when every rollback was quick enough."""
    rounds = int(arguments[0]) if arguments else 10
    with tempfile.TemporaryDirectory() as folder:
        bundle = tiny_bundle(Path(folder) / "bundle" / "tiny")
        taken = trial(Path(folder), bundle, rounds)
    for told, seconds in (
        ("the command had ended", [each.command for each in taken]),
        ("both replicas had rolled back", [each.replicas for each in taken]),
    ):
        each = ", ".join(f"{second:.1f}" for second in seconds)
        sys.stdout.write(f"seconds until {told}: {each}\n")
    return int(max(each.replicas for each in taken) > LONGEST_SECONDS)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
