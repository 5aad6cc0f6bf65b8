"""Run the shell steps of a job here: `python -m tests.workflows.run_job ci check`.

`name=value` after them fills an expression, as in `matrix.image=api` or `vars.DEPLOY_TO=…`. Of a
matrix that is not named every member runs. Steps that call an action are left out, and said so.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.workflows.workflow import FOLDER, ROOT, Job, filled, jobs


def run(job: Job, known: dict[str, str]) -> None:
    """Run the steps of `job` one after the other, as GitHub's shell does; stop at a failure."""
    with tempfile.TemporaryDirectory() as folder:
        for step in job.steps:
            chosen = {name: filled(str(text), known) for name, text in step.environment.items()}
            environment = {**os.environ, "GITHUB_OUTPUT": str(Path(folder) / "output"), **chosen}
            sys.stdout.write(f"$ {step.run.strip()}\n")
            sys.stdout.flush()
            command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step.run]
            subprocess.run(command, cwd=ROOT, env=environment, check=True)


def main(workflow: str, name: str, *given: str) -> None:
    """Run one job of one workflow."""
    known = dict(pair.split("=", 1) for pair in given)
    job = next(job for job in jobs(FOLDER / f"{workflow}.yml") if job.name == name)
    for member in job.matrix:
        if all(known.get(axis, value) == value for axis, value in member.items()):
            run(job, {**member, **known})


if __name__ == "__main__":
    main(*sys.argv[1:])
