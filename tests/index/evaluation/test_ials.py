import numpy as np

from index.evaluation.evaluation import Material, cross_validate
from index.evaluation.ials import FoldedIn, IalsSettings, ials

SETTINGS = IalsSettings(dimensions=4, unliked=0.2, ridge=0.01)


def test_factors_find_what_two_kinds_of_people_like(material: Material) -> None:
    report = cross_validate(material, {"ials": ials(len(material.films), SETTINGS)})
    assert report.of("ials").precision_at_5.low > 0.3


def test_the_same_likes_give_the_same_scores(material: Material) -> None:
    train = ials(len(material.films), SETTINGS)
    picks = np.array([[0, 2, 4, 6, 8]])
    first, second = train(material.likes).score(picks), train(material.likes).score(picks)
    np.testing.assert_array_equal(first, second)


def test_who_asks_becomes_the_solution_of_their_least_squares() -> None:
    vectors = np.random.default_rng(0).normal(size=(6, 3)).astype(np.float32)
    settings = IalsSettings(dimensions=3, unliked=0.1, ridge=0.5)
    model = FoldedIn(np.arange(6), vectors, settings, films=8)
    own = vectors[[1, 4]]
    left = 0.1 * vectors.T @ vectors + own.T @ own + 0.5 * (2 + 0.1 * 6) * np.eye(3)
    expected = vectors @ np.linalg.solve(left, own.sum(axis=0))
    scores = model.score(np.array([[1, 4]]))
    np.testing.assert_allclose(scores[0, :6], expected, rtol=1e-4)
    np.testing.assert_array_equal(scores[0, 6:], 0)


def test_a_pick_that_nobody_liked_says_nothing() -> None:
    vectors = np.eye(3, dtype=np.float32)
    model = FoldedIn(np.arange(3), vectors, SETTINGS, films=5)
    np.testing.assert_array_equal(model.score(np.array([[3, 4]])), np.zeros((1, 5)))
