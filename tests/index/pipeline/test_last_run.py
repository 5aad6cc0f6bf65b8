from pathlib import Path

import pytest
from prometheus_client import CollectorRegistry

from index.errors import GateRefused
from index.pipeline.last_run import note_end, noting_failure, read_last_run
from index.pipeline.run_metrics import RunMetrics


def test_a_failed_run_keeps_when_one_last_went_well(tmp_path: Path) -> None:
    note_end(tmp_path, "done", "announce", {"build": 1.5})
    well = read_last_run(tmp_path)
    with pytest.raises(ZeroDivisionError), noting_failure(tmp_path, "train"):
        raise ZeroDivisionError
    failed = read_last_run(tmp_path)
    assert well is not None
    assert failed is not None
    assert (failed.outcome, failed.step) == ("failed", "train")
    assert failed.succeeded_at == well.at


def test_what_the_gate_refused_did_not_fail(tmp_path: Path) -> None:
    with pytest.raises(GateRefused), noting_failure(tmp_path, "promote"):
        raise GateRefused(["too few films"])
    assert read_last_run(tmp_path) is None


def test_nothing_is_told_of_a_pipeline_that_never_ran(tmp_path: Path) -> None:
    assert list(RunMetrics(tmp_path).collect()) == []


def test_the_last_run_is_told_to_prometheus(tmp_path: Path) -> None:
    registry = CollectorRegistry()
    registry.register(RunMetrics(tmp_path))
    note_end(tmp_path, "refused", "announce", {"build": 1.5})
    told = registry.get_sample_value
    assert told("cinq_pipeline_last_run_outcome", {"outcome": "refused"}) == 1
    assert told("cinq_pipeline_last_run_outcome", {"outcome": "failed"}) == 0
    assert told("cinq_pipeline_step_seconds", {"step": "build"}) == 1.5
    assert told("cinq_pipeline_last_success_timestamp_seconds") is not None
