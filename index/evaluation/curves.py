"""How much each further pick tells: one to ten picks, the same people and targets throughout."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from index.evaluation.evaluation import FOLDS, Announce, Material
from index.evaluation.intervals import Figure, mean_figure
from index.evaluation.judging import Mask, judge, most_liked, together
from index.evaluation.metrics import Judged
from index.evaluation.models import Model, Train
from index.evaluation.protocol import Question, user_folds

MOST_PICKS = 10
_FEWEST_TARGETS = 5


@dataclass(frozen=True, slots=True)
class Point:
    """How a model does when it knows so many picks of each person."""

    model: str
    picks: int
    people: int
    precision_at_5: Figure
    hit_at_5: Figure
    ndcg_at_10: Figure


def pick_curve(
    material: Material,
    trainings: Mapping[str, Train],
    *,
    folds: int = FOLDS,
    seed: int = 0,
    announce: Announce = lambda _: None,
) -> tuple[Point, ...]:
    """Return the points of each model, from one pick to ten, on people held out.

    Asked are people with at least fifteen likes. Ten of them, drawn at random, are never ranked;
    the model is told the first of these; the others are the targets at every point.
    Raises ValueError when nobody likes that many films.
    """
    head = most_liked(material.counts())
    parts = [
        (fold.training, [told for told in fold.questions if _likes_enough(told)])
        for fold in user_folds(material.likes, folds, seed)
    ]
    parts = [(training, asked) for training, asked in parts if asked]
    if not parts:
        raise ValueError(f"Nobody likes {MOST_PICKS + _FEWEST_TARGETS} films; ask more people.")
    points: list[Point] = []
    for name, train in trainings.items():
        points += curve(name, [(train(training), asked) for training, asked in parts], head)
        announce(name)
    return tuple(points)


def curve(name: str, models: Sequence[tuple[Model, Sequence[Question]]], head: Mask) -> list[Point]:
    """Return the points of ready `models`, each on questions of its own; none without any asked."""
    asked = [(model, [each for each in told if _likes_enough(each)]) for model, told in models]
    asked = [(model, told) for model, told in asked if told]
    if not asked:
        return []
    return [
        _point(
            name, picks, together([judge(model, _told(told, picks), head) for model, told in asked])
        )
        for picks in range(1, MOST_PICKS + 1)
    ]


def _likes_enough(question: Question) -> bool:
    return len(question.picks) + len(question.targets) >= MOST_PICKS + _FEWEST_TARGETS


def _told(asked: Sequence[Question], picks: int) -> list[Question]:
    """Return the questions with the first `picks` of ten told and the rest of the ten set apart."""
    told = []
    for question in asked:
        drawn = np.concatenate([question.picks, question.targets])
        apart = drawn[picks:MOST_PICKS]
        told.append(Question(question.user, drawn[:picks], drawn[MOST_PICKS:], apart))
    return told


def _point(model: str, picks: int, judged: Judged) -> Point:
    return Point(
        model,
        picks,
        len(judged.best),
        mean_figure(judged.precision_at_5),
        mean_figure(judged.hit_at_5),
        mean_figure(judged.ndcg_at_10),
    )
