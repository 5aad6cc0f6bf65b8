"""The rules of the house that no linter knows."""

import ast
import re
import subprocess
from collections.abc import Iterator
from importlib.metadata import distributions, packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("catalogue", "embeddings", "index", "drift", "api", "cli")
LONGEST_FILE = 300
LONGEST_FUNCTION = 40
MOST_FILES_AT_ROOT = 12


def tracked(*patterns: str) -> list[Path]:
    found = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", *patterns],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return [ROOT / name for name in found.stdout.splitlines() if (ROOT / name).is_file()]


def python_files() -> list[Path]:
    return tracked("*.py")


def functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def test_no_file_is_longer_than_300_lines() -> None:
    sizes = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in python_files()}
    assert {str(path): size for path, size in sizes.items() if size > LONGEST_FILE} == {}


def test_no_function_is_longer_than_40_lines() -> None:
    long = [
        f"{path.relative_to(ROOT)}:{function.lineno} {function.name}"
        for path in python_files()
        for function in functions(path)
        if (function.end_lineno or 0) - function.lineno + 1 > LONGEST_FUNCTION
    ]
    assert long == []


def test_no_module_is_named_after_nothing() -> None:
    empty_names = {"utils", "util", "helpers", "helper", "common", "misc"}
    assert [path for path in python_files() if path.stem in empty_names] == []


def test_no_other_distribution_claims_a_package_of_ours() -> None:
    owners = packages_distributions()
    assert {name: set(owners.get(name, ["cinq"])) - {"cinq"} for name in PACKAGES} == {
        name: set() for name in PACKAGES
    }


def test_the_environment_holds_no_gigabytes_of_cuda() -> None:
    names = {str(found.metadata["Name"]) for found in distributions()}
    assert {name for name in names if name.startswith("nvidia-") or name == "triton"} == set()


def test_every_folder_of_tests_is_a_package() -> None:
    folders = {path.parent for path in tracked("tests/*.py")}
    assert [folder for folder in folders if not (folder / "__init__.py").exists()] == []


@pytest.mark.parametrize(
    "forbidden",
    [
        re.escape(f"{ROOT}/"),
        r'"resolved": *"https?:',
        r"--(extra-)?index-url +\S*(pypi|debian|npmjs)",
    ],
)
def test_nothing_names_this_machine_or_a_registry(forbidden: str) -> None:
    pattern = re.compile(forbidden)
    this = Path(__file__)
    texts = {path: path.read_text(encoding="utf-8", errors="replace") for path in tracked()}
    found = [path for path, text in texts.items() if pattern.search(text)]
    assert set(found) <= {this}


def test_the_web_app_and_the_service_agree_on_the_contract() -> None:
    # The client is generated from this file; `npm run check` holds the client against it.
    assert (ROOT / "frontend" / "openapi.json").is_file()


def test_the_root_stays_small() -> None:
    at_root = [path for path in tracked() if path.parent == ROOT]
    assert len([path for path in at_root if not path.name.startswith(".")]) <= MOST_FILES_AT_ROOT
