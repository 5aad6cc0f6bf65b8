"""Where the parts find each other, and where people find the pages that messages link to."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Addresses:
    """Hosts and ports as the containers name them, and addresses for people."""

    service: str = "api:8000"
    """Each replica that the name stands for is scraped by itself."""
    services: tuple[str, ...] = ()
    """Replicas by address, where no name server knows them."""
    drift: str = "drift:8100"
    prometheus: str = "prometheus:9090"
    alertmanager: str = "alertmanager:9093"
    mail: str = "mail:25"
    mail_from: str = "cinq@localhost"
    mail_to: str = "operators@localhost"
    docs: str = "http://localhost:8001"
    grafana: str = "http://localhost:3000"
    token_file: str = "/run/secrets/metrics_token"  # noqa: S105 - where it lies, not what it is
    slack_file: str = "/run/secrets/announce_webhook"
    drift_reports: str = "http://localhost:8100"

    def runbook(self, alert: str) -> str:
        """Return the page that says what to do about an alert."""
        return f"{self.docs}/runbooks/{alert}/"

    def board(self, uid: str) -> str:
        """Return the address of a dashboard."""
        return f"{self.grafana}/d/{uid}"
