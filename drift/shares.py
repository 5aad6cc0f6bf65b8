"""Did a distribution shift? A chi-square test for shares that counts units, not rows.

Rows of one person are alike, so that a plain chi-square test of rows alarms on nothing. Here the
scatter of the shares comes from the units themselves, as Rao and Scott do for surveys
(https://doi.org/10.1214/aos/1176346391); the statistic is then a sum of weighted chi-squares,
whose tail three moments give closely enough (Buckley and Eagleson). A shift of one class among
many drowns in that sum, so the class that moved most is tested by itself as well.
"""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from scipy.stats import chi2, norm

from drift.sample import Classes, Feature, Floats, Numbers, Sample

_BINS = 10
# A class with fewer units than this behind it joins the other rare ones: the test needs numbers.
_FEWEST = 10.0
_TINY = 1e-12
UNKNOWN = "unknown"
OTHER = "other"


@dataclass(frozen=True, eq=False)
class Table:
    """How many rows each unit has, on either side, and how many of them bear each class."""

    reference: "Side"
    current: "Side"
    names: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class Side:
    """The counts of one side: `rows` [units], `bearing` [units, classes]."""

    rows: Floats
    bearing: Floats


@dataclass(frozen=True, eq=False)
class Shift:
    """How far the shares lie apart: `distance` is what it would be by chance plus `excess`."""

    before: Floats
    after: Floats
    names: tuple[str, ...]
    excess: float
    critical: float
    """The excess of a shift like this one that chance alone reaches as rarely as was asked for."""
    p_value: float


def shift(table: Table, false_alarms: float) -> Shift:
    """Return how far the two sides of `table` lie apart.

    The distance is the sum over classes of (p − q)² / mean(p, q): close to the population
    stability index, but finite where a class is empty.
    """
    before, spread_before = _shares(table.reference)
    after, spread_after = _shares(table.current)
    mean = (before + after) / 2
    scale = 1.0 / np.sqrt(np.maximum(mean, _TINY))
    distance = float((((after - before) * scale) ** 2).sum())
    chance = (spread_before + spread_after) * scale[:, None] * scale[None, :]
    first, second, third = _moments(chance)
    # Two ways to alarm share what either may alarm on nothing.
    whole, whole_p = _tail(distance, (first, second, third), false_alarms / 2)
    needed, class_p = _largest(table, after - before, (spread_before, spread_after), false_alarms)
    return Shift(
        before,
        after,
        table.names,
        excess=max(0.0, distance - first),
        critical=min(whole, distance * needed) - first,
        p_value=min(1.0, 2 * min(whole_p, class_p)),
    )


def table_of(name: str, reference: Sample, current: Sample) -> Table | None:
    """Return the table of a feature; None when a side lacks it or it is no distribution."""
    one, other = reference.feature(name), current.feature(name)
    if isinstance(one, Numbers) and isinstance(other, Numbers):
        edges = _edges(one.values, other.values)
        names = _interval_names(edges)
        sides = (_binned(one, edges), _binned(other, edges))
    elif isinstance(one, Classes) and isinstance(other, Classes):
        names = tuple(sorted({*one.names, *other.names}))
        sides = (one, other)
    else:
        return None
    one_side, other_side = (
        _counts(side, sample, names)
        for side, sample in zip(sides, (reference, current), strict=True)
    )
    if not (one_side.bearing.any() and other_side.bearing.any()):
        return None
    return _without_rare(Table(one_side, other_side, names))


def is_distribution(feature: Feature | None) -> bool:
    """Tell whether `feature` is compared by its shares."""
    return isinstance(feature, Numbers | Classes)


def _shares(side: Side) -> tuple[Floats, Floats]:
    """Return the share of rows that bear each class, and how these shares scatter together."""
    shares: Floats = side.bearing.sum(axis=0) / side.rows.sum()
    influence = (side.bearing - side.rows[:, None] * shares) / side.rows.mean()
    units = len(side.rows)
    covariance: Floats = influence.T @ influence / max(1, units - 1) / units
    return shares, covariance


def _largest(
    table: Table, moved: Floats, spreads: tuple[Floats, Floats], false_alarms: float
) -> tuple[float, float]:
    """Return what part of the distance would do for its largest class to be beyond chance.

    Then, how often chance alone moves any class as far. Either side's scatter is taken for both
    where that is more: a class that one side hardly has does not scatter there.
    """
    ratio = len(table.reference.rows) / len(table.current.rows)
    before, after = np.diag(spreads[0]), np.diag(spreads[1])
    variance = np.max([before + after, before * (1 + ratio), after * (1 + 1 / ratio)], axis=0)
    furthest = float(np.max(np.abs(moved) / np.sqrt(np.maximum(variance, _TINY))))
    classes = len(moved)
    needed = float(norm.isf(false_alarms / 4 / classes))
    chance = min(1.0, 2 * classes * float(norm.sf(furthest)))
    return (needed / max(furthest, _TINY)) ** 2, chance


def _moments(chance: Floats) -> tuple[float, float, float]:
    square = chance @ chance
    return float(np.trace(chance)), float(np.trace(square)), float(np.sum(square * chance))


def _tail(
    distance: float, moments: tuple[float, float, float], false_alarms: float
) -> tuple[float, float]:
    """Return the critical distance, and how often chance alone gets as far as `distance`."""
    first, second, third = moments
    if second <= _TINY**2 or third <= 0:
        # Nothing varies: any difference at all is one.
        return first, float(distance <= first + _TINY)
    freedom = second**3 / third**2
    stretch = third / second
    critical = first + stretch * (float(chi2.isf(false_alarms, freedom)) - freedom)
    return critical, float(chi2.sf(freedom + (distance - first) / stretch, freedom))


def _counts(feature: Classes, sample: Sample, names: tuple[str, ...]) -> Side:
    places = np.searchsorted(np.array(names, dtype=str), np.array(feature.names, dtype=str))
    if list(names) != sorted(names):
        places = np.array([names.index(each) for each in feature.names], dtype=np.int64)
    cells = sample.compact_units[feature.rows] * len(names) + places[feature.codes]
    borne = np.bincount(cells, minlength=sample.size * len(names)).astype(np.float64)
    rows = np.bincount(sample.compact_units, minlength=sample.size).astype(np.float64)
    return Side(rows, borne.reshape(sample.size, len(names)))


def _without_rare(table: Table) -> Table:
    """Return the table with all rare classes as one."""
    sides = (table.reference, table.current)
    units = [len(side.rows) for side in sides]
    behind = np.sum([(side.bearing > 0).sum(axis=0) for side in sides], axis=0)
    rare = behind * min(units) / sum(units) < _FEWEST
    if rare.sum() < 2:  # noqa: PLR2004 - one rare class has none to join
        return table
    kept = tuple(name for name, is_rare in zip(table.names, rare, strict=True) if not is_rare)
    return Table(_joined(sides[0], rare), _joined(sides[1], rare), (*kept, OTHER))


def _joined(side: Side, rare: NDArray[np.bool_]) -> Side:
    others = side.bearing[:, rare].sum(axis=1, keepdims=True)
    return Side(side.rows, np.hstack([side.bearing[:, ~rare], others]))


def _edges(one: Floats, other: Floats) -> Floats:
    """Return the borders between ten parts of equal weight, each side weighing the same."""
    known = [values[np.isfinite(values)] for values in (one, other)]
    within = np.arange(1, _BINS) / _BINS
    parts = [np.quantile(values, within, method="inverted_cdf") for values in known if len(values)]
    if not parts:
        return np.empty(0)
    edges: Floats = np.unique(np.mean(parts, axis=0) if len(parts) > 1 else parts[0])
    return edges


def _interval_names(edges: Floats) -> tuple[str, ...]:
    shown = [f"{edge:.3g}" for edge in edges]
    if not shown:
        return ("any", UNKNOWN)
    between = [f"{low} to {high}" for low, high in pairwise(shown)]
    return (f"up to {shown[0]}", *between, f"over {shown[-1]}", UNKNOWN)


def _binned(numbers: Numbers, edges: Floats) -> Classes:
    values = numbers.values
    # A value on a border belongs to the part below it, so that whole numbers keep together.
    codes: NDArray[np.int64] = np.searchsorted(edges, values, side="left").astype(np.int64)
    codes[~np.isfinite(values)] = len(edges) + 1
    rows = np.arange(len(values), dtype=np.int64)
    return Classes(numbers.name, rows, codes, _interval_names(edges))
