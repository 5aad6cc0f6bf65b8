import asyncio
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner
from sqlalchemy import create_engine, text

from api.database_migration import upgrade
from api.settings import Settings
from cli.drift import command
from cli.drift_simulate import SHIFTS
from drift.errors import ShiftRefused
from drift.reporting import make_report
from drift.settings import DriftSettings
from drift.shifts import CATALOGUE_SHIFTS, EVENT_SHIFTS, TRUNCATED
from drift.simulation import plant_here, plant_in_copy, remove
from index.registry.champion import write_champion

TARGETS = {
    **{name: (each.window, each.feature) for name, each in EVENT_SHIFTS.items()},
    "truncated": TRUNCATED,
}


@pytest.fixture
def served(tmp_path: Path, bundle_folder: Path) -> DriftSettings:
    """Return the settings of a service with a live index and an empty database."""
    data = tmp_path / "served"
    shutil.copytree(bundle_folder, data / "live" / "version-1")
    write_champion(data, "1", data / "live" / "version-1")
    upgrade(Settings(data_dir=data))
    return DriftSettings(data_dir=data, drift_least_rows=50)


def copy_of(served: DriftSettings, into: Path) -> DriftSettings:
    upgrade(Settings(data_dir=into))
    return served.model_copy(update={"data_dir": into})


def rows(settings: DriftSettings) -> dict[str, int]:
    engine = create_engine(f"sqlite:///{settings.data_dir / 'cinq.db'}")
    tables = ("accounts", "picks", "feedback", "search_events", "served_events")
    with engine.connect() as connection:
        found = {
            table: int(connection.scalar(text(f"SELECT count(*) FROM {table}")) or 0)  # noqa: S608
            for table in tables
        }
    engine.dispose()
    return found


@pytest.mark.parametrize("shift", sorted(TARGETS))
def test_a_planted_shift_is_found_where_it_was_planted(
    served: DriftSettings, tmp_path: Path, shift: str
) -> None:
    copy = copy_of(served, tmp_path / "copy")
    asyncio.run(plant_in_copy(served, copy, shift, 1000, seed=1))
    report = make_report(copy, drawn=False)
    assert TARGETS[shift] in {(window, each.feature) for window, each in report.detected}
    assert rows(served) == dict.fromkeys(rows(served), 0)


def test_traffic_without_a_shift_is_no_drift(served: DriftSettings, tmp_path: Path) -> None:
    copy = copy_of(served, tmp_path / "copy")
    asyncio.run(plant_in_copy(served, copy, None, 1000, seed=1))
    report = make_report(copy, drawn=False)
    states = {window.window: window.state for window in report.windows}
    assert report.detected == ()
    assert states["picks"] == states["queries"] == states["feedback"] == "enough"
    assert states["catalogue"] == "missing"


def test_what_a_game_day_added_can_be_taken_back(served: DriftSettings) -> None:
    before = rows(served)
    asyncio.run(plant_here(served, "french", 200, seed=1))
    assert rows(served)["search_events"] == 200
    assert asyncio.run(remove(served)) > 0
    assert rows(served) == before


def test_a_broken_catalogue_is_planted_in_a_copy_only(served: DriftSettings) -> None:
    with pytest.raises(ShiftRefused, match="copy only"):
        asyncio.run(plant_here(served, "truncated", 200, seed=1))


def test_a_folder_that_holds_an_index_is_not_overwritten(served: DriftSettings) -> None:
    with pytest.raises(ShiftRefused, match="empty folder"):
        asyncio.run(plant_in_copy(served, served, "french", 200, seed=1))


def test_the_command_knows_every_shift() -> None:
    assert set(SHIFTS) == {*EVENT_SHIFTS, *CATALOGUE_SHIFTS}


def test_the_database_in_use_is_not_changed_without_being_asked(
    served: DriftSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CINQ_DATA_DIR", str(served.data_dir))
    asked = ["simulate", "--shift", "french", "--here"]
    refused = CliRunner().invoke(command, asked, input="n\n")
    assert refused.exit_code != 0
    assert rows(served)["search_events"] == 0


def test_where_to_plant_has_to_be_said(served: DriftSettings) -> None:
    answer = CliRunner().invoke(
        command, ["--data", str(served.data_dir), "simulate", "--shift", "french"]
    )
    assert answer.exit_code == 2
    assert "--into" in answer.output
