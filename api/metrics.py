"""What the service counts and times, for Prometheus.

Labels are names that this code chooses, templates of routes and versions of the index: never
anything that somebody typed, and never anybody.
"""

from functools import cache

from prometheus_client import (
    CollectorRegistry,
    Counter,
    Gauge,
    GCCollector,
    Histogram,
    PlatformCollector,
    ProcessCollector,
    generate_latest,
)

from api.index_metrics import IndexMetrics
from api.quality_figures import quality_figures
from api.versions_kept import VersionsKept
from index.manifest import Manifest
from index.stages import Seconds

SECONDS = (
    *(0.0005, 0.001, 0.002, 0.004, 0.008, 0.015, 0.03, 0.06, 0.125, 0.25, 0.5),
    *(1.0, 2.5, 5.0, 10.0),
)
_FEEDBACK = ("like", "dislike", "seen", "save", "hide")
_SIGN_INS = ("accepted", "refused", "throttled", "unconfirmed", "code asked", "code refused")
_RELOADS = ("done", "missing", "format", "mismatch", "unreachable", "other")
_GENRES_PER_FILM = (0.2, 0.4, 0.6, 0.8, 1.0, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)
_VOTES_AS_POWER_OF_TEN = (0.5, 1.0, 1.5, 2.0, 2.5, 3.0, 3.5, 4.0, 4.5, 5.0)


class Metrics:
    """The metrics of one service, in a registry of its own."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        for collector in (ProcessCollector, PlatformCollector, GCCollector):
            collector(registry=self.registry)
        self._count_http()
        self._count_answers()
        self._measure_lists()
        self._count_people()
        self._show_index()
        self._show_database()
        self._begin_at_nought()

    def _count_http(self) -> None:
        self.requests = self._counter(
            "http_requests", "HTTP requests answered.", "method", "route", "status"
        )
        self.latency = self._histogram(
            "http_request_duration_seconds",
            "Time from the first byte of a request to the last of its answer.",
            SECONDS,
            "method",
            "route",
        )

    def _count_answers(self) -> None:
        self.recommendations = self._counter(
            "recommendations", "Lists of recommended films answered.", "audience"
        )
        self.searches = self._counter(
            "searches",
            "Searches answered, by what was searched and whether anything was found.",
            "kind",
            "found",
        )
        self.suggestions = self._counter("suggestions", "Grids of films to pick from answered.")
        self.served = self._counter(
            "results_served", "Films answered, by the version that found them.", "kind", "version"
        )
        self.served_versions = VersionsKept(self.served)
        self.answers = self._histogram(
            "answer_duration_seconds",
            "Time an index takes for one answer, waiting for a thread included.",
            SECONDS,
            "kind",
        )
        self.stages = self._histogram(
            "answer_stage_duration_seconds",
            "Time each stage of an answer takes: wait, encode, search, rank, explain.",
            SECONDS,
            "kind",
            "stage",
        )
        # A series is looked up by its labels once: that would be half of what timing costs.
        self._answer_time, self._stage_time = cache(self.answers.labels), cache(self.stages.labels)
        self.waiting = self._gauge("answers_under_way", "Answers computed or waiting for a thread.")
        self.places = self._gauge("answers_places", "How many answers may be under way.")

    def _measure_lists(self) -> None:
        self.served_genres = self._histogram(
            "served_genres_per_film",
            "Different genres in a recommended list, for each film of it.",
            _GENRES_PER_FILM,
        )
        self.served_votes = self._histogram(
            "served_votes_log10",
            "Mean popularity of a recommended list: votes, as a power of ten.",
            _VOTES_AS_POWER_OF_TEN,
        )
        self.served_films = self._gauge(
            "served_films_a_day", "Different films recommended by this process within a day."
        )

    def _count_people(self) -> None:
        self.feedback = self._counter("feedback", "Feedback given.", "kind")
        self.sign_ins = self._counter("sign_ins", "Attempts to sign in.", "outcome")
        self.events = self._counter(
            "events", "Searches and lists noted for drift reports, or dropped.", "kind", "outcome"
        )
        self.mails = self._counter("mails", "Mails handed over, or not.", "outcome")

    def _show_index(self) -> None:
        self.index = IndexMetrics(self.registry)
        self.model = self._gauge(
            "model_info", "1 for the version of the index that is live.", "version", "encoder"
        )
        self.model_created = self._gauge(
            "model_created_timestamp_seconds", "When the live index was built."
        )
        self.model_promoted = self._gauge(
            "model_promoted_timestamp_seconds", "When the live index was promoted."
        )
        self.model_quality = self._gauge(
            "model_quality",
            "Offline quality of the live index as measured before it went live, beside baselines.",
            "of",
            "metric",
        )
        self.index_live = self._gauge("index_live", "1 while an index is live.")
        self.reloads = self._counter(
            "index_reloads", "Attempts to put a newly promoted index in place.", "result"
        )
        self.films = self._gauge("catalogue_films", "Films of the live index.")

    def _show_database(self) -> None:
        self.database_up = self._gauge("database_up", "1 while the database answers.")
        self.connections = self._gauge(
            "database_connections", "Connections to the database.", "state"
        )
        self.connections_limit = self._gauge(
            "database_connections_limit", "How many connections may be in use at once."
        )
        self.database_failures = self._counter(
            "database_failures", "Transactions that failed, by reason.", "reason"
        )

    def _begin_at_nought(self) -> None:
        """Begin series whose first event matters: a rate cannot see a series appear."""
        for counter, values in (
            (self.feedback, _FEEDBACK),
            (self.sign_ins, _SIGN_INS),
            (self.mails, ("sent", "failed", "given up")),
            (self.reloads, _RELOADS),
            (self.database_failures, ("unavailable", "conflict")),
            (self.recommendations, ("account", "anyone")),
        ):
            for value in values:
                counter.labels(value)
        for kind in ("search", "served"):
            for outcome in ("kept", "dropped"):
                self.events.labels(kind, outcome)
        for kind in ("text", "title"):
            for found in ("yes", "no"):
                self.searches.labels(kind, found)

    def _counter(self, name: str, meaning: str, *labels: str) -> Counter:
        return Counter(f"cinq_{name}", meaning, labels, registry=self.registry)

    def _gauge(self, name: str, meaning: str, *labels: str) -> Gauge:
        return Gauge(f"cinq_{name}", meaning, labels, registry=self.registry)

    def _histogram(
        self, name: str, meaning: str, buckets: tuple[float, ...], *labels: str
    ) -> Histogram:
        return Histogram(f"cinq_{name}", meaning, labels, buckets=buckets, registry=self.registry)

    def show_model(self, manifest: Manifest, version: str) -> None:
        """Show which version is live, in place of the one shown before."""
        self.model.clear()
        self.model.labels(version, manifest.encoder_name).set(1)
        self.model_created.set(manifest.created.timestamp())
        self.films.set(manifest.counts["films"])
        self.model_quality.clear()
        for figure in quality_figures(manifest.metrics):
            self.model_quality.labels(figure.of, figure.metric).set(figure.value)

    def answered(self, kind: str, waited: float, stages: Seconds, whole: float) -> None:
        """Time one answer of an index and its stages."""
        self._answer_time(kind).observe(whole)
        self._stage_time(kind, "wait").observe(waited)
        for stage, seconds in stages.items():
            self._stage_time(kind, stage).observe(seconds)

    def show_results(self, kind: str, version: str, films: int) -> None:
        """Count `films` that a version answered."""
        self.served_versions.note(version)
        self.served.labels(kind, version).inc(films)

    def exposition(self) -> bytes:
        """Return everything in the text format of Prometheus."""
        return generate_latest(self.registry)
