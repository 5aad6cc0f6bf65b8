"""Alerts about data that moved, and about reports that stay away."""

from deploy.monitoring.pace import Pace
from deploy.monitoring.values import Alert, AlertGroup


def drift_alerts(pace: Pace) -> AlertGroup:
    """Return the alerts."""
    return AlertGroup("drift", "cinq-drift", (*_found(pace), *_missed(pace)))


def _found(pace: Pace) -> tuple[Alert, ...]:
    return (
        Alert(
            "DriftDetected",
            "ticket",
            "(cinq_drift_score and cinq_drift_detected == 1)",
            pace.lasting("15m"),
            "Drift: {{ $labels.feature }} of {{ $labels.window }} moved",
            "Its score is {{ $value | humanize }}, above what chance and the floor allow.",
            "A whole report alarms once in a hundred quiet weeks (CINQ_DRIFT_FALSE_ALARMS); "
            "the journal of drift has the measurement.",
        ),
        Alert(
            "DriftReportStale",
            "ticket",
            "time() - cinq_drift_report_timestamp_seconds > 18 * 3600"
            " and cinq_drift_report_timestamp_seconds != 0",
            pace.lasting("10m"),
            "The newest drift report is {{ $value | humanizeDuration }} old",
            "Nobody would hear of drift now.",
            "Reports are made every six hours: three in a row did not come.",
        ),
    )


def _missed(pace: Pace) -> tuple[Alert, ...]:
    hour, half = pace.window("1h"), pace.window("30m")
    dropped = f'sum(increase(cinq_events_total{{outcome="dropped"}}[{half}]))'
    return (
        Alert(
            "DriftReportFails",
            "ticket",
            f"increase(cinq_drift_report_failures_total[{hour}]) > 2",
            pace.lasting("1m"),
            "Drift reports fail",
            "{{ $value | humanize }} reports failed within an hour.",
            "A report that failed is tried again every five minutes: three failures are no "
            "accident.",
        ),
        Alert(
            "DriftServiceDown",
            "ticket",
            'up{job="cinq-drift"} == 0',
            pace.lasting("15m"),
            "The drift service does not answer at {{ $labels.instance }}",
            "People notice nothing; drift would go unnoticed too.",
            "Reports are hours apart: a quarter of an hour is soon enough.",
        ),
        Alert(
            "EventsDropped",
            "ticket",
            f"{dropped} / (sum(increase(cinq_events_total[{half}])) > 0) > 0.05",
            pace.lasting("15m"),
            "Notes for drift reports are dropped",
            "{{ $value | humanizePercentage }} of searches and lists were not written down.",
            "A twentieth lost at random changes no report; more is lost when it matters, "
            "under load.",
        ),
    )
