"""From ratings to a verdict: worse never goes live, better does, equal only with a reason."""

import csv
from pathlib import Path

import numpy as np
import pytest

from catalogue.film_table import FilmTable
from catalogue.ratings_store import keep_ratings
from index.errors import GateRefused
from index.gate.verdict import Verdict
from index.pipeline import step_ingest
from index.pipeline.pipeline import folder_for_inputs, run_pipeline
from index.pipeline.progress import Silence
from index.registry.champion import read_champion
from index.registry.model_registry import ModelRegistry
from index.settings import IndexSettings
from tests.bundles import tiny_films

pytestmark = pytest.mark.slow
PEOPLE, LIKES = 300, 14


@pytest.fixture
def settings(tmp_path: Path, bundle_folder: Path, monkeypatch: pytest.MonkeyPatch) -> IndexSettings:
    films: FilmTable = tiny_films()
    monkeypatch.setattr(step_ingest, "starter_films", lambda: list(films))
    for name in ("encoders", "vectors"):
        (tmp_path / name).symlink_to(bundle_folder.parent / "cache" / name)
    return IndexSettings(data_dir=tmp_path)


def rate(data_dir: Path, *, shuffled: bool = False, people: int = PEOPLE) -> None:
    """Keep ratings of two kinds of people, or the same likes handed out at random."""
    ids, chooser = tiny_films().ids, np.random.default_rng(0)
    rows = [
        (f"u{person}", row)
        for person in range(people)
        for row in chooser.permutation(np.arange(person % 2, len(ids), 2))[:LIKES]
    ]
    films = chooser.permutation([row for _, row in rows]) if shuffled else [r for _, r in rows]
    path = data_dir / "said.csv"
    with path.open("w", newline="") as file:
        lines = [(user, ids[film], 4.5) for (user, _), film in zip(rows, films, strict=True)]
        csv.writer(file).writerows([("user_id", "film_id", "rating"), *lines])
    keep_ratings(path, data_dir)


def verdict(settings: IndexSettings) -> Verdict:
    path = folder_for_inputs(settings) / "verdict.json"
    return Verdict.model_validate_json(path.read_bytes())


def said(settings: IndexSettings, name: str) -> str:
    [found] = [check for check in verdict(settings).checks if check.name == name]
    return found.said


def test_an_equal_model_passes_with_a_reason_and_one_of_shuffled_ratings_is_refused(
    settings: IndexSettings,
) -> None:
    rate(settings.data_dir)
    run_pipeline(settings, Silence())
    rate(settings.data_dir, people=PEOPLE + 1)
    run_pipeline(settings, Silence(), last="gate")
    beside = said(settings, "against the champion")
    assert beside.startswith(("Equal, and it brings other ratings", "Better")), beside
    rate(settings.data_dir, shuffled=True)
    with pytest.raises(GateRefused, match="not surely better than showing everybody"):
        run_pipeline(settings, Silence())
    registry = ModelRegistry(settings.data_dir)
    assert "| this version, its ranking | 0." in registry.cards("1")
    assert "**Refused** against version 1." in registry.cards("2")
    champion = read_champion(settings.data_dir)
    assert champion is not None
    assert champion.version == "1"
    refused = ModelRegistry(settings.data_dir).version("2")
    assert refused.tags["gate"] == "refused"
    assert refused.tags["gate_reasons"] == " ".join(verdict(settings).reasons)
    assert refused.tags["git_commit"]


def test_a_better_model_takes_the_place_of_one_that_learned_nothing(
    settings: IndexSettings,
) -> None:
    rate(settings.data_dir, shuffled=True)
    with pytest.raises(GateRefused):
        run_pipeline(settings, Silence())
    ModelRegistry(settings.data_dir).promote("1", "a person said so")
    rate(settings.data_dir)
    run_pipeline(settings, Silence())
    assert said(settings, "against the champion").startswith("Better: nDCG@10")
    champion = read_champion(settings.data_dir)
    assert champion is not None
    assert champion.version == "2"
    assert "Better" in (folder_for_inputs(settings) / "announcement.md").read_text()
