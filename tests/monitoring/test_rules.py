"""Every alert fires when it should and is silent when it should not, in Prometheus' own words."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from deploy.monitoring.addresses import Addresses
from deploy.monitoring.alerts import alert_groups
from deploy.monitoring.files import HERE, write
from deploy.monitoring.pace import PRODUCTION, REHEARSAL
from tests.monitoring.examples import EXAMPLES
from tests.monitoring.programs import said_by
from tests.monitoring.series import Example, Series

ALERTS = [alert.name for group in alert_groups(PRODUCTION) for alert in group.alerts]


def test_every_alert_has_an_example() -> None:
    assert sorted(EXAMPLES) == sorted(ALERTS)


def rule_test(alert: str, example: Example, series: tuple[Series, ...], firing: int) -> Any:  # noqa: ANN401 - YAML
    minutes = example.minutes * example.samples
    values = [
        {
            "series": each.spelled("api:8000"),
            "values": each.for_promtool(example.samples, example.later, minutes * 60),
        }
        for each in series
    ]
    firing_now = f'count(ALERTS{{alertname="{alert}",alertstate="firing"}})'
    return {
        "name": f"{alert} {'fires' if firing else 'is silent'}",
        "interval": f"{example.minutes}m",
        "input_series": values,
        "promql_expr_test": [
            {
                "expr": firing_now,
                "eval_time": f"{minutes}m",
                "exp_samples": [{"labels": "{}", "value": firing}] if firing else [],
            }
        ],
    }


def rules_for(alert: str) -> Any:  # noqa: ANN401 - YAML
    """Return what the committed file says of one alert, and of the series it is made from."""
    written = yaml.safe_load((HERE / "prometheus" / "rules.yml").read_text(encoding="utf-8"))
    every = [rule for group in written["groups"] for rule in group["rules"]]
    [own] = [rule for rule in every if rule.get("alert") == alert]
    kept = [rule for rule in every if rule.get("record", "\0") in own["expr"]]
    return {"groups": [{"name": "kept", "rules": kept}, {"name": "own", "rules": [own]}]}


def test_every_alert_fires_when_it_should_and_only_then(tmp_path: Path) -> None:
    for alert, example in EXAMPLES.items():
        content = {
            "rule_files": [f"{alert}.rules.yml"],
            "evaluation_interval": f"{example.minutes}m",
            "tests": [
                rule_test(alert, example, series, firing)
                for series, firing in ((example.fires, 1), (example.silent, 0))
            ],
        }
        for name, text in ((f"{alert}.yml", content), (f"{alert}.rules.yml", rules_for(alert))):
            (tmp_path / name).write_text(yaml.safe_dump(text), encoding="utf-8")
    tests = [f"{alert}.yml" for alert in EXAMPLES]
    status, said = said_by("promtool", "test", "rules", *tests, folder=tmp_path)
    assert status == 0, said
    assert said.count("SUCCESS") == len(EXAMPLES)


@pytest.mark.parametrize("pace", [PRODUCTION, REHEARSAL])
def test_prometheus_and_alertmanager_accept_their_files(tmp_path: Path, pace: Any) -> None:  # noqa: ANN401
    write(tmp_path, Addresses(), pace)
    for what in (("config", "--syntax-only", "prometheus.yml"), ("rules", "rules.yml")):
        status, said = said_by("promtool", "check", *what, folder=tmp_path / "prometheus")
        assert status == 0, said
    status, said = said_by(
        "amtool", "check-config", "alertmanager/alertmanager.yml", folder=tmp_path
    )
    assert status == 0, said
