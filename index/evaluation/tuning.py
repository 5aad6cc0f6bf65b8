"""Opponents at their best: settings chosen among people of the training part alone."""

from collections.abc import Mapping

from catalogue.ratings import Likes
from index.evaluation.baselines import counts
from index.evaluation.judging import judge, most_liked
from index.evaluation.models import Model, Train
from index.evaluation.protocol import user_folds

_PARTS = 5
# Fewer people than this cannot tell settings apart.
_FEWEST_ASKED = 10
# Another draw of picks than the one that people are later asked with.
_SEED = 1


class Tuned:
    """A training that first tries its settings on a fifth of the people it learns from.

    The setting with the best nDCG@10 is trained on everyone. `chosen` lists what was taken, one
    name for each training, so that a report can tell.
    """

    def __init__(self, choices: Mapping[str, Train], films: int) -> None:
        self._choices = dict(choices)
        self._films = films
        self.chosen: list[str] = []

    def __call__(self, likes: Likes) -> Model:
        """Return the best setting's model of `likes`; the first setting's when few are asked."""
        best = self._best(likes)
        self.chosen.append(best)
        return self._choices[best](likes)

    def _best(self, likes: Likes) -> str:
        inner = next(user_folds(likes, _PARTS, _SEED))
        if len(inner.questions) < _FEWEST_ASKED:
            return next(iter(self._choices))
        head = most_liked(counts(inner.training, self._films))
        worth = {
            name: judge(train(inner.training), inner.questions, head).ndcg_at_10.mean()
            for name, train in self._choices.items()
        }
        return max(worth, key=lambda name: worth[name])
