"""What can be judged: anything that scores the whole catalogue for five picks."""

from collections.abc import Callable
from typing import Protocol

import numpy as np
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
        query = self._space.pick_vectors[picks].mean(axis=1)
        return np.asarray(query @ self._space.answer_vectors.T + self._space.answer_bias)
