"""The manifests: valid, whole, closed down, and changed without a dropped request."""

import re
import shutil
import subprocess
from functools import cache
from pathlib import Path
from typing import Any

import kubernetes_validate
import pytest
import yaml

from tests.rehearsal.compose import image_environment
from tests.requirements import missing

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "deploy" / "kubernetes"
VERSION = "1.33"
OVERLAYS = ("small", "large")
# Of the Prometheus operator; the cluster's own schemas do not know it.
ELSEWHERE = {"ServiceMonitor"}
Manifest = dict[str, Any]


@cache
def rendered(overlay: str) -> tuple[Manifest, ...]:
    program = shutil.which("kubectl")
    words = [program, "kustomize"] if program else [shutil.which("kustomize"), "build"]
    if words[0] is None:
        missing("kubectl", "neither kubectl nor kustomize is installed")
    command = [str(word) for word in words] + [str(FOLDER / "overlays" / overlay)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return tuple(yaml.safe_load_all(done.stdout))


def of_kind(overlay: str, *kinds: str) -> list[Manifest]:
    return [each for each in rendered(overlay) if each["kind"] in kinds]


def pods(overlay: str) -> list[tuple[str, Manifest]]:
    found = of_kind(overlay, "Deployment", "Job")
    return [(each["metadata"]["name"], each["spec"]["template"]["spec"]) for each in found]


@pytest.mark.parametrize("overlay", OVERLAYS)
def test_manifests_follow_the_schemas_of_kubernetes(overlay: str) -> None:
    for manifest in rendered(overlay):
        if manifest["kind"] not in ELSEWHERE:
            kubernetes_validate.validate(manifest, VERSION, strict=True)


@pytest.mark.parametrize("overlay", OVERLAYS)
def test_everything_lies_in_one_namespace_that_allows_nothing_special(overlay: str) -> None:
    for manifest in rendered(overlay):
        if manifest["kind"] == "Namespace":
            labels = manifest["metadata"]["labels"]
            assert labels["pod-security.kubernetes.io/enforce"] == "restricted"
        else:
            assert manifest["metadata"]["namespace"] == "cinq"


@pytest.mark.parametrize("overlay", OVERLAYS)
def test_pods_run_as_nobody_special_on_a_file_system_they_cannot_change(overlay: str) -> None:
    for name, pod in pods(overlay):
        assert pod["securityContext"]["runAsNonRoot"], name
        assert pod["automountServiceAccountToken"] is False, name
        for container in pod["containers"]:
            assert container["securityContext"]["readOnlyRootFilesystem"], name
            assert container["securityContext"]["capabilities"] == {"drop": ["ALL"]}, name
            assert set(container["resources"]) == {"requests", "limits"}, name


@pytest.mark.parametrize("overlay", OVERLAYS)
def test_images_are_ours_and_get_their_version_when_they_are_deployed(overlay: str) -> None:
    for _, pod in pods(overlay):
        for container in pod["containers"]:
            found = re.fullmatch(r"cinq-([a-z]+):unreleased", container["image"])
            assert found is not None
            assert (ROOT / f"deploy/docker/{found[1]}.Dockerfile").is_file()
    command = [str(FOLDER / "name-images"), "1.2.3", "registry.example/films"]
    text = "image: cinq-api:unreleased"
    done = subprocess.run(command, input=text, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "image: registry.example/films/cinq-api:1.2.3"


@pytest.mark.parametrize("overlay", OVERLAYS)
def test_what_serves_people_changes_its_version_without_a_gap(overlay: str) -> None:
    deployments = {each["metadata"]["name"]: each for each in of_kind(overlay, "Deployment")}
    budgets = {each["metadata"]["name"] for each in of_kind(overlay, "PodDisruptionBudget")}
    for name in ("api", "web"):
        spec = deployments[name]["spec"]
        assert spec["strategy"]["rollingUpdate"] == {"maxUnavailable": 0, "maxSurge": 1}
        (container,) = spec["template"]["spec"]["containers"]
        assert {"readinessProbe", "livenessProbe", "lifecycle"} <= set(container)
        assert name in budgets


@pytest.mark.parametrize("overlay", OVERLAYS)
def test_services_and_monitors_select_what_is_there(overlay: str) -> None:
    labels = [
        each["spec"]["template"]["metadata"]["labels"] for each in of_kind(overlay, "Deployment")
    ]
    services = of_kind(overlay, "Service")
    for service in services:
        assert any(service["spec"]["selector"].items() <= each.items() for each in labels)
    for monitor in of_kind(overlay, "ServiceMonitor"):
        wanted = monitor["spec"]["selector"]["matchLabels"]
        assert any(
            wanted.items() <= each["metadata"].get("labels", {}).items() for each in services
        )


@pytest.mark.parametrize("overlay", OVERLAYS)
def test_what_is_mounted_is_declared_and_secrets_are_those_that_are_made(overlay: str) -> None:
    claims = {each["metadata"]["name"] for each in of_kind(overlay, "PersistentVolumeClaim")}
    made = yaml.safe_load((ROOT / "docker-compose.yml").read_text())["secrets"]
    for _, pod in pods(overlay):
        volumes = {volume["name"]: volume for volume in pod["volumes"]}
        for container in pod["containers"]:
            assert {mount["name"] for mount in container["volumeMounts"]} <= set(volumes)
        for volume in volumes.values():
            assert volume.get("persistentVolumeClaim", {}).get("claimName", "data") in claims
    named = re.findall(r"/run/secrets/cinq/(\w+)", str(rendered(overlay)))
    assert set(named) <= set(made)


def test_the_settings_exist() -> None:
    known = set(re.findall(r"^# (CINQ_\w+)=", (ROOT / ".env.example").read_text(), re.MULTILINE))
    (settings,) = of_kind("small", "ConfigMap")
    assert {name.removesuffix("_FILE") for name in settings["data"]} <= known


def test_airflow_finds_in_its_pods_what_the_image_has() -> None:
    values = yaml.safe_load((FOLDER / "airflow-values.yaml").read_text())
    own = image_environment("pipeline")
    assert values["airflowHome"] == own["AIRFLOW_HOME"]
    assert values["config"]["core"]["dags_folder"] == own["AIRFLOW__CORE__DAGS_FOLDER"]
    known = {each["envName"]: each["secretKey"] for each in values["secret"]}
    assert known == {"CINQ_DATABASE_URL": "database_url"}
    pools = {each["value"] for each in values["env"] if each["name"] == "CINQ_AIRFLOW_POOL"}
    makes_pools = (ROOT / "deploy/docker/airflow-migrate").read_text()
    assert all(f"pools set {pool} " in makes_pools for pool in pools)
    assert values["migrateDatabaseJob"]["args"][-1] == "exec airflow-migrate"
    pinned = (ROOT / "requirements/images/airflow.txt").read_text()
    assert f"\napache-airflow=={values['airflowVersion']} " in pinned
    assert "apache-airflow-providers-fab" not in pinned  # so the chart's own default cannot work
    assert "SimpleAuthManager" in values["config"]["core"]["auth_manager"]
