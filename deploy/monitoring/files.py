"""Writes what Prometheus, Alertmanager and Grafana read, from the values in this folder.

Run as `python -m deploy.monitoring.files`; with `--check` it only says whether they are stale.
"""

import json
import sys
from pathlib import Path
from typing import Any

import yaml

from deploy.monitoring import (
    alertmanager_files,
    grafana_alerting,
    grafana_boards,
    prometheus_files,
)
from deploy.monitoring.addresses import Addresses
from deploy.monitoring.boards.data_drift import drift_board
from deploy.monitoring.boards.pipeline import pipeline_board
from deploy.monitoring.boards.recommendations import recommendations_board
from deploy.monitoring.boards.service import service_board
from deploy.monitoring.messages import TEMPLATES
from deploy.monitoring.pace import PRODUCTION, Pace
from deploy.monitoring.values import Dashboard

HERE = Path(__file__).resolve().parent
_WRITTEN = "# Written by `make reference` from deploy/monitoring: change it there.\n"


def dashboards(addresses: Addresses, pace: Pace) -> tuple[Dashboard, ...]:
    """Return the four dashboards."""
    return (
        service_board(pace),
        recommendations_board(pace),
        drift_board(addresses, pace),
        pipeline_board(pace),
    )


def files(addresses: Addresses, pace: Pace) -> dict[str, str]:
    """Return every file by its path below a folder."""
    provisioning = "grafana/provisioning"
    values = {
        "prometheus/prometheus.yml": prometheus_files.configuration(addresses, pace),
        f"prometheus/{prometheus_files.RULES}": prometheus_files.rules(addresses, pace),
        "alertmanager/alertmanager.yml": alertmanager_files.configuration(addresses, pace),
        f"{provisioning}/datasources/cinq.yaml": grafana_boards.datasource(addresses),
        f"{provisioning}/dashboards/cinq.yaml": grafana_boards.provider(),
        f"{provisioning}/alerting/rules.yaml": grafana_alerting.rules(addresses, pace),
        f"{provisioning}/alerting/contact_points.yaml": grafana_alerting.contact_points(),
        f"{provisioning}/alerting/policies.yaml": grafana_alerting.policies(),
        f"{provisioning}/alerting/templates.yaml": grafana_alerting.templates(),
    }
    boards = {
        f"grafana/dashboards/{each.uid}.json": json.dumps(
            grafana_boards.board(each), indent=2, ensure_ascii=False
        )
        + "\n"
        for each in dashboards(addresses, pace)
    }
    wording = {f"alertmanager/{alertmanager_files.TEMPLATE_FILE}": TEMPLATES}
    return {
        **{path: _as_yaml(value) for path, value in values.items()},
        **boards,
        **wording,
        "grafana/defaults.env": grafana_alerting.defaults(),
    }


def write(folder: Path, addresses: Addresses, pace: Pace) -> None:
    """Write every file below `folder`."""
    for path, text in files(addresses, pace).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")


def stale() -> list[str]:
    """Return the files of this folder that are not what would be written."""
    return [
        path
        for path, text in files(Addresses(), PRODUCTION).items()
        if not (HERE / path).is_file() or (HERE / path).read_text(encoding="utf-8") != text
    ]


def main() -> None:
    """Write the files, or with --check fail when some are stale."""
    if "--check" not in sys.argv:
        write(HERE, Addresses(), PRODUCTION)
    elif found := stale():
        sys.exit(f"deploy/monitoring: {', '.join(found)}: stale, run `make reference`.")


def _as_yaml(value: dict[str, Any]) -> str:
    text: str = yaml.safe_dump(value, sort_keys=False, width=1000, allow_unicode=True)
    return _WRITTEN + text


if __name__ == "__main__":
    main()
