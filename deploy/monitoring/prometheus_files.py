"""The files of Prometheus: what to scrape, what to keep, what to tell Alertmanager."""

from typing import Any

from deploy.monitoring.addresses import Addresses
from deploy.monitoring.alerts import alert_groups
from deploy.monitoring.pace import Pace
from deploy.monitoring.recordings import recordings
from deploy.monitoring.values import Alert, AlertGroup

RULES = "rules.yml"


def configuration(addresses: Addresses, pace: Pace) -> dict[str, Any]:
    """Return `prometheus.yml`."""
    return {
        "global": {"scrape_interval": pace.interval, "evaluation_interval": pace.interval},
        "rule_files": [RULES],
        "alerting": {
            "alertmanagers": [{"static_configs": [{"targets": [addresses.alertmanager]}]}]
        },
        "scrape_configs": [
            _service(addresses),
            _job("cinq-drift", addresses.drift),
            _job("prometheus", addresses.prometheus),
        ],
    }


def rules(addresses: Addresses, pace: Pace) -> dict[str, Any]:
    """Return the file of recording rules and alerts."""
    kept = [{"record": each.name, "expr": each.expr} for each in recordings(pace)]
    groups = [_group(group, addresses) for group in alert_groups(pace)]
    return {"groups": [{"name": "cinq-series", "rules": kept}, *groups]}


def annotations(alert: Alert, group: AlertGroup, addresses: Addresses) -> dict[str, str]:
    """Return what is told with an alert."""
    return {
        "summary": alert.summary,
        "detail": alert.detail,
        "threshold": alert.threshold,
        "runbook_url": addresses.runbook(alert.name),
        "dashboard_url": addresses.board(group.board),
    }


def _service(addresses: Addresses) -> dict[str, Any]:
    name, _, port = addresses.service.partition(":")
    found: dict[str, Any] = {
        "dns_sd_configs": [{"names": [name], "type": "A", "port": int(port)}],
        "authorization": {"credentials_file": addresses.token_file},
    }
    if addresses.services:
        found = {"static_configs": [{"targets": list(addresses.services)}]}
    return {"job_name": "cinq", **found}


def _job(name: str, target: str) -> dict[str, Any]:
    return {"job_name": name, "static_configs": [{"targets": [target]}]}


def _group(group: AlertGroup, addresses: Addresses) -> dict[str, Any]:
    return {
        "name": f"cinq-{group.name}",
        "rules": [
            {
                "alert": alert.name,
                "expr": alert.expr,
                "for": alert.lasting,
                "labels": {"severity": alert.severity, "area": group.name},
                "annotations": annotations(alert, group, addresses),
            }
            for alert in group.alerts
        ],
    }
