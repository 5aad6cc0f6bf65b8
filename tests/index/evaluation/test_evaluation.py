import numpy as np

from embeddings.taste.taste_space import TasteSpace, no_kin
from index.evaluation.baselines import item_knn, popularity
from index.evaluation.evaluation import (
    Material,
    baselines,
    cross_validate,
    judge_cold_films,
    judge_unseen_people,
)
from index.evaluation.models import Model, TasteModel
from index.evaluation.protocol import without_users
from index.evaluation.tuning import Tuned


def parity_space(films: int) -> TasteSpace:
    """A space that knows the two kinds of people."""
    sides = np.eye(2, dtype=np.float32)[np.arange(films) % 2]
    return TasteSpace(sides, sides, np.zeros(films, dtype=np.float32), no_kin(films))


def test_neighbours_find_what_popularity_cannot(material: Material) -> None:
    films = len(material.films)
    report = cross_validate(
        material, {"item-knn": item_knn(films, 5), "popularity": popularity(films)}
    )
    neighbours, popular = report.of("item-knn"), report.of("popularity")
    assert neighbours.precision_at_5.low > popular.precision_at_5.high
    assert neighbours.people == len(material.likes.user_ids)


def test_every_baseline_can_be_judged(material: Material) -> None:
    report = cross_validate(material, baselines(material, with_ease=True), folds=2)
    for quality in report.qualities:
        assert all(np.isfinite(list(quality.metrics().values())))


def test_only_hidden_films_are_ranked_when_films_are_cold(material: Material) -> None:
    knowing: Model = TasteModel(parity_space(len(material.films)))
    report = judge_cold_films(
        material, {"taste": lambda _: knowing, "item-knn": item_knn(len(material.films), 5)}
    )
    assert report.of("taste").precision_at_5.value > report.of("item-knn").precision_at_5.value


def test_a_ready_model_is_judged_without_training(material: Material) -> None:
    report = judge_unseen_people(material, {"taste": TasteModel(parity_space(len(material.films)))})
    assert report.of("taste").precision_at_5.value > 0.2
    assert report.protocol == "five picks, people never seen"


def test_a_tuned_opponent_takes_the_setting_that_does_best_inside_the_training_part(
    material: Material,
) -> None:
    films = len(material.films)
    opponent = Tuned({"popularity": popularity(films), "neighbours": item_knn(films, 5)}, films)
    report = cross_validate(material, {"opponent": opponent, "item-knn": item_knn(films, 5)})
    assert set(opponent.chosen) == {"neighbours"}
    assert report.of("opponent").metrics() == report.of("item-knn").metrics()


def test_too_few_people_to_tell_settings_apart_take_the_first(material: Material) -> None:
    films = len(material.films)
    few = without_users(material.likes, np.arange(30, 90, dtype=np.int32))
    opponent = Tuned({"usual": popularity(films), "neighbours": item_knn(films, 5)}, films)
    opponent(few)
    assert opponent.chosen == ["usual"]
