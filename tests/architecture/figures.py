"""The figures of this code base: `python -m tests.architecture.figures`.

Files and functions of the Python packages, as lines; tests per line of source; doubles in tests.
"""

import ast
import statistics
import subprocess
import tokenize
from collections.abc import Iterator
from dataclasses import dataclass, fields
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("catalogue", "embeddings", "index", "drift", "api", "cli", "load_tests")
_DOUBLES = ("Mock(", "MagicMock", "monkeypatch.setattr", "patch(")


@dataclass(frozen=True, slots=True)
class Figures:
    """What one tree measures; the fields read as the columns of a table."""

    median_file: float
    longest_file: int
    median_function: float
    p90_function: float
    longest_function: int
    comments_percent: float
    annotated_percent: float
    tests_per_source: float
    doubles_per_1000_lines: float


def figures() -> Figures:
    """Return the figures of this tree; generated migrations are left out."""
    source = [path for path in _tracked(PACKAGES) if "migrations/versions" not in str(path)]
    tests = _tracked(("tests",))
    files = [count for path in source if (count := len(_lines(path)))]
    functions = [each for path in source for each in _functions(path)]
    sizes = [(each.end_lineno or 0) - each.lineno + 1 for each in functions]
    test_lines = [line for path in tests for line in _lines(path)]
    return Figures(
        median_file=statistics.median(files),
        longest_file=max(files),
        median_function=statistics.median(sizes),
        p90_function=statistics.quantiles(sizes, n=10)[-1],
        longest_function=max(sizes),
        comments_percent=100 * sum(map(_comments, source)) / sum(files),
        annotated_percent=100 * sum(map(_is_annotated, functions)) / len(functions),
        tests_per_source=len(test_lines) / sum(files),
        doubles_per_1000_lines=1000
        * sum(any(word in line for word in _DOUBLES) for line in test_lines)
        / len(test_lines),
    )


def _tracked(folders: tuple[str, ...]) -> list[Path]:
    words = ["git", "ls-files", *(f"{folder}/*.py" for folder in folders)]
    listed = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=True)
    return [ROOT / name for name in listed.stdout.splitlines() if (ROOT / name).is_file()]


def _lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines()


def _functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def _comments(path: Path) -> int:
    with path.open("rb") as file:
        return sum(token.type == tokenize.COMMENT for token in tokenize.tokenize(file.readline))


def _is_annotated(function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    asked = [*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs]
    named = [each for each in asked if each.arg not in {"self", "cls"}]
    return function.returns is not None and all(each.annotation for each in named)


def main() -> None:
    """Print one line for each figure."""
    found = figures()
    for field in fields(found):
        print(f"{field.name:<24}{getattr(found, field.name):8.2f}")  # noqa: T201 - a report


if __name__ == "__main__":
    main()
