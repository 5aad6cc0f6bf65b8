"""Evidently's pages about each window: the one module that knows Evidently.

Importing it takes seconds. What is drift is decided by us: Evidently draws, and shows our scores.
"""

import json
import os
import tempfile
import warnings
from pathlib import Path
from typing import Any

# Nothing about a report leaves the machine.
os.environ.setdefault("DO_NOT_TRACK", "1")

import numpy as np
import pandas as pd

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from evidently import DataDefinition, Dataset
    from evidently import Report as EvidentlyReport
    from evidently.core.datasets import Recsys
    from evidently.legacy.calculations.stattests.registry import StatTest, register_stattest
    from evidently.legacy.core import ColumnType
    from evidently.presets import DataDriftPreset, RecsysPreset

from drift.decision import Finding, Judged
from drift.ranked import Ranked
from drift.sample import Classes, Feature, Numbers, Sample, Window

Pages = dict[str, bytes]
_BEST = 5


def window_pages(window: Window, judged: Judged) -> Pages:
    """Return Evidently's report of a window as `<window>.html` and `<window>.json`."""
    findings = {
        each.feature: each
        for each in judged.findings
        if all(_is_drawn(side.feature(each.feature)) for side in (window.reference, window.current))
    }
    if not findings:
        return {}
    before, now = (_frame(each, findings) for each in (window.reference, window.current))
    definition = DataDefinition(
        numerical_columns=_named(window.current, findings, Numbers),
        categorical_columns=_named(window.current, findings, Classes),
    )
    preset = DataDriftPreset(
        per_column_method={name: _ours(window.name, each) for name, each in findings.items()},
        per_column_threshold={name: each.threshold for name, each in findings.items()},
        # One feature that drifted is drift: thresholds already account for their number.
        drift_share=1 / (len(findings) + 1),
        include_tests=True,
    )
    return _run(EvidentlyReport([preset], include_tests=True), window.name, definition, now, before)


def quality_pages(before: Ranked, now: Ranked) -> Pages:
    """Return Evidently's report of rankings held against what people said of the films."""
    definition = DataDefinition(
        ranking=[
            Recsys(
                user_id="person",
                item_id="film",
                target="liked",
                prediction="score",
                recommendations_type="score",
            )
        ],
        numerical_columns=["liked", "score"],
        categorical_columns=["person", "film"],
    )
    # Evidently fails beyond the longest ranking there is.
    longest = min(int(np.bincount(side.people).max()) for side in (before, now))
    report = EvidentlyReport([RecsysPreset(k=min(_BEST, longest))])
    return _run(report, "ranking", definition, _ranking_frame(now), _ranking_frame(before))


def _run(
    report: EvidentlyReport,
    name: str,
    definition: DataDefinition,
    now: pd.DataFrame,
    before: pd.DataFrame,
) -> Pages:
    with warnings.catch_warnings(), tempfile.TemporaryDirectory() as folder:
        warnings.simplefilter("ignore")
        snapshot = report.run(
            Dataset.from_pandas(now, data_definition=definition),
            Dataset.from_pandas(before, data_definition=definition),
        )
        page = Path(folder) / "page.html"
        snapshot.save_html(str(page))
        values = json.dumps(snapshot.dict(), default=str).encode()
        return {f"{name}.html": page.read_bytes(), f"{name}.json": values}


def _frame(sample: Sample, findings: dict[str, Finding]) -> pd.DataFrame:
    columns: dict[str, Any] = {}
    for name in findings:
        feature = sample.feature(name)
        if isinstance(feature, Numbers):
            columns[name] = feature.values  # noqa: PD011 - not a DataFrame
        elif isinstance(feature, Classes):
            # A film of several genres is drawn under its first.
            firsts = np.unique(feature.rows, return_index=True)[1]
            columns[name] = np.array(feature.names, dtype=object)[feature.codes[firsts]]
    return pd.DataFrame(columns)


def _is_drawn(feature: Feature | None) -> bool:
    """Tell whether Evidently can draw a feature: it refuses numbers of which none is known."""
    if isinstance(feature, Numbers):
        return bool(np.isfinite(feature.values).any())
    return isinstance(feature, Classes)


def _ranking_frame(ranked: Ranked) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "person": ranked.people.astype(str),
            "film": list(ranked.films),
            "liked": ranked.liked.astype(int),
            "score": ranked.scores,
        }
    )


def _named(sample: Sample, findings: dict[str, Finding], kind: type) -> list[str]:
    return [name for name in findings if isinstance(sample.feature(name), kind)]


def _ours(window: str, finding: Finding) -> StatTest:
    """Return a test for Evidently that says what was found already."""

    def found(*_: object) -> tuple[float, bool]:
        return finding.score, finding.detected

    test = StatTest(
        name=f"cinq_{window}_{finding.feature}",
        display_name="Shift beyond chance",
        allowed_feature_types=[ColumnType.Numerical, ColumnType.Categorical],
    )
    register_stattest(test, found)
    return test
