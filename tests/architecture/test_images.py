"""What goes into images is what is tested here, by version and by hash."""

import ast
import re
import subprocess
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
IMAGES = ROOT / "requirements" / "images"
OURS = ("catalogue", "embeddings", "index", "drift", "api", "cli")
LOADED = "import sys, cli.serve, api.server, cli.failures, alembic.command; print(*sys.modules)"


def pins(path: Path) -> dict[str, str]:
    found = re.findall(r"^([a-z0-9-]+)==([^ ;\\\n]+)", path.read_text(), flags=re.MULTILINE)
    return dict(found)


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def imported(path: Path) -> set[str]:
    """Return the packages that a module imports when it is imported itself."""
    names: set[str] = set()
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Import):
            names |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module.partition(".")[0])
    return names


def test_images_hold_the_versions_that_the_tests_ran_with() -> None:
    tested = pins(ROOT / "requirements" / "run.txt")
    shipped = pins(IMAGES / "serve.txt")
    assert shipped
    assert {name: version for name, version in shipped.items() if tested[name] != version} == {}


def test_what_sends_spans_fits_the_image_it_may_be_put_into() -> None:
    tested = pins(ROOT / "requirements" / "test.txt")
    served = pins(IMAGES / "serve.txt")
    optional = pins(IMAGES / "trace.txt")
    assert optional["opentelemetry-sdk"] == tested["opentelemetry-sdk"]
    assert {name: optional[name] for name in optional.keys() & served.keys()} == {
        name: served[name] for name in optional.keys() & served.keys()
    }


def test_everything_in_an_image_is_known_by_its_hash() -> None:
    for path in IMAGES.glob("*.txt"):
        lines = path.read_text().splitlines()
        for at, line in enumerate(lines):
            assert "==" not in line or "--hash=sha256:" in lines[at + 1], f"{path.name}: {line}"


def test_the_api_image_holds_whatever_serving_imports() -> None:
    loaded = subprocess.run(
        [sys.executable, "-c", LOADED], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.split()
    ours = [ROOT / (name.replace(".", "/") + ".py") for name in loaded if name.startswith(OURS)]
    files = [path for path in ours if path.is_file()]
    assert files
    distributions = packages_distributions()
    wanted = {
        normal(name)
        for path in files
        for package in imported(path) - set(OURS) - set(sys.stdlib_module_names)
        for name in distributions[package]
    }
    assert wanted <= set(pins(IMAGES / "serve.txt"))


def test_what_serving_needs_is_a_part_of_what_the_product_needs() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())

    def names(wanted: list[str]) -> set[str]:
        return {re.split(r"[\[<>=,]", each)[0] for each in wanted}

    product = names(project["project"]["dependencies"])
    assert names(project["dependency-groups"]["serve"]) <= product
