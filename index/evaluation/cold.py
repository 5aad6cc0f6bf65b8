"""Cold films: a fifth of the catalogue is hidden from training, then ranked alone."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from catalogue.ratings import Likes
from index.evaluation.protocol import PICKS, Question, Rows, user_folds, without_films


@dataclass(frozen=True, eq=False)
class ColdFold:
    """Ratings without the `hidden` films (a mask by row) or the people who are asked."""

    training: Likes
    questions: tuple[Question, ...]
    hidden: NDArray[np.bool_]


def folds(likes: Likes, films: int, count: int, seed: int) -> Iterator[ColdFold]:
    """Yield `count` folds; each film is hidden in exactly one, each person asked in at most one.

    The picks are drawn from what a person likes among the other films, the targets are all they
    like among the hidden ones; people without five picks or any target are not asked.
    """
    turns = np.random.default_rng([seed, films]).permutation(films) % count
    for turn, fold in enumerate(user_folds(likes, count, seed)):
        hidden = turns == turn
        asked = [_without_warm_targets(question, hidden, seed) for question in fold.questions]
        yield ColdFold(
            without_films(fold.training, hidden),
            tuple(question for question in asked if question is not None),
            hidden,
        )


def _without_warm_targets(
    question: Question, hidden: NDArray[np.bool_], seed: int
) -> Question | None:
    liked: Rows = np.sort(np.concatenate([question.picks, question.targets]))
    warm, targets = liked[~hidden[liked]], liked[hidden[liked]]
    if len(warm) < PICKS or not len(targets):
        return None
    drawn = np.random.default_rng([seed, question.user]).permutation(warm)
    return Question(question.user, drawn[:PICKS], targets)
