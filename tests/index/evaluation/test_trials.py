from pathlib import Path

from index.evaluation.baselines import item_knn, popularity
from index.evaluation.evaluation import Material
from index.evaluation.trials import Attempt, page, run
from index.registry.tracking import Tracking


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
    rows = [line for line in page(trials, films, 90).splitlines() if line.startswith("| ")][1:]
    assert [row.split(" | ")[0] for row in rows] == ["| usual", "| near"]
    assert f"{trials[1].metrics['ndcg_at_10']:.3f}" in rows[1]
