"""How two people who watch together are served, on pairs of people held out."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from index.answers import Profile
from index.evaluation.metrics import ndcg
from index.evaluation.protocol import Question
from index.recommending.recommender import Recommender
from index.spaces import Spaces

_SHOWN = 5
AS_ONE, MEAN, SHOWN = "all picks as one person's", "mean of both", "as shown to two"


@dataclass(frozen=True, slots=True)
class Served:
    """Means over pairs: the nDCG@5 of both people, and of the less happy one of each pair.

    `left_out` is the share of people who are shown none of the films they love.
    """

    way: str
    pairs: int
    mean: float
    least: float
    left_out: float


def judge_pairs(spaces: Spaces, questions: Sequence[Question], seed: int = 0) -> list[Served]:
    """Return how pairs drawn from `questions` are served in three ways.

    Both lists of picks as if they were one person's, the mean of how films suit each, and the
    films as two people are shown them. The first and the last are chosen by the same rules.
    """
    order = np.random.default_rng(seed).permutation(len(questions))
    places = zip(order[::2], order[1::2], strict=False)
    pairs = [(questions[one], questions[other]) for one, other in places]
    recommender = Recommender(spaces, spaces.films.__getitem__)
    everything = np.ones(len(spaces.films), dtype=np.bool_)

    def served(way: str) -> Served:
        values = []
        for pair in pairs:
            profile = _profile(spaces, pair, as_one=way == AS_ONE)
            shown = recommender.rank(profile, _SHOWN, everything, varied=way != MEAN).rows
            values.append([_worth(shown, question) for question in pair])
        table = np.array(values)
        least = float(table.min(axis=1).mean())
        return Served(way, len(table), float(table.mean()), least, float((table == 0).mean()))

    return [served(way) for way in (AS_ONE, MEAN, SHOWN)]


def _profile(spaces: Spaces, pair: tuple[Question, Question], *, as_one: bool) -> Profile:
    mine, theirs = (
        tuple(spaces.films.ids[row] for row in question.picks.tolist()) for question in pair
    )
    return Profile((*mine, *theirs)) if as_one else Profile(mine, companion=theirs)


def _worth(shown: np.ndarray, question: Question) -> float:
    return ndcg(np.isin(shown, question.targets), len(question.targets), _SHOWN)
