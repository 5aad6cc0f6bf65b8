"""Alerts about the way from films to a live index."""

from deploy.monitoring.pace import Pace
from deploy.monitoring.values import Alert, AlertGroup

_DAY = 86_400


def pipeline_alerts(pace: Pace) -> AlertGroup:
    """Return the alerts."""
    return AlertGroup("pipeline", "cinq-pipeline", (*_runs(pace), *_ages(pace), *_of_films(pace)))


def _runs(pace: Pace) -> tuple[Alert, ...]:
    ten = pace.window("10m")
    return (
        Alert(
            "PipelineFailed",
            "ticket",
            'max(cinq_pipeline_last_run_outcome{outcome="failed"}) == 1',
            pace.lasting("1m"),
            "The last run of the pipeline failed",
            "The index that is live stays live and grows older.",
            "Any failure: a run that is tried again and succeeds ends the alert.",
        ),
        Alert(
            "GateRefused",
            "ticket",
            'max(cinq_pipeline_last_run_outcome{outcome="refused"}) == 1',
            pace.lasting("1m"),
            "The gate refused a new index",
            "The index that is live stays live; the verdict says why the new one may not be.",
            "Any refusal: somebody decides whether the data or the gate is wrong.",
        ),
        Alert(
            "IndexReloadFails",
            "page",
            f'sum without (result) (increase(cinq_index_reloads_total{{result!="done"}}[{ten}]))'
            " > 0",
            pace.lasting("2m"),
            "A promoted index cannot be used at {{ $labels.instance }}",
            "The one before stays live here, and a restart would leave none.",
            "A version that is refused is tried again at least once a minute: after two minutes "
            "it was refused more than once.",
        ),
    )


def _ages(pace: Pace) -> tuple[Alert, ...]:
    return (
        Alert(
            "PipelineLate",
            "ticket",
            f"time() - max(cinq_pipeline_last_success_timestamp_seconds) > {9 * _DAY}",
            pace.lasting("15m"),
            "The pipeline last went well {{ $value | humanizeDuration }} ago",
            "It should run every week.",
            "A week and two days: one run may be late, none may be left out.",
        ),
        Alert(
            "IndexStale",
            "ticket",
            f"time() - max(cinq_model_created_timestamp_seconds) > {21 * _DAY}",
            pace.lasting("15m"),
            "The live index was built {{ $value | humanizeDuration }} ago",
            "New films cannot be found, and what people said since counts for nothing.",
            "Three weekly runs brought no new index: refused or failed, each had its own alert.",
        ),
    )


def _of_films(pace: Pace) -> tuple[Alert, ...]:
    return (
        Alert(
            "CatalogueStale",
            "ticket",
            f"time() - max(cinq_catalogue_imported_timestamp_seconds) > {45 * _DAY}",
            pace.lasting("15m"),
            "The films were imported {{ $value | humanizeDuration }} ago",
            "Films released since are missing.",
            "Films come out weekly; people ask for one within weeks. Silent for the starter "
            "catalogue, which is part of the code.",
        ),
        Alert(
            "ImportRejectsMuch",
            "ticket",
            'max(cinq_catalogue_import_records{outcome="rejected"})'
            ' / (max(cinq_catalogue_import_records{outcome="accepted"}) > 0) > 0.2',
            pace.lasting("1m"),
            "The import rejected many records",
            "{{ $value | humanizePercentage }} as many were rejected as became films.",
            "Real files lose up to a tenth to the rules (adult films, series, no synopsis); a "
            "fifth is another format or a cut file.",
        ),
    )
