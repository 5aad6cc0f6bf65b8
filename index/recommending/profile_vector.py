"""From what a person picked to one query."""

import numpy as np

from index.spaces import Spaces
from index.taste_index import TasteQuery, kin_of
from index.vector_index import Rows, Vectors

# How strongly a dislike pushes away, beside a pick's pull of one.
DISLIKE_WEIGHT = 0.3


def profile_query(spaces: Spaces, picks: Rows, weights: Vectors, dislikes: Rows) -> TasteQuery:
    """Return the query for the taste index: the weighted mean of the picks, and their kin.

    What is akin to a disliked film loses as much as that one pushes away.
    """
    vector = profile_vector(spaces, picks, weights, dislikes)
    away = np.full(len(dislikes), -DISLIKE_WEIGHT / max(len(dislikes), 1), dtype=np.float32)
    rows = np.concatenate([picks, dislikes])
    return TasteQuery(vector, *kin_of(spaces.kin, rows, np.concatenate([weights, away])))


def profile_vector(spaces: Spaces, picks: Rows, weights: Vectors, dislikes: Rows) -> Vectors:
    """Return the query's vector [d + 1]: the weighted mean of the picks.

    The last component is the constant that lets each film's bias count once. The mean is taken
    in double precision over sorted rows, so the order of the picks never changes the answer.
    """
    mean = _mean(spaces.picks, picks, weights)
    if len(dislikes):
        away = _mean(spaces.picks, dislikes, np.ones(len(dislikes), np.float32))
        away -= spaces.usual_pick
        mean = mean - DISLIKE_WEIGHT * away
    return np.append(mean, 1.0).astype(np.float32)


def _mean(vectors: Vectors, rows: Rows, weights: Vectors) -> np.ndarray:
    order = np.argsort(rows, kind="stable")
    chosen = vectors[rows[order]].astype(np.float64)
    counting = weights[order].astype(np.float64)
    mean: np.ndarray = counting @ chosen / counting.sum()
    return mean
