"""Ask a model the questions of the protocol and measure its answers."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from index.evaluation.metrics import (
    DEEPEST,
    PER_PERSON,
    TAIL_FROM,
    Judged,
    best_rows,
    ndcg,
    recall,
)
from index.evaluation.models import Model
from index.evaluation.protocol import Question, Rows

Mask = NDArray[np.bool_]
_AT_ONCE = 128
_SHOWN = 5


def most_liked(likes: Rows) -> Mask:
    """Return the mask of the 100 most liked films, or of a tenth of a small catalogue."""
    count = min(TAIL_FROM, len(likes) // 10)
    mask = np.zeros(len(likes), dtype=bool)
    mask[np.argsort(-likes, kind="stable")[:count]] = True
    return mask


def judge(
    model: Model, questions: Sequence[Question], head: Mask, among: Mask | None = None
) -> Judged:
    """Return how well `model` answers `questions`.

    Tail measures leave out the films of `head`; only the films `among` are ranked when given.
    """
    parts = [
        _judge(model, questions[start : start + _AT_ONCE], head, among)
        for start in range(0, len(questions), _AT_ONCE)
    ]
    return together(parts)


def together(parts: Sequence[Judged]) -> Judged:
    """Return the measures of all `parts` as one."""
    return Judged(
        **{
            name: np.concatenate([getattr(part, name) for part in parts])
            for name in (*PER_PERSON, "best")
        }
    )


def _judge(model: Model, questions: Sequence[Question], head: Mask, among: Mask | None) -> Judged:
    picks = np.stack([question.picks for question in questions])
    scores = np.array(model.score(picks), dtype=np.float32)
    for row, question in zip(scores, questions, strict=True):
        row[question.picks] = row[question.apart] = -np.inf
    if among is not None:
        scores[:, ~among] = -np.inf
    best = best_rows(scores, DEEPEST)
    scores[:, head] = -np.inf
    return _measure(questions, best, best_rows(scores, 10), head)


def _measure(questions: Sequence[Question], best: Rows, tail_best: Rows, head: Mask) -> Judged:
    measured = np.array(
        [
            _person(question.targets, ranking, tail_ranking, head)
            for question, ranking, tail_ranking in zip(questions, best, tail_best, strict=True)
        ]
    )
    columns = dict(zip(PER_PERSON, measured.T, strict=True))
    return Judged(**columns, best=best[:, :_SHOWN])


def _person(targets: Rows, best: Rows, tail_best: Rows, head: Mask) -> tuple[float, ...]:
    hits = np.isin(best, targets)
    tail_targets = targets[~head[targets]]
    shown = hits[:_SHOWN]
    return (
        float(shown.sum() / _SHOWN),
        float(shown.any()),
        ndcg(hits, len(targets), _SHOWN),
        ndcg(hits, len(targets), 10),
        recall(hits, len(targets), DEEPEST),
        ndcg(np.isin(tail_best, tail_targets), len(tail_targets), 10),
    )
