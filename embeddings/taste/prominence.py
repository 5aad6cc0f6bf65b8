"""How many people will love a film, from what is known before they see it."""

import numpy as np
from numpy.typing import NDArray
from sklearn.ensemble import ExtraTreesRegressor, HistGradientBoostingRegressor

from embeddings.taste.content import YEAR, Content
from embeddings.taste.taste_space import Vectors

Counts = NDArray[np.float64]
_FEWEST = 0.05
_MATURE_SHARE = 0.98
_BOOSTED_SEEDS = 3


def expected_likes(content: Content, likes: Counts, rated: NDArray[np.bool_], seed: int) -> Counts:
    """Return the expected number of likes [n] of every film, learned from those `rated` by anyone.

    A film nobody rated teaches nothing: it may be new. The answer is the geometric mean of boosted
    trees under Poisson loss and of randomised trees on the square root, which err differently.
    Trees do not extrapolate: no film is expected to be liked more than the best of its kind.
    """
    facts = _as_if_long_out(content, likes, rated)
    known, counts = content.audience[rated], likes[rated]
    boosted = np.zeros(len(rated))
    for turn in range(_BOOSTED_SEEDS):
        model = _boosted_trees(seed + turn).fit(known, counts)
        boosted += model.predict(facts) / _BOOSTED_SEEDS
    randomised = _randomised_trees(seed).fit(known, np.sqrt(counts)).predict(facts) ** 2
    return np.asarray(np.sqrt(np.maximum(boosted, _FEWEST) * np.maximum(randomised, _FEWEST)))


def _as_if_long_out(content: Content, likes: Counts, rated: NDArray[np.bool_]) -> Vectors:
    """Return the facts with films newer than any rated one dated back to when ratings abound.

    The newest films of a ratings file have few likes because few had seen them yet.
    """
    newest = content.years[rated].max()
    by_year = np.argsort(content.years, kind="stable")
    reached = np.cumsum(likes[by_year]) / likes.sum()
    abounding = content.years[by_year][np.searchsorted(reached, _MATURE_SHARE)]
    facts = content.audience.copy()
    facts[content.years > newest, YEAR] = abounding
    return facts


def _boosted_trees(seed: int) -> HistGradientBoostingRegressor:
    return HistGradientBoostingRegressor(
        loss="poisson",
        learning_rate=0.05,
        max_iter=180,
        max_leaf_nodes=10,
        min_samples_leaf=15,
        l2_regularization=5.0,
        max_features=0.5,
        early_stopping=False,
        random_state=seed,
    )


def _randomised_trees(seed: int) -> ExtraTreesRegressor:
    return ExtraTreesRegressor(150, min_samples_leaf=3, max_features=0.5, random_state=seed)
