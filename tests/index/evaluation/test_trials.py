import re
from datetime import UTC, datetime
from pathlib import Path
from xml.etree import ElementTree as ET

from index.evaluation.baselines import item_knn, popularity
from index.evaluation.evaluation import Material
from index.evaluation.trials import Attempt, page, run
from index.evaluation.trials_picture import picture
from index.registry.tracking import Tracking, Trial


def test_the_page_tells_the_last_run_of_each_trial_the_best_one_last(
    material: Material, tmp_path: Path
) -> None:
    tracking, films = Tracking(tmp_path), len(material.films)
    usual = Attempt("usual", {"kind": "opponent"}, popularity(films))
    run(material, [Attempt("near", {"shrink": "20"}, item_knn(films, 20)), usual], tracking)
    run(material, [Attempt("near", {"shrink": "5"}, item_knn(films, 5))], tracking)
    trials = tracking.trials()
    assert [trial.name for trial in trials] == ["usual", "near"]
    assert trials[1].parameters["shrink"] == "5"
    rows = [
        line for line in page(trials, films, 90, "p.svg").splitlines() if line.startswith("| ")
    ][1:]
    assert [row.split(" | ")[0] for row in rows] == ["| usual", "| near"]
    assert f"{trials[1].metrics['ndcg_at_10']:.3f}" in rows[1]


def drawn(name: str, value: float) -> Trial:
    around = {"ndcg_at_10_low": value - 0.02, "ndcg_at_10_high": value + 0.02}
    return Trial(name, datetime(2026, 11, 27, tzinfo=UTC), {}, {"ndcg_at_10": value, **around})


def test_the_picture_has_a_dot_for_each_trial_the_better_further_to_the_right() -> None:
    svg = picture([drawn("five picks <best>", 0.48), drawn("item-knn", 0.44)])
    ET.fromstring(svg)  # noqa: S314 - of our own making
    dots = re.findall(r'<circle cx="([\d.]+)" cy="(\d+)" r="4" fill="(#\w+)"', svg)
    (worse, above, theirs), (better, below, ours) = dots
    assert float(worse) < float(better)
    assert int(above) < int(below)
    assert theirs != ours
    assert "five picks &lt;best&gt;" in svg
