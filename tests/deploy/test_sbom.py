"""The bill of materials names what the lists name, with the hashes they allow."""

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def sbom() -> ModuleType:
    spec = importlib.util.spec_from_file_location("sbom", ROOT / "deploy/docker/sbom.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_image_has_its_lists(sbom: ModuleType) -> None:
    images = {
        path.name.removesuffix(".Dockerfile") for path in ROOT.glob("deploy/docker/*.Dockerfile")
    }
    assert set(sbom.LISTS) == images
    for image, lists in sbom.LISTS.items():
        recipe = (ROOT / f"deploy/docker/{image}.Dockerfile").read_text()
        for name in lists:
            assert f"requirements/{name}" in recipe


def test_python_packages_carry_their_hashes(sbom: ModuleType) -> None:
    for name in {name for lists in sbom.LISTS.values() for name in lists}:
        path = ROOT / "requirements" / name
        found = list(sbom.python(path))
        listed = re.findall(r"^([a-z0-9._-]+)==", path.read_text(), flags=re.MULTILINE)
        assert {each["name"] for each in found} <= set(listed)
        assert {"pydantic", "pywin32"} & {each["name"] for each in found} == {"pydantic"}
        assert all(each["hashes"] for each in found)


def test_the_web_app_is_made_of_what_is_no_tool(sbom: ModuleType) -> None:
    found = {each["name"]: each for each in sbom.web(ROOT / "frontend" / "package-lock.json")}
    assert "react" in found
    assert "vite" not in found
    assert found["react"]["hashes"][0]["alg"] == "SHA-512"
    assert len(found["react"]["hashes"][0]["content"]) == 128


def test_a_bill_names_each_package_once(sbom: ModuleType) -> None:
    package = {"type": "library", "name": "a", "version": "1", "purl": "pkg:pypi/a@1"}
    bill = sbom.bill("api", "1.0", [dict(package), dict(package)])
    assert [each["bom-ref"] for each in bill["components"]] == ["pkg:pypi/a@1"]
