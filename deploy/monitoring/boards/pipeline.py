"""The dashboard of the way from films to a live index."""

from deploy.monitoring.pace import Pace
from deploy.monitoring.values import Dashboard, Panel, Query

_DAY = 86_400


def pipeline_board(pace: Pace) -> Dashboard:
    """Return the dashboard."""
    return Dashboard(
        "cinq-pipeline",
        "Pipeline",
        "How old is what is live, how did the last run end, and what did the gate say?",
        (*_ages(), *_films(), *_runs(), *_reloads(pace)),
    )


def _ages() -> tuple[Panel, ...]:
    return (
        Panel(
            "Age of the live index",
            "Time since it was built; three weeks bring an alert.",
            "s",
            (Query("time() - max(cinq_model_created_timestamp_seconds)", "built"),),
            "stat",
            6,
            5,
            red_from=21 * _DAY,
        ),
        Panel(
            "Live since",
            "When it was promoted.",
            "dateTimeFromNow",
            (Query("max(cinq_model_promoted_timestamp_seconds) * 1000", "promoted"),),
            "stat",
            6,
            5,
        ),
    )


def _films() -> tuple[Panel, ...]:
    return (
        Panel(
            "Age of the films",
            "Time since the import in use; forty-five days bring an alert.",
            "s",
            (Query("time() - max(cinq_catalogue_imported_timestamp_seconds)", "imported"),),
            "stat",
            6,
            5,
            red_from=45 * _DAY,
        ),
        Panel(
            "Films",
            "Films of the live index, and what the import took and turned away.",
            "short",
            (
                Query("max(cinq_catalogue_films)", "live"),
                Query("max by (outcome) (cinq_catalogue_import_records)", "{{outcome}}"),
            ),
            "stat",
            6,
            5,
        ),
    )


def _runs() -> tuple[Panel, ...]:
    return (
        Panel(
            "How the last run ended",
            "Done, refused by the gate, or failed: 1 for what it was.",
            "none",
            (Query("max by (outcome) (cinq_pipeline_last_run_outcome)", "{{outcome}}"),),
            "stat",
            8,
        ),
        Panel(
            "Since the last run, and the last that went well",
            "Nine days without one that went well bring an alert.",
            "s",
            (
                Query("time() - max(cinq_pipeline_last_run_timestamp_seconds)", "any"),
                Query("time() - max(cinq_pipeline_last_success_timestamp_seconds)", "went well"),
            ),
            "stat",
            8,
            red_from=9 * _DAY,
        ),
        Panel(
            "Seconds of each step",
            "How long the steps took in the last run that went well.",
            "s",
            (Query("max by (step) (cinq_pipeline_step_seconds)", "{{step}}"),),
            "bargauge",
            8,
        ),
    )


def _reloads(pace: Pace) -> tuple[Panel, ...]:
    hour = pace.window("1h")
    return (
        Panel(
            "Reloads",
            "Attempts to put a promoted index in place within an hour, by how they end.",
            "short",
            (Query(f"sum by (result) (increase(cinq_index_reloads_total[{hour}]))", "{{result}}"),),
        ),
        Panel(
            "Versions that are live",
            "Replicas by the version they answer with; two for long means one is stuck.",
            "short",
            (Query("count by (version) (cinq_model_info)", "version {{version}}"),),
        ),
    )
