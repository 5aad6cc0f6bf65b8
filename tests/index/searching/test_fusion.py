"""Weights on disk."""

import json
from pathlib import Path

from index.searching.fusion import FILE, FusionWeights


def test_weights_come_back_as_they_were_written(tmp_path: Path) -> None:
    learned = FusionWeights().reweighed([20.0, 3.0, 4.0, 0.5, 1.5])

    learned.write(tmp_path)

    assert FusionWeights.read(tmp_path) == learned


def test_weights_of_before_keep_the_damping_they_were_chosen_for(tmp_path: Path) -> None:
    before = {"meaning": 25.0, "words": 1.3, "people": 5.0, "renown": 0.8, "facts": 1.0}
    (tmp_path / FILE).write_text(json.dumps(before), encoding="utf-8")

    assert FusionWeights.read(tmp_path).repeating < FusionWeights().repeating
