"""Every alert there is."""

from deploy.monitoring.drift_alerts import drift_alerts
from deploy.monitoring.pace import Pace
from deploy.monitoring.pipeline_alerts import pipeline_alerts
from deploy.monitoring.recommendation_alerts import recommendation_alerts
from deploy.monitoring.service_alerts import service_alerts
from deploy.monitoring.values import AlertGroup


def alert_groups(pace: Pace) -> tuple[AlertGroup, ...]:
    """Return all groups of alerts."""
    return (
        service_alerts(pace),
        recommendation_alerts(pace),
        drift_alerts(pace),
        pipeline_alerts(pace),
    )
