"""What `cinq doctor` says of watching: metrics, drift reports, spans."""

from datetime import UTC, datetime, timedelta

from api.settings import Settings
from api.tracing import tracing_of
from drift.kept_reports import KeptReports
from drift.settings import DriftSettings

# As the alert DriftReportStale: three in a row did not come.
_MISSED = 3


def metrics() -> tuple[str, str]:
    """Tell who may read /metrics."""
    settings = Settings.from_environment()
    if not settings.shows_metrics:
        return "falls back", "/metrics is closed (CINQ_METRICS_TOKEN opens it to who has the token)"
    if settings.metrics_token is not None:
        return "ok", "/metrics is open to who has the token"
    if settings.is_production:
        return "wrong", "/metrics is open to everybody: set CINQ_METRICS_TOKEN"
    return "falls back", "/metrics is open, as on one's own machine"


def drift() -> tuple[str, str]:
    """Tell how old the newest drift report is, and what it found."""
    settings = DriftSettings()
    newest = KeptReports(settings.reports, settings.drift_reports_kept).newest()
    if newest is None:
        return "falls back", "no drift report yet: `cinq drift report` or `cinq drift serve`"
    age = datetime.now(UTC) - newest.made_at
    told = f"{newest.sentence} ({newest.made_at:%Y-%m-%d %H:%M} UTC)"
    if age > _MISSED * timedelta(hours=settings.drift_every_hours):
        return "falls back", f"no fresh report: {told}"
    return "ok", told


def spans() -> tuple[str, str]:
    """Tell where spans go; raise PackagesMissing where what sends them is not installed."""
    settings = Settings.from_environment()
    tracing = tracing_of(settings)
    if tracing is None:
        return "falls back", "none (CINQ_OTLP_ENDPOINT sends them to a collector)"
    tracing.close()
    return "ok", f"to {settings.otlp_endpoint}"
