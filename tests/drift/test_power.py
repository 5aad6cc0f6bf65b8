from pathlib import Path

import pytest

from drift.power import Experiment, measure
from drift.shifts import EVENT_SHIFTS, TRUNCATED


@pytest.mark.slow
def test_quiet_weeks_are_quiet_and_planted_shifts_are_found(bundle_folder: Path) -> None:
    """A short version of the measurement in docs/journal/drift.md."""
    found = measure(bundle_folder, weeks=20, trials=3, events=1000)
    assert found.false_alarms <= 0.1
    # Eighty films are too few a catalogue to be compared: its shift is tried elsewhere.
    assert all(found.shifts[name].found > 0.5 for name in EVENT_SHIFTS)


@pytest.mark.slow
def test_a_catalogue_that_is_too_small_says_so(bundle_folder: Path) -> None:
    experiment = Experiment(bundle_folder, events=1000)
    catalogue = next(one for one in experiment.week("truncated") if one.window == TRUNCATED[0])
    assert catalogue.state == "too-few"
