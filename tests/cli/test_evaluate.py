"""`cinq evaluate` asks the protocol and prints what it found."""

import json
from pathlib import Path

import numpy as np
import pytest

from cli.main import main
from index.film_index import FilmIndex


@pytest.fixture
def ratings(film_index: FilmIndex, tmp_path: Path) -> Path:
    """Write people who each love sixteen films of one half of the catalogue."""
    generator = np.random.default_rng(5)
    halves = np.array_split(np.array(film_index.films.ids), 2)
    lines = ["user_id,film_id,rating"]
    for person in range(120):
        loved = generator.choice(halves[person % 2], 16, replace=False)
        lines += [f"u{person},{film_id},5" for film_id in loved]
    path = tmp_path / "ratings.csv"
    path.write_text("\n".join(lines) + "\n")
    return path


def evaluate(
    bundle: Path, ratings: Path, capsys: pytest.CaptureFixture[str], *options: str
) -> dict[str, dict[str, float]]:
    main(["evaluate", "--bundle", str(bundle), "--ratings", str(ratings), "--json", *options])
    report = json.loads(capsys.readouterr().out)
    return {
        quality["model"]: {
            "people": quality["people"],
            "ndcg": quality["ndcg_at_10"]["value"],
            "low": quality["ndcg_at_10"]["low"],
            "high": quality["ndcg_at_10"]["high"],
        }
        for quality in report["qualities"]
    }


def test_taste_that_was_learned_beats_chance_on_people_held_out(
    bundle_folder: Path, ratings: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = evaluate(bundle_folder, ratings, capsys, "--folds", "2")
    assert {"taste", "as shown", "random", "popularity", "item-knn", "tf-idf mean"} <= set(found)
    assert found["taste"]["people"] == 120
    assert found["taste"]["low"] > found["random"]["high"]
    assert found["taste"]["low"] <= found["taste"]["ndcg"] <= found["taste"]["high"]


def test_a_bundle_is_judged_as_it_is_when_asked(
    bundle_folder: Path, ratings: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = evaluate(bundle_folder, ratings, capsys, "--as-is")
    assert list(found) == ["taste", "as shown"]


@pytest.mark.parametrize(("option", "told"), [("--slices", "decade"), ("--curve", "10 picks")])
def test_curves_and_slices_are_told_with_their_intervals(
    bundle_folder: Path,
    ratings: Path,
    capsys: pytest.CaptureFixture[str],
    option: str,
    told: str,
) -> None:
    asked = ["evaluate", "--bundle", str(bundle_folder), "--ratings", str(ratings), "--folds", "2"]
    main([*asked, option])
    lines = [line for line in capsys.readouterr().out.splitlines() if line.startswith("taste")]
    assert any(told in line for line in lines)
    main([*asked, option, "--json"])
    figures = json.loads(capsys.readouterr().out)["figures"]
    assert {"taste", "popularity", "item-knn", "ials"} <= {figure["model"] for figure in figures}
