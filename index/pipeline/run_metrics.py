"""The last run of the pipeline and the films in use, as Prometheus collects them."""

from collections.abc import Iterator
from pathlib import Path
from typing import get_args

from prometheus_client.core import GaugeMetricFamily
from prometheus_client.registry import Collector

from catalogue.dataset import AccountInUse, account_in_use
from index.pipeline.last_run import LastRun, Outcome, read_last_run


class RunMetrics(Collector):
    """Reads two small files of the data dir whenever it is asked; silent where there are none."""

    def __init__(self, data_dir: Path) -> None:
        self._data_dir = data_dir

    def describe(self) -> Iterator[GaugeMetricFamily]:
        """Yield nothing: what there is changes while the service runs."""
        yield from ()

    def collect(self) -> Iterator[GaugeMetricFamily]:
        """Yield what is known."""
        run = read_last_run(self._data_dir)
        if run is not None:
            yield from metrics_of_run(run)
        account = account_in_use(self._data_dir)
        if account is not None:
            yield from metrics_of_catalogue(account)


def metrics_of_run(run: LastRun) -> Iterator[GaugeMetricFamily]:
    """Yield what is told of a run."""
    yield GaugeMetricFamily(
        "cinq_pipeline_last_run_timestamp_seconds",
        "When the pipeline last ended, however it did.",
        run.at.timestamp(),
    )
    if run.succeeded_at:
        yield GaugeMetricFamily(
            "cinq_pipeline_last_success_timestamp_seconds",
            "When a run of the pipeline last went well, whatever the gate said.",
            run.succeeded_at.timestamp(),
        )
    outcome = GaugeMetricFamily(
        "cinq_pipeline_last_run_outcome",
        "1 for how the last run ended: done, refused by the gate, or failed.",
        labels=["outcome"],
    )
    for each in get_args(Outcome):
        outcome.add_metric([each], run.outcome == each)
    yield outcome
    steps = GaugeMetricFamily(
        "cinq_pipeline_step_seconds",
        "How long each step took in the last run that went well.",
        labels=["step"],
    )
    for step, seconds in run.seconds.items():
        steps.add_metric([step], seconds)
    if run.seconds:
        yield steps


def metrics_of_catalogue(account: AccountInUse) -> Iterator[GaugeMetricFamily]:
    """Yield what is told of the films in use."""
    yield GaugeMetricFamily(
        "cinq_catalogue_imported_timestamp_seconds",
        "When the films in use were imported.",
        account.since.timestamp(),
    )
    records = GaugeMetricFamily(
        "cinq_catalogue_import_records",
        "Records of the import in use: accepted as films, or rejected.",
        labels=["outcome"],
    )
    records.add_metric(["accepted"], account.films)
    records.add_metric(["rejected"], account.rejected)
    yield records
