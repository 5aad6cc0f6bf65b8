"""What Grafana reads is whole: units, descriptions, steady names, no secret needed."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from cli.metrics_reference import drift_lines, pipeline_lines, service_lines
from cli.metrics_reference import page as metrics_page
from deploy.monitoring.addresses import Addresses
from deploy.monitoring.alerts import alert_groups
from deploy.monitoring.files import HERE, dashboards, stale
from deploy.monitoring.pace import PRODUCTION
from deploy.monitoring.recordings import recordings

ROOT = HERE.parents[1]
BOARDS = dashboards(Addresses(), PRODUCTION)
ALERTS = [alert for group in alert_groups(PRODUCTION) for alert in group.alerts]
RUNBOOKS = ROOT / "docs" / "runbooks"
UIDS = {"cinq-service", "cinq-recommendations", "cinq-drift", "cinq-pipeline"}


def written(path: str) -> Any:  # noqa: ANN401 - YAML
    return yaml.safe_load((HERE / "grafana" / "provisioning" / path).read_text(encoding="utf-8"))


def test_the_files_are_what_the_values_say() -> None:
    assert stale() == []


def test_dashboards_keep_their_addresses() -> None:
    assert {board.uid for board in BOARDS} == UIDS
    assert {group.board for group in alert_groups(PRODUCTION)} == UIDS


@pytest.mark.parametrize("board", BOARDS, ids=lambda board: board.uid)
def test_every_panel_has_a_unit_and_says_what_it_shows(board: Any) -> None:  # noqa: ANN401
    content = json.loads((HERE / "grafana" / "dashboards" / f"{board.uid}.json").read_text())
    for panel in content["panels"]:
        assert panel["description"].endswith("."), panel["title"]
        assert panel["fieldConfig"]["defaults"]["unit"], panel["title"]
        assert panel["targets"], panel["title"]
    titles = [panel["title"] for panel in content["panels"]]
    assert len(titles) == len(set(titles))


def test_every_name_in_an_expression_is_a_metric_that_exists() -> None:
    known = {line.name for line in (*service_lines(), *pipeline_lines(), *drift_lines())}
    known |= {f"{name}_{part}" for name in known for part in ("bucket", "sum", "count")}
    kept = {rule.name for rule in recordings(PRODUCTION)}
    exprs = [
        *(alert.expr for alert in ALERTS),
        *(rule.expr for rule in recordings(PRODUCTION)),
        *(query.expr for board in BOARDS for panel in board.panels for query in panel.queries),
    ]
    names = {name for expr in exprs for name in re.findall(r"\bcinq[a-z0-9_:]+", expr)}
    assert names - known - kept - {"cinq"} == set()


def test_every_alert_has_its_page_and_every_page_its_alert() -> None:
    pages = {page.stem for page in RUNBOOKS.glob("*.md")} - {"index"}
    assert pages == {alert.name for alert in ALERTS}


@pytest.mark.parametrize("alert", ALERTS, ids=lambda alert: alert.name)
def test_a_runbook_says_what_it_means_how_to_confirm_what_to_do_and_undo(alert: Any) -> None:  # noqa: ANN401
    text = (RUNBOOKS / f"{alert.name}.md").read_text(encoding="utf-8")
    for heading in ("What it means", "How to confirm", "What to do", "How to undo"):
        assert f"\n## {heading}\n" in text
    assert alert.threshold in text
    assert alert.threshold in (RUNBOOKS / "index.md").read_text(encoding="utf-8")


def test_grafana_has_the_alerts_of_prometheus() -> None:
    rules = [rule for group in written("alerting/rules.yaml")["groups"] for rule in group["rules"]]
    exprs = {rule["title"]: rule["data"][0]["model"]["expr"] for rule in rules}
    assert exprs == {alert.name: alert.expr for alert in ALERTS}
    assert len({rule["uid"] for rule in rules}) == len(rules)
    assert max(len(rule["uid"]) for rule in rules) <= 40


def test_every_setting_that_grafana_is_given_has_a_harmless_value() -> None:
    given = dict(
        line.split("=", 1)
        for line in (HERE / "grafana" / "defaults.env").read_text().splitlines()
        if not line.startswith("#")
    )
    wanted: set[str] = set()
    for path in (HERE / "grafana" / "provisioning").rglob("*.yaml"):
        text = path.read_text(encoding="utf-8").replace("$$", "")
        wanted |= set(re.findall(r"\$\{?(\w+)", text))
    assert wanted == set(given)
    assert all(given.values())


def test_the_page_of_metrics_is_what_the_code_says() -> None:
    kept = Path(ROOT / "docs" / "reference" / "metrics.md").read_text(encoding="utf-8")
    assert kept == metrics_page()
