"""The dashboard of data: is today like the weeks before?"""

from deploy.monitoring.addresses import Addresses
from deploy.monitoring.pace import Pace
from deploy.monitoring.values import Dashboard, Link, Panel, Query


def drift_board(addresses: Addresses, pace: Pace) -> Dashboard:
    """Return the dashboard."""
    return Dashboard(
        "cinq-drift",
        "Data & drift",
        "Picks, queries, lists, feedback and catalogue: this week against the weeks before.",
        (*_verdict(), *_features(), *_numbers(pace)),
        links=(
            Link("The newest report", f"{addresses.drift_reports}/reports/latest"),
            Link("All reports", f"{addresses.drift_reports}/reports"),
        ),
    )


def _verdict() -> tuple[Panel, ...]:
    return (
        Panel(
            "Features that drifted",
            "How many features of the newest report are above their threshold.",
            "short",
            (Query("cinq_drift_features_detected", "drifted"),),
            "stat",
            6,
            red_from=1,
        ),
        Panel(
            "Newest report",
            "When it was made; the link above opens it, with Evidently's pages.",
            "dateTimeFromNow",
            (Query("cinq_drift_report_timestamp_seconds * 1000", "made"),),
            "stat",
            6,
        ),
        Panel(
            "Enough to tell",
            "Which windows have rows enough; too few is a state of its own, not `no drift`.",
            "none",
            (Query("cinq_drift_window_state == 1", "{{window}}: {{state}}"),),
            "table",
            12,
        ),
    )


def _features() -> tuple[Panel, ...]:
    return (
        Panel(
            "Scores against their thresholds",
            "Score divided by threshold: from 1 on, a feature drifted.",
            "short",
            (Query("cinq_drift_score / cinq_drift_threshold", "{{window}}: {{feature}}"),),
            red_from=1,
        ),
        Panel(
            "Drifted now",
            "1 for each feature that drifted.",
            "none",
            (Query("cinq_drift_detected", "{{window}}: {{feature}}"),),
            "bargauge",
            red_from=1,
        ),
    )


def _numbers(pace: Pace) -> tuple[Panel, ...]:
    hour = pace.window("1h")
    return (
        Panel(
            "What was compared",
            "People, searches, lists or films in the weeks before (reference) and now (current).",
            "short",
            (Query("cinq_drift_window_units", "{{window}} {{role}}"),),
            columns=8,
        ),
        Panel(
            "Notes kept and dropped",
            "Searches and lists written down for reports, or lost, within an hour.",
            "short",
            (
                Query(
                    f"sum by (kind, outcome) (increase(cinq_events_total[{hour}]))",
                    "{{kind}} {{outcome}}",
                ),
            ),
            columns=8,
        ),
        Panel(
            "Making reports",
            "Seconds the newest one took.",
            "s",
            (Query("cinq_drift_report_seconds", "took"),),
            columns=4,
        ),
        Panel(
            "Reports that failed",
            "Failures within an hour; each is tried again within five minutes.",
            "short",
            (Query(f"increase(cinq_drift_report_failures_total[{hour}])", "failed"),),
            columns=4,
            red_from=1,
        ),
    )
