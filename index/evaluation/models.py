"""What can be judged: anything that scores the whole catalogue for five picks."""

from collections.abc import Callable
from typing import Protocol

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray

from catalogue.ratings import Likes
from embeddings.taste.taste_space import TasteSpace
from index.evaluation.protocol import Rows

Scores = NDArray[np.float32]


class Model(Protocol):
    """Scores for people of whom only their picks are known."""

    def score(self, picks: Rows) -> Scores:
        """Return scores [people, films] for picks [people, k]; higher is better."""


Train = Callable[[Likes], Model]
"""Learns a model from the ratings of a fold."""


class TasteModel:
    """The taste space as the index searches it: the mean of the picks, plus the bias."""

    def __init__(self, space: TasteSpace) -> None:
        self._space = space

    def score(self, picks: Rows) -> Scores:
        """Return the scores that the index would give."""
        space, (people, count) = self._space, picks.shape
        query = space.pick_vectors[picks].mean(axis=1)
        scores = query @ space.answer_vectors.T + space.answer_bias
        drawn = np.full(picks.size, 1 / count, dtype=np.float32)
        starts, shape = np.arange(people + 1) * count, (people, len(space.pick_vectors))
        mean = sp.csr_array((drawn, picks.ravel(), starts), shape=shape)
        return np.asarray(scores + (mean @ space.kin).toarray(), dtype=np.float32)
