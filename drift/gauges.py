"""The newest report as gauges for Prometheus."""

from prometheus_client import CollectorRegistry, Counter, Gauge, ProcessCollector, generate_latest

from drift.report import Report

_STATES = ("enough", "too-few", "missing")


class Gauges:
    """The gauges of one drift service, in a registry of its own."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        ProcessCollector(registry=self.registry)
        self._score = self._gauge(
            "score", "How far a feature shifted, or how well its periods are told apart.", "feature"
        )
        self._threshold = self._gauge(
            "threshold", "The score above which a feature drifted.", "feature"
        )
        self._detected = self._gauge("detected", "1 where a feature drifted.", "feature")
        self._rows = self._gauge("window_rows", "Events looked at.", "role")
        self._units = self._gauge("window_units", "People, searches, lists or films.", "role")
        self._state = self._gauge(
            "window_state", "1 for whether a window has enough rows to say anything.", "state"
        )
        self._features = self._plain("features_detected", "How many features drifted.")
        self._made = self._plain("report_timestamp_seconds", "When the newest report was made.")
        self._seconds = self._plain("report_seconds", "How long the newest report took.")
        self._failures = Counter(
            "cinq_drift_report_failures", "Reports that failed.", registry=self.registry
        )

    def show(self, report: Report) -> None:
        """Show `report` in place of the one before; nothing is said of a window with too few."""
        by_feature = (self._score, self._threshold, self._detected)
        for gauge in (*by_feature, self._rows, self._units, self._state):
            gauge.clear()
        for window in report.windows:
            name = window.window
            for state in _STATES:
                self._state.labels(name, state).set(window.state == state)
            self._rows.labels(name, "reference").set(window.reference_rows)
            self._rows.labels(name, "current").set(window.current_rows)
            self._units.labels(name, "reference").set(window.reference_units)
            self._units.labels(name, "current").set(window.current_units)
            for each in window.findings:
                values = (each.score, each.threshold, float(each.detected))
                for gauge, value in zip(by_feature, values, strict=True):
                    gauge.labels(name, each.feature).set(value)
        self._features.set(len(report.detected))
        self._made.set(report.made_at.timestamp())
        self._seconds.set(report.seconds)

    def failed(self) -> None:
        """Count a report that could not be made."""
        self._failures.inc()

    def exposition(self) -> bytes:
        """Return everything in the text format of Prometheus."""
        return generate_latest(self.registry)

    def _gauge(self, name: str, meaning: str, label: str) -> Gauge:
        return Gauge(f"cinq_drift_{name}", meaning, ("window", label), registry=self.registry)

    def _plain(self, name: str, meaning: str) -> Gauge:
        return Gauge(f"cinq_drift_{name}", meaning, registry=self.registry)
