"""The services of docker-compose.yml on this machine, from the database to the alerts."""

import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import yaml

from tests.postgresql import Cluster
from tests.rehearsal.compose import ROOT, Compose
from tests.rehearsal.processes import Processes

BIN = Path(sys.executable).parent
_SERVICES = (
    *("mlflow", "api-1", "api-2", "web", "drift", "redis", "prometheus", "alertmanager"),
    *("airflow-api", "airflow-scheduler", "worker-1", "worker-2"),
)
# MLflow's way to PostgreSQL is in the pipeline's image, and here beside the environment.
_DRIVER = "psycopg2-binary"


def free_ports(count: int, first: int) -> list[int]:
    """Return `count` ports that nobody listens on, from `first` on."""
    found: list[int] = []
    port = first
    while len(found) < count:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)):
                found.append(port)
        port += 1
    return found


class Stage:
    """Folders, ports and the translated compose file of one rehearsal."""

    def __init__(
        self, folder: Path, cluster: Cluster, first_port: int, settings: dict[str, str]
    ) -> None:
        self.folder = folder
        ports = free_ports(len(_SERVICES), first_port)
        self.ports = dict(zip(_SERVICES, ports, strict=True))
        for name in ("data", "logs", "artifacts", "prometheus", "alertmanager", "redis", "bin"):
            (folder / name).mkdir(parents=True, exist_ok=True)
        self._secrets(cluster)
        here = {name: f"127.0.0.1:{port}" for name, port in self.ports.items()}
        places = {
            "/run/secrets": str(folder / "secrets"),
            "mlflow:5000": here["mlflow"],
            "redis:6379": here["redis"],
            "airflow-api:8080": here["airflow-api"],
            "/etc/prometheus/prometheus.yml": str(folder / "prometheus.yml"),
            "/etc/alertmanager/alertmanager.yml": str(
                ROOT / "deploy/monitoring/alertmanager/alertmanager.yml"
            ),
            "/prometheus": str(folder / "prometheus"),
            "/alertmanager": str(folder / "alertmanager"),
            "/artifacts": str(folder / "artifacts"),
            "/opt/airflow": str(ROOT / ".venv-airflow"),
            "api:8000": f"{here['api-1']} {here['api-2']}",
            # A browser here speaks to nginx.
            "http://127.0.0.1:8080": f"http://{here['web']}",
        }
        self.compose = Compose(places, settings)
        self.site = f"http://{here['web']}"
        self._command()
        self._scraping(here)

    def url(self, service: str, path: str = "") -> str:
        """Return where a service is."""
        return f"http://127.0.0.1:{self.ports[service]}{path}"

    def environment(self, service: str, **more: str) -> dict[str, str]:
        """Return what a service of ours finds in its environment."""
        return {
            "CINQ_ENVIRONMENT": "production",
            "CINQ_RATE_LIMIT_PER_MINUTE": "0",
            "CINQ_DATA_DIR": str(self.folder / "data"),
            "OMP_NUM_THREADS": "1",
            "PYTHONPATH": f"{ROOT}:{self.folder / 'packages'}",
            "PATH": f"{self.folder / 'bin'}:{BIN}:{os.environ['PATH']}",
            **self.compose.service(service).environment,
            **more,
        }

    def start(self, name: str, processes: Processes, **settings: str) -> None:
        """Start one service and wait until it is well."""
        service = name.removesuffix("-1").removesuffix("-2")
        command = list(self.compose.service(service).command)
        port, more, health = str(self.ports[name]), dict[str, str](), "/-/ready"
        if service == "mlflow":
            command = [str(ROOT / "deploy/docker/mlflow-server")]
            more = {"MLFLOW_PYTHON": sys.executable, "MLFLOW_PORT": port}
            more |= {"MLFLOW_HOST": "127.0.0.1", "MLFLOW_ALLOWED_HOSTS": f"127.0.0.1:{port}"}
            health = "/health"
        elif service == "api":
            command, health = ["cinq", "serve"], "/readyz"
            more = {"CINQ_HOST": "127.0.0.1", "CINQ_PORT": port}
        elif service == "drift":
            command, health = ["cinq", "drift", "serve"], "/livez"
            more = {"CINQ_DRIFT_PORT": port}
        elif service == "web":
            command, health = [str(ROOT / "deploy/nginx/start")], "/livez"
            more = {"WEB_PORT": port, "WEB_ROOT": str(ROOT / "frontend/dist")}
            more |= {"RUN": str(self.folder / "nginx")}
        else:
            program = shutil.which("prometheus-alertmanager") if service == "alertmanager" else None
            listening = f"--web.listen-address=127.0.0.1:{port}"
            command = [program or service, *command, listening]
        environment = self.environment(service, **more, **settings)
        processes.start(
            name,
            [shutil.which(command[0], path=environment["PATH"]) or command[0], *command[1:]],
            environment,
        )
        processes.wait(name, self.url(name, health))

    def _secrets(self, cluster: Cluster) -> None:
        folder = self.folder / "secrets"
        subprocess.run(
            [str(ROOT / "deploy/compose/make-secrets"), str(folder)],
            env={**os.environ, "POSTGRES_AT": f"127.0.0.1:{cluster.port}"},
            check=True,
            capture_output=True,
        )
        cluster.execute("CREATE ROLE cinq SUPERUSER LOGIN", 'CREATE DATABASE "cinq"')
        made = (ROOT / "deploy/compose/databases.sql").read_text(encoding="utf-8").splitlines()
        cluster.execute(*(line for line in made if line.startswith("CREATE")))

    def _command(self) -> None:
        """Make the `cinq` that containers have, and MLflow's driver."""
        command = self.folder / "bin" / "cinq"
        path = f"{ROOT}:{self.folder / 'packages'}"
        command.write_text(
            f'#!/bin/sh\nPYTHONPATH="{path}" exec "{sys.executable}" -m cli "$@"\n',
            encoding="utf-8",
        )
        command.chmod(0o755)
        pinned = (ROOT / "requirements/images/pipeline.txt").read_text(encoding="utf-8")
        driver = next(line for line in pinned.splitlines() if line.startswith(f"{_DRIVER}=="))
        packages = str(self.folder / "packages")
        install = [str(BIN / "uv"), "pip", "install", "--quiet", "--no-deps", "--target", packages]
        subprocess.run([*install, driver.split(" ")[0]], check=True)

    def _scraping(self, here: dict[str, str]) -> None:
        """Write Prometheus' settings with the addresses of this machine, asked more often."""
        folder = ROOT / "deploy" / "monitoring" / "prometheus"
        config = yaml.safe_load((folder / "prometheus.yml").read_text(encoding="utf-8"))
        config["global"] = {"scrape_interval": "1s", "evaluation_interval": "1s"}
        config["rule_files"] = [str(folder / name) for name in config["rule_files"]]
        config["alerting"]["alertmanagers"][0]["static_configs"][0]["targets"] = [
            here["alertmanager"]
        ]
        jobs = {job["job_name"]: job for job in config["scrape_configs"]}
        jobs["cinq"].pop("dns_sd_configs")
        jobs["cinq"]["static_configs"] = [{"targets": [here["api-1"], here["api-2"]]}]
        token = str(self.folder / "secrets" / "metrics_token")
        jobs["cinq"]["authorization"]["credentials_file"] = token
        jobs["cinq-drift"]["static_configs"] = [{"targets": [here["drift"]]}]
        jobs["prometheus"]["static_configs"] = [{"targets": [here["prometheus"]]}]
        path = self.folder / "prometheus.yml"
        path.write_text(yaml.safe_dump(config), encoding="utf-8")
