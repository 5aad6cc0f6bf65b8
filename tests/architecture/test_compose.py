"""docker-compose.yml: valid, whole, closed to the outside, and nothing in it without a limit."""

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
FILE = ROOT / "docker-compose.yml"
COMPOSE: dict[str, Any] = yaml.safe_load(FILE.read_text(encoding="utf-8"))
SERVICES: dict[str, dict[str, Any]] = COMPOSE["services"]
ONCE = {"migrate", "first-index", "airflow-migrate"}
OURS = {"api", "web", "pipeline", "monitoring"}
# A name with a port, in a URL or alone: postgres:5432, http://mlflow:5000.
ADDRESS = re.compile(r"(?:^|//)([a-z][a-z-]+):\d+")


def each() -> pytest.MarkDecorator:
    return pytest.mark.parametrize("service", list(SERVICES.values()), ids=list(SERVICES))


def mounts(service: dict[str, Any]) -> list[tuple[str, str]]:
    pairs = [volume.split(":") for volume in service.get("volumes", [])]
    return [(pair[0], pair[1]) for pair in pairs]


def test_it_follows_the_schema_of_compose() -> None:
    program = str(Path(sys.executable).parent / "check-jsonschema")
    command = [program, "--quiet", "--builtin-schema", "vendor.compose-spec", str(FILE)]
    found = subprocess.run(command, capture_output=True, text=True, check=False)
    assert found.returncode == 0, found.stdout + found.stderr


def test_only_the_web_port_is_open_and_only_to_this_machine_unless_told() -> None:
    open_ports = {name: each["ports"] for name, each in SERVICES.items() if "ports" in each}
    assert open_ports == {"web": ["${CINQ_WEB_ADDRESS:-127.0.0.1}:${CINQ_WEB_PORT:-8080}:8080"]}


@each()
def test_a_service_waits_for_services_that_can_say_they_are_ready(service: dict[str, Any]) -> None:
    for name, wanted in service.get("depends_on", {}).items():
        if wanted["condition"] == "service_healthy":
            assert "healthcheck" in SERVICES[name]
        else:
            assert wanted["condition"] == "service_completed_successfully"
            assert name in ONCE


def test_a_health_check_of_ours_calls_what_its_image_has() -> None:
    for service in SERVICES.values():
        image = re.search(r"cinq-(\w+):", service["image"])
        if image is None or "healthcheck" not in service:
            continue
        dockerfile = (ROOT / f"deploy/docker/{image[1]}.Dockerfile").read_text(encoding="utf-8")
        kind, *words = service["healthcheck"]["test"]
        program = words[0].split()[0] if kind == "CMD-SHELL" else words[0]
        folder, _, name = program.rpartition("/")
        installed = re.search(rf"^\s*&& apt-get install .*\b{name}\b", dockerfile, re.MULTILINE)
        copied = f"deploy/docker/{name} " in dockerfile and not folder
        assert installed or copied or f" {folder.removesuffix('/bin') or '-'} " in dockerfile, (
            program
        )


def test_whatever_keeps_running_says_whether_it_is_well() -> None:
    assert {name for name, service in SERVICES.items() if "healthcheck" not in service} == ONCE


@each()
def test_a_service_has_limits_no_capability_it_can_do_without_and_comes_back(
    service: dict[str, Any],
) -> None:
    assert set(service["deploy"]["resources"]["limits"]) == {"cpus", "memory"}
    assert service["cap_drop"] == ["ALL"]
    assert "no-new-privileges:true" in service["security_opt"]
    assert service["restart"] != "no"


@each()
def test_an_image_is_one_of_ours_or_has_an_exact_version(service: dict[str, Any]) -> None:
    ours = re.fullmatch(
        r"\$\{CINQ_REGISTRY:-\}cinq-([a-z]+):\$\{CINQ_VERSION:-latest\}", service["image"]
    )
    if ours:
        assert ours[1] in OURS
        assert (ROOT / f"deploy/docker/{ours[1]}.Dockerfile").is_file()
    else:
        assert re.fullmatch(r"docker\.io/[a-z/]+:v?\d+\.\d+(\.\d+)?", service["image"])


@each()
def test_what_is_mounted_exists_and_every_volume_has_a_name(service: dict[str, Any]) -> None:
    for source, _ in mounts(service):
        if source.startswith("."):
            assert (ROOT / source).exists(), source
        else:
            assert source in COMPOSE["volumes"]


@each()
def test_a_secret_is_a_file_that_is_declared_and_made(service: dict[str, Any]) -> None:
    given = set(service.get("secrets", []))
    named = set(re.findall(r"/run/secrets/(\w+)", str(service)))
    assert named <= given
    assert given <= set(COMPOSE["secrets"])


def test_every_task_of_airflow_reaches_the_people_it_learns_from() -> None:
    where = "/run/secrets/database_url"
    for name in ("airflow-scheduler", "airflow-worker", "first-index", "drift", "api"):
        assert SERVICES[name]["environment"]["CINQ_DATABASE_URL_FILE"] == where
    for name in ("airflow-scheduler", "airflow-worker", "first-index"):
        assert "migrate" in waited_for(name)


def waited_for(name: str) -> set[str]:
    """Return what is there before a service starts."""
    own = set(SERVICES[name].get("depends_on", {}))
    return own.union(*(waited_for(each) for each in own))


def test_no_secret_stands_in_the_file_and_all_are_used() -> None:
    text = FILE.read_text(encoding="utf-8")
    assert re.findall(r"(?:PASSWORD|TOKEN|SECRET|KEY): *\S+", text) == []
    used = {name for service in SERVICES.values() for name in service.get("secrets", [])}
    assert used == set(COMPOSE["secrets"])


def test_the_secrets_are_made_by_one_command_and_made_once(tmp_path: Path) -> None:
    command = [str(ROOT / "deploy/compose/make-secrets"), str(tmp_path / "secrets")]
    subprocess.run(command, check=True, capture_output=True)
    made = {path.name: path.read_text() for path in (tmp_path / "secrets").iterdir()}
    assert set(made) == set(COMPOSE["secrets"])
    assert made["postgres_password"] in made["database_url"]
    subprocess.run(command, check=True, capture_output=True)
    assert {path.name: path.read_text() for path in (tmp_path / "secrets").iterdir()} == made


@each()
def test_addresses_name_services_that_exist(service: dict[str, Any]) -> None:
    for value in map(str, service.get("environment", {}).values()):
        for name in ADDRESS.findall(value):
            assert name in SERVICES or name == "localhost", value


def test_the_services_follow_the_settings_that_exist() -> None:
    known = set(re.findall(r"^# (CINQ_\w+)=", (ROOT / ".env.example").read_text(), re.MULTILINE))
    # Read by nginx's start and by the DAGs.
    known |= {"CINQ_API", "CINQ_CATALOGUE_SOURCES"}
    given = {name for service in SERVICES.values() for name in service.get("environment", {})}
    ours = {name.removesuffix("_FILE") for name in given if name.startswith("CINQ_")}
    assert ours <= known


def test_nginx_sends_the_headers_that_the_api_sends() -> None:
    from api.security.headers import _ALWAYS, CONTENT_SECURITY_POLICY  # noqa: PLC0415

    folder = ROOT / "deploy" / "nginx"
    assert (folder / "content-security-policy").read_text().strip() == CONTENT_SECURITY_POLICY
    template = (folder / "site.conf.template").read_text()
    for name, value in _ALWAYS.items():
        if name != "Content-Security-Policy":
            assert f'add_header {name} "{value}" always;' in template
