import numpy as np
import pytest

from index.evaluation.baselines import item_knn, popularity
from index.evaluation.curves import MOST_PICKS, pick_curve
from index.evaluation.evaluation import Material
from index.evaluation.protocol import without_users
from tests.index.evaluation.conftest import tastes


@pytest.fixture(scope="session")
def busy(material: Material) -> Material:
    """People who like enough films to tell ten and look for the rest."""
    return Material(material.films, material.text_vectors, tastes(60, 60, each=20))


def test_picks_matter_to_who_learns_from_them_and_to_nobody_else(busy: Material) -> None:
    films = len(busy.films)
    points = pick_curve(
        busy, {"item-knn": item_knn(films, 5), "popularity": popularity(films)}, folds=3
    )
    knn = [point.ndcg_at_10.value for point in points if point.model == "item-knn"]
    popular = {point.ndcg_at_10.value for point in points if point.model == "popularity"}
    assert len(set(knn)) == MOST_PICKS
    assert len(popular) == 1
    assert min(knn) > max(popular)
    assert {point.people for point in points} == {60}


def test_people_who_like_too_few_films_leave_nothing_to_draw(material: Material) -> None:
    few = without_users(material.likes, np.arange(1, 90, dtype=np.int32))
    with pytest.raises(ValueError, match="Nobody likes 15 films"):
        pick_curve(
            Material(material.films, material.text_vectors, few), {"votes": popularity(60)}, folds=2
        )
