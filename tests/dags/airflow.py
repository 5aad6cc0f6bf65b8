"""Airflow as `make airflow` sets it up, in a folder of its own."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = ROOT / ".venv-airflow" / "bin" / "airflow"
_ENVIRONMENT = ROOT / "deploy" / "airflow" / "environment"
_RUN_SECONDS = 280


@dataclass(frozen=True)
class Airflow:
    """One Airflow with a database of its own, beside the data of one Cinq."""

    data_dir: Path
    command: Path
    """What the tasks call as `cinq`."""

    def prepare(self) -> None:
        """Make the command and the database."""
        self.data_dir.mkdir(parents=True, exist_ok=True)
        self.command.write_text(
            f'#!/bin/sh\nPYTHONPATH="{ROOT}" exec "{sys.executable}" -m cli "$@"\n',
            encoding="utf-8",
        )
        self.command.chmod(0o755)
        self.call("db", "migrate")

    def run(self, dag: str, *options: str, **variables: str) -> str:
        """Run a DAG from its first task to its last, here and now; return what it logged."""
        return self.call("dags", "test", dag, *options, **variables)

    def try_to_run(self, dag: str, **variables: str) -> str:
        """Run a DAG that may fail; return what it logged."""
        done = self._done("dags", "test", dag, **variables)
        return done.stdout + done.stderr

    def call(self, *words: str, **variables: str) -> str:
        """Return what an Airflow command printed."""
        done = self._done(*words, **variables)
        assert done.returncode == 0, f"{done.stdout[-3000:]}\n{done.stderr[-3000:]}"
        return done.stdout + done.stderr

    def _done(self, *words: str, **variables: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [str(_ENVIRONMENT), "airflow", *words],
            env=self.environment(**variables),
            cwd=self.data_dir,
            capture_output=True,
            text=True,
            timeout=_RUN_SECONDS,
            check=False,
        )

    def environment(self, **variables: str) -> dict[str, str]:
        """Return the variables of an Airflow command, `variables` among them."""
        return {
            **_inherited(),
            "CINQ_DATA_DIR": str(self.data_dir),
            "CINQ_COMMAND": str(self.command),
            "AIRFLOW_HOME": str(self.data_dir / "airflow"),
            "OMP_NUM_THREADS": "1",
            **variables,
        }


def _inherited() -> dict[str, str]:
    """Return this process's variables but for those that are about another Cinq or Airflow."""
    return {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("CINQ_", "AIRFLOW", "PYTHON"))
    }
