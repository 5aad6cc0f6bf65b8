"""Grafana's dashboards as JSON, its datasource, and where it finds them."""

from typing import Any

from deploy.monitoring.addresses import Addresses
from deploy.monitoring.grafana_alerting import DATASOURCE, FOLDER
from deploy.monitoring.values import Dashboard, Panel

_WIDE = 24
_SOURCE = {"type": "prometheus", "uid": DATASOURCE}


def datasource(addresses: Addresses) -> dict[str, Any]:
    """Return the file of the datasource."""
    return {
        "apiVersion": 1,
        "datasources": [
            {
                "name": "Cinq Prometheus",
                "uid": DATASOURCE,
                "type": "prometheus",
                "access": "proxy",
                "url": f"http://{addresses.prometheus}",
                "isDefault": True,
                "jsonData": {"timeInterval": "15s", "httpMethod": "POST"},
            }
        ],
    }


def provider() -> dict[str, Any]:
    """Return the file that tells where the dashboards are."""
    return {
        "apiVersion": 1,
        "providers": [
            {
                "name": "cinq",
                "folder": FOLDER,
                "type": "file",
                "allowUiUpdates": False,
                "options": {"path": "/etc/cinq/dashboards"},
            }
        ],
    }


def board(dashboard: Dashboard) -> dict[str, Any]:
    """Return one dashboard as Grafana reads it."""
    return {
        "uid": dashboard.uid,
        "title": dashboard.title,
        "description": dashboard.description,
        "tags": ["cinq"],
        "schemaVersion": 39,
        "version": 1,
        "editable": False,
        "timezone": "browser",
        "refresh": "30s",
        "time": {"from": "now-6h", "to": "now"},
        "links": [
            _board_links(),
            *(_link(each.title, each.url) for each in dashboard.links),
        ],
        "panels": _placed(dashboard.panels),
    }


def _board_links() -> dict[str, Any]:
    return {
        "title": "Cinq",
        "type": "dashboards",
        "icon": "dashboard",
        "tooltip": "The other dashboards",
        "url": "",
        "tags": ["cinq"],
        "asDropdown": True,
        "targetBlank": False,
        "includeVars": False,
        "keepTime": True,
    }


def _link(title: str, url: str) -> dict[str, Any]:
    return {
        **_board_links(),
        "title": title,
        "type": "link",
        "icon": "external link",
        "tooltip": title,
        "url": url,
        "tags": [],
        "asDropdown": False,
        "targetBlank": True,
    }


def _placed(panels: tuple[Panel, ...]) -> list[dict[str, Any]]:
    """Return the panels side by side, as many to a row as fit."""
    placed, x, y, height = [], 0, 0, 0
    for number, panel in enumerate(panels, 1):
        if x + panel.columns > _WIDE:
            x, y, height = 0, y + height, 0
        place = {"x": x, "y": y, "w": panel.columns, "h": panel.rows}
        placed.append(_panel(number, panel, place))
        x, height = x + panel.columns, max(height, panel.rows)
    return placed


def _panel(number: int, panel: Panel, place: dict[str, int]) -> dict[str, Any]:
    is_moment = panel.kind != "timeseries"
    steps: list[dict[str, Any]] = [{"color": "green", "value": None}]
    if panel.red_from is not None:
        steps.append({"color": "red", "value": panel.red_from})
    return {
        "id": number,
        "type": panel.kind,
        "title": panel.title,
        "description": panel.description,
        "datasource": _SOURCE,
        "gridPos": place,
        "fieldConfig": {
            "defaults": {
                "unit": panel.unit,
                "thresholds": {"mode": "absolute", "steps": steps},
            },
            "overrides": [],
        },
        "options": _options(panel),
        "targets": [
            {
                "refId": chr(ord("A") + place_of),
                "datasource": _SOURCE,
                "expr": query.expr,
                "legendFormat": query.legend,
                "instant": is_moment,
                "range": not is_moment,
            }
            for place_of, query in enumerate(panel.queries)
        ],
    }


def _options(panel: Panel) -> dict[str, Any]:
    if panel.kind == "timeseries":
        return {
            "legend": {"displayMode": "list", "placement": "bottom", "showLegend": True},
            "tooltip": {"mode": "multi", "sort": "desc"},
        }
    if panel.kind == "table":
        return {"showHeader": True}
    return {"reduceOptions": {"calcs": ["lastNotNull"], "fields": "", "values": False}}
