"""The films people are shown as a model to judge, beside the accuracy ranking it is chosen from."""

from collections.abc import Callable
from functools import lru_cache

import numpy as np

from catalogue.ratings import Likes
from embeddings.taste.taste_space import TasteSpace
from embeddings.taste.training import train_taste
from index.answers import NEUTRAL, Dials, Profile
from index.evaluation.evaluation import FOLDS, Material
from index.evaluation.models import Scores, TasteModel, Train
from index.evaluation.protocol import Rows
from index.recommending.choosing import COSTS, Costs
from index.recommending.recommender import Recommender
from index.spaces import Spaces

TASTE, SHOWN = "taste", "as shown"
# As many films as the deepest measure looks at among those left when the head is taken out.
_DEPTH = 30


class ShownModel:
    """Scores that put the films of the product ranking in the order they are shown in.

    All other films score minus infinity: nobody is shown them.
    """

    def __init__(
        self, spaces: Spaces, dials: Dials = NEUTRAL, depth: int = _DEPTH, costs: Costs = COSTS
    ) -> None:
        self._ids = spaces.films.ids
        self._everything = np.ones(len(spaces.films), dtype=np.bool_)
        self._recommender = Recommender(spaces, spaces.films.__getitem__, costs)
        self._dials = dials
        self._depth = depth

    def score(self, picks: Rows) -> Scores:
        """Return the scores of the films shown for each row of picks."""
        scores = np.full((len(picks), len(self._ids)), -np.inf, dtype=np.float32)
        for row, each in zip(scores, picks, strict=True):
            shown = self.shown(each)
            row[shown] = np.arange(len(shown), 0, -1)
        return scores

    def shown(self, picks: Rows) -> Rows:
        """Return the rows of the films shown for `picks`, in their order."""
        profile = Profile(tuple(self._ids[pick] for pick in picks), dials=self._dials)
        ranked = self._recommender.rank(profile, self._depth, self._everything, varied=True)
        return ranked.rows


def taste_rankings(material: Material, folds: int = FOLDS) -> dict[str, Train]:
    """Return both rankings of the taste space by name; each fold is learned once for both."""

    @lru_cache(maxsize=folds)
    def learned(likes: Likes) -> TasteSpace:
        return train_taste(material.films, material.text_vectors, likes)

    return rankings_of(material, learned)


def rankings_of(material: Material, learned: Callable[[Likes], TasteSpace]) -> dict[str, Train]:
    """Return both rankings of whatever taste space is learned, by name."""
    films, text = material.films, material.text_vectors
    return {
        TASTE: lambda likes: TasteModel(learned(likes)),
        SHOWN: lambda likes: ShownModel(Spaces.of_training(films, text, learned(likes))),
    }
