"""Grafana's own alerting, for those who run no Alertmanager: the same rules, the same words.

Grafana puts settings in for `$NAME` in these files, so every other dollar is doubled.
"""

from typing import Any

from deploy.monitoring.addresses import Addresses
from deploy.monitoring.alerts import alert_groups
from deploy.monitoring.messages import TEMPLATES, TEXT, TITLE
from deploy.monitoring.pace import Pace
from deploy.monitoring.prometheus_files import annotations
from deploy.monitoring.values import Alert, AlertGroup

DATASOURCE = "cinq-prometheus"
FOLDER = "Cinq"
_EVERYTHING = 1e300


def defaults() -> str:
    """Return settings with which Grafana starts while nobody gave it a secret."""
    return (
        "# Harmless values: an empty one stops Grafana from starting. Set your own after these.\n"
        "CINQ_SLACK_WEBHOOK=http://127.0.0.1:9/nobody-listens\n"
        "CINQ_ALERT_EMAIL=nobody@localhost\n"
    )


def rules(addresses: Addresses, pace: Pace) -> dict[str, Any]:
    """Return the file of alert rules."""
    return {
        "apiVersion": 1,
        "groups": [
            {
                "orgId": 1,
                "name": f"cinq-{group.name}",
                "folder": FOLDER,
                "interval": "1m",
                "rules": [_rule(alert, group, addresses) for alert in group.alerts],
            }
            for group in alert_groups(pace)
        ],
    }


def contact_points() -> dict[str, Any]:
    """Return the file of those who hear."""
    title, text = f'{{{{ template "{TITLE}" . }}}}', f'{{{{ template "{TEXT}" . }}}}'
    slack = {"url": "${CINQ_SLACK_WEBHOOK}", "title": title, "text": text}
    mail = {"addresses": "${CINQ_ALERT_EMAIL}", "subject": title, "message": text}
    ways = (("slack", slack), ("email", mail))
    return {
        "apiVersion": 1,
        "contactPoints": [
            {
                "orgId": 1,
                "name": "operators",
                "receivers": [
                    {"uid": f"cinq-{kind}", "type": kind, "settings": settings}
                    for kind, settings in ways
                ],
            }
        ],
    }


def policies() -> dict[str, Any]:
    """Return the file of who hears of what."""
    return {
        "apiVersion": 1,
        "policies": [
            {
                "orgId": 1,
                "receiver": "operators",
                "group_by": ["alertname"],
                "group_wait": "30s",
                "group_interval": "5m",
                "repeat_interval": "1d",
                "routes": [
                    {
                        "receiver": "operators",
                        "object_matchers": [["severity", "=", "page"]],
                        "group_wait": "10s",
                        "repeat_interval": "1h",
                    }
                ],
            }
        ],
    }


def templates() -> dict[str, Any]:
    """Return the file of wordings."""
    return {
        "apiVersion": 1,
        "templates": [{"orgId": 1, "name": "cinq", "template": _literal(TEMPLATES)}],
    }


def _rule(alert: Alert, group: AlertGroup, addresses: Addresses) -> dict[str, Any]:
    told = annotations(alert, group, addresses)
    return {
        "uid": f"cinq-{alert.name.lower()}",
        "title": alert.name,
        "condition": "B",
        "for": alert.lasting,
        # An expression that finds nothing is one that holds nowhere.
        "noDataState": "OK",
        "execErrState": "Error",
        "labels": {"severity": alert.severity, "area": group.name},
        "annotations": {
            **{name: _literal(_in_grafana(text)) for name, text in told.items()},
            "__dashboardUid__": group.board,
        },
        "data": [_asked(alert.expr), _met()],
    }


def _asked(expr: str) -> dict[str, Any]:
    return {
        "refId": "A",
        "relativeTimeRange": {"from": 600, "to": 0},
        "datasourceUid": DATASOURCE,
        "model": {"refId": "A", "expr": _literal(expr), "instant": True, "range": False},
    }


def _met() -> dict[str, Any]:
    """Return the condition that is met by every series the expression finds, whatever its value."""
    return {
        "refId": "B",
        "datasourceUid": "__expr__",
        "model": {
            "refId": "B",
            "type": "threshold",
            "expression": "A",
            "datasource": {"type": "__expr__", "uid": "__expr__"},
            "conditions": [
                {"evaluator": {"type": "within_range", "params": [-_EVERYTHING, _EVERYTHING]}}
            ],
        },
    }


def _in_grafana(text: str) -> str:
    return text.replace("$value", "$values.A.Value")


def _literal(text: str) -> str:
    return text.replace("$", "$$")
