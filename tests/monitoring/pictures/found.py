"""What Prometheus has for the panels of a dashboard, over a stretch of time."""

import math
import re
from dataclasses import dataclass
from itertools import pairwise

import httpx

from deploy.monitoring.values import Panel, Query

_POINTS = 90
_LABEL = re.compile(r"\{\{(\w+)\}\}")
Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Span:
    """From when to when, in seconds since 1970."""

    start: float
    end: float

    @property
    def step(self) -> float:
        """How far points are apart; Prometheus knows milliseconds."""
        return max(0.001, round((self.end - self.start) / _POINTS, 3))


@dataclass(frozen=True, slots=True)
class Line:
    """One series under the name that its panel gives it, oldest value first."""

    name: str
    points: tuple[Point, ...]

    @property
    def last(self) -> float:
        """The newest value."""
        return self.points[-1][1]

    def pieces(self, gap: float) -> list[list[Point]]:
        """Return the points in runs that are nowhere further apart than `gap`."""
        runs = [[self.points[0]]]
        for before, point in pairwise(self.points):
            if point[0] - before[0] > gap:
                runs.append([])
            runs[-1].append(point)
        return runs


def lines(url: str, panel: Panel, span: Span) -> list[Line]:
    """Return the series of all queries of a panel."""
    return [line for query in panel.queries for line in _of_query(url, query, span)]


def _of_query(url: str, query: Query, span: Span) -> list[Line]:
    stretch = {"start": span.start, "end": span.end, "step": span.step}
    asked = {"query": query.expr, **{key: str(value) for key, value in stretch.items()}}
    answer = httpx.get(f"{url}/api/v1/query_range", params=asked, timeout=60).json()
    assert answer["status"] == "success", (query.expr, answer)
    read = [
        Line(_named(query.legend, series["metric"]), _numbers(series["values"]))
        for series in answer["data"]["result"]
    ]
    return [line for line in read if line.points]


def _numbers(values: list[tuple[float, str]]) -> tuple[Point, ...]:
    read = ((moment, float(text)) for moment, text in values)
    return tuple(point for point in read if math.isfinite(point[1]))


def _named(legend: str, labels: dict[str, str]) -> str:
    return _LABEL.sub(lambda found: labels.get(found[1], ""), legend).strip()
