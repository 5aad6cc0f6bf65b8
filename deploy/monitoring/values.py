"""What is watched, as values: from these every file of Prometheus and Grafana is written."""

from dataclasses import dataclass
from typing import Literal

Severity = Literal["page", "ticket"]
Kind = Literal["timeseries", "stat", "table", "bargauge"]
Unit = Literal[
    "short",
    "percentunit",
    "s",
    "reqps",
    "bytes",
    "dateTimeFromNow",
    "bool_on_off",
    "none",
]


@dataclass(frozen=True, slots=True)
class Recording:
    """A series that Prometheus keeps: `name` for what `expr` gives."""

    name: str
    expr: str


@dataclass(frozen=True, slots=True)
class Alert:
    """Something that a person has to hear of.

    `page` wakes somebody, `ticket` waits for the morning. `lasting` is how long it has to hold,
    `threshold` says in a sentence why the line is where it is. `summary` and `detail` are Go
    templates over the labels and the value of a series.
    """

    name: str
    severity: Severity
    expr: str
    lasting: str
    summary: str
    detail: str
    threshold: str


@dataclass(frozen=True, slots=True)
class AlertGroup:
    """Alerts of one part of Cinq, and the dashboard that shows it."""

    name: str
    board: str
    alerts: tuple[Alert, ...]


@dataclass(frozen=True, slots=True)
class Query:
    """An expression of a panel, and how its series are named."""

    expr: str
    legend: str


@dataclass(frozen=True, slots=True)
class Panel:
    """One question that a dashboard answers; twenty-four columns are a row."""

    title: str
    description: str
    unit: Unit
    queries: tuple[Query, ...]
    kind: Kind = "timeseries"
    columns: int = 12
    rows: int = 8
    red_from: float | None = None
    """Where a figure turns red; None for figures that are neither good nor bad."""


@dataclass(frozen=True, slots=True)
class Link:
    """A way from a dashboard to a page."""

    title: str
    url: str


@dataclass(frozen=True, slots=True)
class Dashboard:
    """One page of Grafana; its `uid` never changes, so that links to it live."""

    uid: str
    title: str
    description: str
    panels: tuple[Panel, ...]
    links: tuple[Link, ...] = ()
