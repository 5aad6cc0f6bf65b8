"""Dashboards are what Grafana's own types know: read and written by them, nothing is lost."""

import json
from pathlib import Path
from typing import Any

import pytest
from grafana_foundation_sdk.cog.encoder import JSONEncoder
from grafana_foundation_sdk.cog.plugins import register_default_plugins
from grafana_foundation_sdk.models.dashboard import Dashboard

from deploy.monitoring.files import HERE

BOARDS = sorted((HERE / "grafana" / "dashboards").glob("*.json"))


def lost(given: Any, read: Any, where: str = "") -> list[str]:  # noqa: ANN401 - JSON
    """Return the places of `given` that `read` does not have, or has otherwise."""
    if isinstance(given, dict):
        known = read if isinstance(read, dict) else {}
        return [
            place
            for key, value in given.items()
            for place in lost(value, known.get(key), f"{where}/{key}")
        ]
    if isinstance(given, list):
        if not isinstance(read, list) or len(read) != len(given):
            return [where]
        return [
            place
            for number, (one, other) in enumerate(zip(given, read, strict=True))
            for place in lost(one, other, f"{where}/{number}")
        ]
    return [] if given == read else [where]


@pytest.mark.parametrize("path", BOARDS, ids=lambda path: path.stem)
def test_a_dashboard_fits_the_types_of_grafana(path: Path) -> None:
    register_default_plugins()
    given = json.loads(path.read_text(encoding="utf-8"))
    read = json.loads(json.dumps(Dashboard.from_json(given), cls=JSONEncoder))
    assert lost(given, read) == []


def test_a_field_that_grafana_does_not_know_is_noticed() -> None:
    register_default_plugins()
    given = {"uid": "x", "title": "X", "paneles": []}
    read = json.loads(json.dumps(Dashboard.from_json(given), cls=JSONEncoder))
    assert lost(given, read) == ["/paneles"]
