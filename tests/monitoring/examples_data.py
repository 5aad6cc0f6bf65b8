"""What fires the alerts about data and about the pipeline."""

from tests.monitoring.series import Example, Series

_HOUR, _DAY = 3600.0, 86_400.0
_FEATURE = {"window": "picks", "feature": "decade"}


def drift(*, detected: bool) -> tuple[Series, ...]:
    return (
        Series("cinq_drift_score", _FEATURE, start=0.31),
        Series("cinq_drift_detected", _FEATURE, start=float(detected)),
    )


def events(dropped: float, kept: float) -> tuple[Series, ...]:
    return tuple(
        Series("cinq_events_total", {"kind": "served", "outcome": outcome}, step=step)
        for outcome, step in (("dropped", dropped), ("kept", kept))
    )


def ended(outcome: str) -> tuple[Series, ...]:
    return tuple(
        Series("cinq_pipeline_last_run_outcome", {"outcome": each}, start=float(each == outcome))
        for each in ("done", "refused", "failed")
    )


def aged(name: str, seconds: float) -> tuple[Series, ...]:
    return (Series(name, age=seconds),)


def records(rejected: float) -> tuple[Series, ...]:
    name = "cinq_catalogue_import_records"
    return (
        Series(name, {"outcome": "accepted"}, start=100),
        Series(name, {"outcome": "rejected"}, start=rejected),
    )


EXAMPLES = {
    "DriftDetected": Example(drift(detected=True), drift(detected=False)),
    "DriftReportStale": Example(
        aged("cinq_drift_report_timestamp_seconds", 20 * _HOUR),
        aged("cinq_drift_report_timestamp_seconds", 12 * _HOUR),
    ),
    "DriftReportFails": Example(
        (Series("cinq_drift_report_failures_total", step=1),),
        (Series("cinq_drift_report_failures_total", step=0.01),),
    ),
    "DriftServiceDown": Example(
        (Series("up", {"job": "cinq-drift"}),),
        (Series("up", {"job": "cinq-drift"}, start=1), Series("up", start=1)),
        is_brought_about=True,
    ),
    "EventsDropped": Example(events(10, 90), events(1, 99)),
    "PipelineFailed": Example(ended("failed"), ended("done")),
    "GateRefused": Example(ended("refused"), ended("done")),
    "IndexReloadFails": Example(
        (Series("cinq_index_reloads_total", {"result": "mismatch"}, step=1),),
        (Series("cinq_index_reloads_total", {"result": "done"}, step=1),),
        is_brought_about=True,
    ),
    "PipelineLate": Example(
        aged("cinq_pipeline_last_success_timestamp_seconds", 10 * _DAY),
        aged("cinq_pipeline_last_success_timestamp_seconds", 8 * _DAY),
    ),
    "IndexStale": Example(
        aged("cinq_model_created_timestamp_seconds", 22 * _DAY),
        aged("cinq_model_created_timestamp_seconds", 20 * _DAY),
        is_brought_about=True,
    ),
    "CatalogueStale": Example(
        aged("cinq_catalogue_imported_timestamp_seconds", 46 * _DAY),
        aged("cinq_catalogue_imported_timestamp_seconds", 44 * _DAY),
    ),
    "ImportRejectsMuch": Example(records(30), records(10)),
}
