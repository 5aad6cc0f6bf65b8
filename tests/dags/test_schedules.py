"""The DAGs hold schedules and commands, and nothing that has to be tested otherwise."""

import ast
from pathlib import Path

import pytest

from index.pipeline.steps import STEP_NAMES

ROOT = Path(__file__).resolve().parents[2]
DAGS = sorted((ROOT / "dags").glob("*.py"))
ALLOWED = {"airflow", "datetime", "os"}


def _options(path: Path) -> dict[str, ast.expr]:
    """Return what the DAG of a file is given, by name."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "DAG":
            named = {word.arg: word.value for word in node.keywords if word.arg}
            return named | {"dag_id": node.args[0]}
    raise AssertionError(path)


@pytest.mark.parametrize("path", DAGS, ids=lambda path: path.stem)
def test_a_schedule_imports_airflow_and_nothing_of_ours(path: Path) -> None:
    imported: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            imported |= {name.name.split(".")[0] for name in node.names}
        elif isinstance(node, ast.ImportFrom):
            imported.add((node.module or "").split(".")[0])
    assert imported <= ALLOWED


@pytest.mark.parametrize("path", DAGS, ids=lambda path: path.stem)
def test_a_schedule_says_whose_it_is_how_long_it_may_take_and_what_it_is_for(path: Path) -> None:
    options = _options(path)
    needed = {"description", "doc_md", "tags", "dagrun_timeout", "default_args", "schedule"}
    assert needed <= options.keys()
    assert ast.literal_eval(options["dag_id"]) == path.stem
    defaults = options["default_args"]
    assert isinstance(defaults, ast.Dict)
    names = {ast.literal_eval(key) for key in defaults.keys if key}
    assert {"owner", "retries", "retry_delay"} <= names


def test_the_index_is_made_by_every_step_in_its_order() -> None:
    tree = ast.parse((ROOT / "dags" / "film_index.py").read_text(encoding="utf-8"))
    calls = [
        (node.lineno, node.args[0])
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "step"
    ]
    named = [ast.literal_eval(name) for _, name in sorted(calls, key=lambda call: call[0])]
    assert tuple(named) == STEP_NAMES


@pytest.mark.parametrize("path", DAGS, ids=lambda path: path.stem)
def test_the_documentation_names_every_schedule(path: Path) -> None:
    page = (ROOT / "docs" / "how-to" / "run-airflow.md").read_text(encoding="utf-8")
    assert f"`{path.stem}`" in page
