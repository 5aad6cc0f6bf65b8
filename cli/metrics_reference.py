"""Writes docs/reference/metrics.md from the metrics themselves.

Run as `python -m cli.metrics_reference`; with `--check` it only says whether it is stale.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from prometheus_client import CollectorRegistry

from api.metrics import Metrics
from catalogue.dataset import AccountInUse
from catalogue.reference_pages import ROOT, write_or_check
from drift.gauges import Gauges
from index.pipeline.last_run import LastRun
from index.pipeline.run_metrics import metrics_of_catalogue, metrics_of_run

PAGE = ROOT / "docs" / "reference" / "metrics.md"
_OF_THE_PROCESS = ("process_", "python_")
_BEGINNING = """# Metrics

What Prometheus collects from the service at `/metrics`, and from the drift service at its own. Labels are names chosen by the code, templates of routes and versions of the index: never anything that somebody typed, and nobody. What every process tells (`process_…`, `python_…`) comes with them. This page is written by `make reference`.

Names end as Prometheus appends it: `_total` for what only rises; a histogram has `_bucket`, `_sum` and `_count`."""  # noqa: E501 - a paragraph of Markdown is a line


@dataclass(frozen=True, slots=True)
class MetricLine:
    """One metric: its full name, kind, labels and what it tells."""

    name: str
    kind: str
    labels: tuple[str, ...]
    meaning: str


def service_lines() -> list[MetricLine]:
    """Return the metrics of the service."""
    return list(_lines(Metrics().registry))


def drift_lines() -> list[MetricLine]:
    """Return the metrics of the drift service."""
    return list(_lines(Gauges().registry))


def pipeline_lines() -> list[MetricLine]:
    """Return what both tell of the pipeline and the catalogue."""
    now = datetime.now(UTC)
    run = LastRun(at=now, outcome="done", step="announce", seconds={"build": 1}, succeeded_at=now)
    account = AccountInUse(since=now, films=1, rejected=0)
    return [
        MetricLine(each.name, each.type, tuple(each.samples[0].labels), each.documentation)
        for each in (*metrics_of_run(run), *metrics_of_catalogue(account))
    ]


def page() -> str:
    """Return the page."""
    lines = [_BEGINNING]
    for title, metrics in (
        ("The service", service_lines()),
        ("The pipeline and the catalogue, from either", pipeline_lines()),
        ("The drift service", drift_lines()),
    ):
        lines += ["", f"## {title}", "", "| metric | kind | labels | what it tells |"]
        lines += ["|---|---|---|---|"]
        lines += [
            f"| `{each.name}` | {each.kind} | "
            f"{', '.join(f'`{label}`' for label in each.labels)} | {each.meaning} |"
            for each in metrics
        ]
    return "\n".join(lines) + "\n"


def main() -> None:
    """Write the page, or with --check fail when it is stale."""
    write_or_check({PAGE: page()})


def _lines(registry: CollectorRegistry) -> Iterator[MetricLine]:
    # The registry has no public list of what is registered; its metrics have no public labels.
    collectors: list[Any] = list(registry._collector_to_names)  # noqa: SLF001
    for collector in collectors:
        for each in collector.describe() if hasattr(collector, "describe") else ():
            if each.name.startswith(_OF_THE_PROCESS):
                continue
            name = f"{each.name}_total" if each.type == "counter" else each.name
            yield MetricLine(name, each.type, tuple(collector._labelnames), each.documentation)  # noqa: SLF001


if __name__ == "__main__":
    main()
