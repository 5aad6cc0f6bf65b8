import numpy as np
import pytest

from index.evaluation.baselines import ease
from index.evaluation.evaluation import Material, cross_validate
from index.evaluation.factorised import damped_svd, factorised_ease, graph_filter
from index.evaluation.models import Train

FILMS = 60


@pytest.mark.parametrize(
    "train",
    [damped_svd(FILMS, 4, 0.3), graph_filter(FILMS, 4, 0.2), factorised_ease(FILMS, 8, 5)],
    ids=["svd", "graph", "ease"],
)
def test_two_kinds_of_people_are_told_apart(material: Material, train: Train) -> None:
    report = cross_validate(material, {"tried": train}, folds=3)
    assert report.of("tried").precision_at_5.low > 0.25


def test_all_directions_of_ease_are_ease(material: Material) -> None:
    picks = np.array([[0, 2, 4, 6, 8]])
    whole = ease(FILMS, 5)(material.likes)
    cut = factorised_ease(FILMS, len(whole.known), 5)(material.likes)
    np.testing.assert_allclose(cut.score(picks) * 5, whole.score(picks), atol=1e-4)
