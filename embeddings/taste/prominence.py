"""How many people will love a film, from what is known before they see it."""

import numpy as np
from numpy.typing import NDArray
from sklearn.ensemble import (
    ExtraTreesRegressor,
    HistGradientBoostingClassifier,
    HistGradientBoostingRegressor,
)

from embeddings.taste.content import YEAR, Content
from embeddings.taste.taste_space import Vectors

Counts = NDArray[np.float64]
_FEWEST = 0.05
_MATURE_SHARE = 0.98
# Where half of the films are rated, the others were left out by chance.
_AS_GOOD_AS_SEEN = 0.5
_BOOSTED_SEEDS = 3


def expected_likes(content: Content, likes: Counts, rated: NDArray[np.bool_], seed: int) -> Counts:
    """Return the expected number of likes [n] of every film: its chance to be seen × likes if seen.

    The likes are learned from the films `rated` by anyone, as the geometric mean of boosted trees
    under Poisson loss and of randomised trees on the square root, which err differently. The chance
    is how often films like it are rated at all, so that the few obscure films somebody rated do
    not speak for all the others. Trees do not extrapolate: no film is expected to be liked more
    than the best of its kind.
    """
    facts = _as_if_long_out(content, likes, rated)
    known, counts = content.audience[rated], likes[rated]
    boosted = np.zeros(len(rated))
    for turn in range(_BOOSTED_SEEDS):
        model = _boosted_trees(seed + turn).fit(known, counts)
        boosted += model.predict(facts) / _BOOSTED_SEEDS
    randomised = _randomised_trees(seed).fit(known, np.sqrt(counts)).predict(facts) ** 2
    if_seen = np.sqrt(np.maximum(boosted, _FEWEST) * np.maximum(randomised, _FEWEST))
    return np.asarray(if_seen * _chance_to_be_seen(content, facts, rated, seed))


def _chance_to_be_seen(
    content: Content, facts: Vectors, rated: NDArray[np.bool_], seed: int
) -> Counts:
    """Return how likely films with such facts are rated at all; from one half on, certain.

    Films newer than any rated one could not be, and teach nothing.
    """
    if rated.all():
        return np.ones(len(rated))
    teaching = content.years <= content.years[rated].max()
    if rated[teaching].all():
        return np.ones(len(rated))
    trees = HistGradientBoostingClassifier(
        learning_rate=0.1,
        max_iter=60,
        max_leaf_nodes=8,
        min_samples_leaf=60,
        l2_regularization=5.0,
        early_stopping=False,
        random_state=seed,
    )
    trees.fit(facts[teaching], rated[teaching])
    chance = trees.predict_proba(facts)[:, 1]
    return np.asarray((chance / _AS_GOOD_AS_SEEN).clip(max=1.0), dtype=np.float64)


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
