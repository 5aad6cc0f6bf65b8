"""From windows to decisions: which features drifted, at a false-alarm rate for all of them."""

from dataclasses import dataclass
from typing import Literal

import numpy as np

from drift.sample import Meanings, Window
from drift.shares import Shift, Table, is_distribution, shift, table_of
from drift.telling_apart import told_apart

State = Literal["enough", "too-few", "missing"]
_SHOWN = 3


@dataclass(frozen=True, slots=True)
class Strictness:
    """How much is needed before something is called drift."""

    false_alarms: float = 0.01
    least_units: int = 100
    share_floor: float = 0.02
    auc_floor: float = 0.55


@dataclass(frozen=True, slots=True)
class Change:
    """The share of one class, before and now."""

    name: str
    before: float
    now: float


@dataclass(frozen=True, slots=True)
class Finding:
    """What is said of one feature: it drifted when its `score` is above its `threshold`."""

    feature: str
    measure: Literal["shift", "auc"]
    score: float
    threshold: float
    p_value: float
    changes: tuple[Change, ...] = ()

    @property
    def detected(self) -> bool:
        """Whether the feature drifted."""
        return self.score > self.threshold


@dataclass(frozen=True, slots=True)
class Judged:
    """What is said of one window; a window without enough units says nothing of drift."""

    window: str
    unit: str
    state: State
    reference_rows: int
    current_rows: int
    reference_units: int
    current_units: int
    findings: tuple[Finding, ...] = ()
    note: str = ""

    @property
    def detected(self) -> tuple[str, ...]:
        """The features that drifted."""
        return tuple(each.feature for each in self.findings if each.detected)


def judge(windows: list[Window], strictness: Strictness, seed: int = 0) -> tuple[Judged, ...]:
    """Return what is said of each window.

    Together the features of all windows alarm on nothing no more often than `false_alarms`: it is
    shared out evenly among them (Bonferroni), whatever they have to do with each other.
    """
    random = np.random.default_rng(seed)
    states = {window.name: _state(window, strictness) for window in windows}
    compared = [window for window in windows if states[window.name] == "enough"]
    tables = {
        (window.name, name): table_of(name, window.reference, window.current)
        for window in compared
        for name in window.names
        if is_distribution(window.current.feature(name))
    }
    asked = sum(len(window.names) for window in compared)
    each = strictness.false_alarms / max(1, asked)
    judged = []
    for window in windows:
        found = []
        for name in window.names if states[window.name] == "enough" else ():
            table = tables.get((window.name, name))
            finding = (
                _of_meanings(window, name, each, strictness, random)
                if table is None
                else _of_shares(name, table, each, strictness)
            )
            found += [finding] if finding else []
        judged.append(_judged(window, states[window.name], tuple(found)))
    return tuple(judged)


def _state(window: Window, strictness: Strictness) -> State:
    fewest = min(window.reference.size, window.current.size)
    if fewest == 0:
        return "missing"
    return "enough" if fewest >= strictness.least_units else "too-few"


def _judged(window: Window, state: State, findings: tuple[Finding, ...]) -> Judged:
    return Judged(
        window=window.name,
        unit=window.unit,
        state=state,
        reference_rows=window.reference.rows,
        current_rows=window.current.rows,
        reference_units=window.reference.size,
        current_units=window.current.size,
        findings=findings,
        note=window.current.note or window.reference.note,
    )


def _of_shares(name: str, table: Table, false_alarms: float, strictness: Strictness) -> Finding:
    found = shift(table, false_alarms)
    threshold = max(strictness.share_floor, found.critical)
    return Finding(name, "shift", found.excess, threshold, found.p_value, _largest(found))


def _largest(found: Shift) -> tuple[Change, ...]:
    """Return the classes that weigh most in the shift."""
    mean = np.maximum((found.before + found.after) / 2, 1e-12)
    order = np.argsort(-((found.after - found.before) ** 2) / mean)[:_SHOWN]
    return tuple(
        Change(found.names[place], float(found.before[place]), float(found.after[place]))
        for place in order
    )


def _of_meanings(
    window: Window,
    name: str,
    false_alarms: float,
    strictness: Strictness,
    random: np.random.Generator,
) -> Finding | None:
    one, other = window.reference.feature(name), window.current.feature(name)
    if not isinstance(one, Meanings) or not isinstance(other, Meanings):
        return None
    if min(len(one.values), len(other.values)) < strictness.least_units:
        return None
    told = told_apart(one.values, other.values, false_alarms, random)
    threshold = min(1.0 - 1e-9, max(strictness.auc_floor, told.critical))
    return Finding(name, "auc", told.auc, threshold, told.p_value)
