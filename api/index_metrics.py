"""What happens to the index of a service, for Prometheus."""

from prometheus_client import CollectorRegistry, Gauge

from index.manifest import Manifest


class IndexMetrics:
    """Which index is live, what came of each change, and what is refused now."""

    def __init__(self, registry: CollectorRegistry) -> None:
        self.info = Gauge(
            "cinq_index_info",
            "1 for the index that is live: its version, digest, films and encoder.",
            ("version", "digest", "catalogue", "encoder"),
            registry=registry,
        )
        self.reload_seconds = Gauge(
            "cinq_index_reload_seconds",
            "How long the last version took to be fetched, verified and tried out.",
            registry=registry,
        )
        self.refused = Gauge(
            "cinq_index_refused",
            "1 while the version that is to be live cannot be used, by what is wrong with it.",
            ("version", "reason"),
            registry=registry,
        )
        self.registry_up = Gauge(
            "cinq_index_registry_up", "1 while the registry of versions answers.", registry=registry
        )
        self.registry_up.set(1)

    def went_live(self, manifest: Manifest, version: str, seconds: float) -> None:
        """Tell that a version is live, in place of the one before."""
        self.refused.clear()
        self.info.clear()
        catalogue = manifest.catalogue_digest[:12]
        self.info.labels(version, manifest.digest[:12], catalogue, manifest.encoder_name).set(1)
        self.reload_seconds.set(seconds)

    def was_refused(self, version: str, reason: str) -> None:
        """Tell that a version cannot be used, and why in a word."""
        self.refused.clear()
        self.refused.labels(version, reason).set(1)

    def is_as_wanted(self) -> None:
        """Tell that the version that is to be live is live."""
        self.refused.clear()
