"""How many people will love a film, from what is known before they see it."""

import numpy as np
from numpy.typing import NDArray
from sklearn.ensemble import HistGradientBoostingRegressor

from embeddings.taste.content import Content

Counts = NDArray[np.float64]

# A film nobody rated is weak evidence: it may be unloved, or only unseen by these few people.
_UNRATED_WEIGHT = 0.1


def expected_likes(content: Content, likes: Counts, rated: NDArray[np.bool_], seed: int) -> Counts:
    """Return the expected number of likes [n] of every film.

    Learned by boosted trees under Poisson loss from the films `rated` by anyone, and a little from
    those nobody rated, unless they are newer than all rated ones. Trees do not extrapolate: no
    film is expected to be liked more than the most liked of its kind.
    """
    could_be_rated = content.years <= content.years[rated].max()
    weights = np.where(rated, 1.0, np.where(could_be_rated, _UNRATED_WEIGHT, 0.0))
    learnt = weights > 0
    trees = HistGradientBoostingRegressor(
        loss="poisson",
        learning_rate=0.06,
        max_iter=150,
        max_leaf_nodes=12,
        min_samples_leaf=15,
        l2_regularization=5.0,
        early_stopping=False,
        random_state=seed,
    )
    trees.fit(content.audience[learnt], likes[learnt], sample_weight=weights[learnt])
    return np.asarray(trees.predict(content.audience), dtype=np.float64)
