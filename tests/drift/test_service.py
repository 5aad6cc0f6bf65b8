from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import numpy as np
import pytest
from prometheus_client.parser import text_string_to_metric_families

from drift.decision import Strictness, judge
from drift.kept_reports import KeptReports
from drift.reading import Periods
from drift.report import Report, name_of
from drift.sample import Sample, Window
from drift.server import DriftService, create_app
from drift.settings import DriftSettings
from tests.drift.samples import people

pytestmark = pytest.mark.anyio
NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


def report_at(moment: datetime) -> Report:
    random = np.random.default_rng(1)
    windows = [
        Window("picks", "people", people(400, random), people(200, random, horror=3)),
        Window("queries", "searches", Sample.of_rows(50), Sample.of_rows(0)),
    ]
    return Report(
        name=name_of(moment),
        made_at=moment,
        seconds=1.5,
        periods=Periods.before(moment, 28, 7),
        model_version="version-1",
        false_alarms=0.01,
        windows=judge(windows, Strictness()),
        pages=("picks",),
    )


@pytest.fixture
def settings(tmp_path: Path) -> DriftSettings:
    return DriftSettings(data_dir=tmp_path)


@pytest.fixture
def kept(settings: DriftSettings) -> KeptReports:
    return KeptReports(settings.reports, 3)


def browser(settings: DriftSettings, made: Callable[[], bool] = lambda: True) -> httpx.AsyncClient:
    async def make() -> bool:
        return made()

    service = DriftService(settings, make)
    app = create_app(service, reporting=False)
    app.state.service = service
    return httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://drift.test")


async def test_without_a_report_the_service_lives_but_is_not_ready(
    settings: DriftSettings,
) -> None:
    async with browser(settings) as visitor:
        assert (await visitor.get("/livez")).status_code == 200
        assert (await visitor.get("/readyz")).status_code == 503
        assert (await visitor.get("/reports")).json() == {"reports": []}
        assert (await visitor.get("/reports/latest")).status_code == 404


async def test_the_newest_report_is_shown_as_gauges(
    settings: DriftSettings, kept: KeptReports
) -> None:
    kept.keep(report_at(NOON), {})
    async with browser(settings) as visitor:
        text = (await visitor.get("/metrics")).text
    found = {
        (sample.name, *sorted(sample.labels.values())): sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
    }
    assert found["cinq_drift_detected", "genre", "picks"] == 1
    assert (
        found["cinq_drift_score", "genre", "picks"]
        > (found["cinq_drift_threshold", "genre", "picks"])
    )
    assert found["cinq_drift_detected", "picks", "popularity"] == 0
    assert found["cinq_drift_window_rows", "current", "picks"] == 1000
    assert found["cinq_drift_window_units", "current", "picks"] == 200
    assert found["cinq_drift_window_state", "enough", "picks"] == 1
    assert found["cinq_drift_window_state", "missing", "queries"] == 1
    assert found["cinq_drift_window_state", "enough", "queries"] == 0
    assert found["cinq_drift_features_detected",] == 1
    assert found["cinq_drift_report_timestamp_seconds",] == NOON.timestamp()
    assert found["cinq_drift_report_seconds",] == 1.5
    assert found["cinq_drift_report_failures_total",] == 0


async def test_reports_are_listed_and_shown(settings: DriftSettings, kept: KeptReports) -> None:
    report = report_at(NOON)
    kept.keep(report, {"picks.html": b"<p>Evidently</p>", "picks.json": b"{}"})
    async with browser(settings) as visitor:
        listed = await visitor.get("/reports", headers={"Accept": "text/html"})
        assert report.name in listed.text
        shown = await visitor.get(f"/reports/{report.name}", headers={"Accept": "text/html"})
        assert "genre 0" in shown.text
        assert "Nothing to compare" in shown.text
        asked = {"Accept": "application/json"}
        value = (await visitor.get(f"/reports/{report.name}", headers=asked)).json()
        assert value["detected"] == ["picks/genre"]
        page = await visitor.get(f"/reports/{report.name}/picks.html")
        assert page.text == "<p>Evidently</p>"
        newest = await visitor.get("/reports/latest")
        assert newest.headers["location"] == f"/reports/{report.name}"


@pytest.mark.parametrize("path", ["../../cinq.db", "..%2F..%2Fcinq.db", "secret_key", "x.html"])
async def test_nothing_but_files_of_reports_is_served(
    settings: DriftSettings, kept: KeptReports, path: str
) -> None:
    report = report_at(NOON)
    kept.keep(report, {})
    (settings.data_dir / "cinq.db").write_text("people")
    async with browser(settings) as visitor:
        assert (await visitor.get(f"/reports/{report.name}/{path}")).status_code == 404


async def test_a_report_that_fails_is_counted_and_the_last_one_stays(
    settings: DriftSettings, kept: KeptReports
) -> None:
    kept.keep(report_at(NOON), {})

    async def fails() -> bool:
        return False

    service = DriftService(settings, fails)
    await service.report_once()
    text = service.gauges.exposition().decode()
    assert "cinq_drift_report_failures_total 1.0" in text
    assert f"cinq_drift_report_timestamp_seconds {NOON.timestamp():.9e}"[:40] in text


def test_only_the_newest_reports_are_kept(kept: KeptReports) -> None:
    for day in range(5):
        kept.keep(report_at(NOON + timedelta(days=day)), {})
    names = kept.names()
    assert names == [name_of(NOON + timedelta(days=day)) for day in (4, 3, 2)]
    assert kept.report(names[0]) == report_at(NOON + timedelta(days=4))


def test_a_report_of_another_form_is_passed_over(kept: KeptReports) -> None:
    older = report_at(NOON)
    kept.keep(older, {})
    folder = kept.keep(replace(older, name=name_of(NOON + timedelta(days=1))), {})
    (folder / "report.json").write_text("{}")
    newest = kept.newest()
    assert newest is not None
    assert newest.name == older.name
