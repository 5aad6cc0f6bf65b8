"""`cinq doctor` on how Cinq is watched."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from cli.main import main
from drift.kept_reports import KeptReports
from drift.settings import DriftSettings
from tests.drift.test_service import report_at

Parts = dict[str, dict[str, str]]


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The data folder of the command."""
    monkeypatch.setenv("CINQ_DATA_DIR", str(tmp_path))
    return tmp_path


def found(capsys: pytest.CaptureFixture[str]) -> Parts:
    """Return what the command says of each part, whatever its status."""
    with pytest.raises(SystemExit) as ended:
        main(["doctor", "--json"])
        raise SystemExit(0)
    assert ended.value.code in (0, 1)
    parts = json.loads(capsys.readouterr().out)["parts"]
    return {each["part"]: each for each in parts}


def keep(data: Path, made_at: datetime) -> None:
    KeptReports(DriftSettings(data_dir=data).reports, 3).keep(report_at(made_at), {})


def test_a_fresh_drift_report_is_told(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    keep(data, datetime.now(UTC))
    drift = found(capsys)["drift"]
    assert drift["state"] == "ok"
    assert drift["detail"].startswith("Drift: picks genre")


def test_an_old_drift_report_is_no_fresh_one(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    keep(data, datetime.now(UTC) - timedelta(days=2))
    drift = found(capsys)["drift"]
    assert drift["state"] == "falls back"
    assert drift["detail"].startswith("no fresh report")


def test_it_says_that_there_is_no_report_yet(capsys: pytest.CaptureFixture[str]) -> None:
    assert "no drift report yet" in found(capsys)["drift"]["detail"]


@pytest.mark.parametrize(
    ("settings", "state", "said"),
    [
        ({}, "falls back", "on one's own machine"),
        ({"CINQ_METRICS_TOKEN": "a token of some length"}, "ok", "who has the token"),
        ({"CINQ_ENVIRONMENT": "production"}, "falls back", "is closed"),
        (
            {"CINQ_ENVIRONMENT": "production", "CINQ_METRICS_ENABLED": "true"},
            "wrong",
            "open to everybody",
        ),
    ],
)
def test_it_says_who_may_read_metrics(
    settings: dict[str, str],
    state: str,
    said: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    metrics = found(capsys)["metrics"]
    assert metrics["state"] == state
    assert said in metrics["detail"]


def test_it_says_where_spans_go(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert found(capsys)["spans"]["state"] == "falls back"
    monkeypatch.setenv("CINQ_OTLP_ENDPOINT", "http://127.0.0.1:9/v1/traces")
    assert found(capsys)["spans"]["detail"] == "to http://127.0.0.1:9/v1/traces"
