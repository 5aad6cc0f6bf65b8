"""What a ranking is worth: one number a person for each measure.

nDCG is Järvelin and Kekäläinen's (2002) with binary gains and log2 discounts; a test checks it
against scikit-learn's.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from index.evaluation.protocol import Rows

Values = NDArray[np.float64]
DEEPEST = 20
TAIL_FROM = 100


@dataclass(frozen=True, eq=False)
class Judged:
    """The measures of one model by person (NaN where a measure says nothing), and its answers.

    `best` int64 [people, 5] are the rows of the five best films of each.
    """

    precision_at_5: Values
    hit_at_5: Values
    ndcg_at_5: Values
    ndcg_at_10: Values
    recall_at_20: Values
    tail_ndcg_at_10: Values
    best: Rows


PER_PERSON = (
    "precision_at_5",
    "hit_at_5",
    "ndcg_at_5",
    "ndcg_at_10",
    "recall_at_20",
    "tail_ndcg_at_10",
)


def ndcg(hits: NDArray[np.bool_], targets: int, depth: int) -> float:
    """Return nDCG at `depth` of a ranking whose places are `hits`; NaN without targets."""
    if targets == 0:
        return float("nan")
    discounts = 1.0 / np.log2(np.arange(2, depth + 2))
    ideal = discounts[: min(depth, targets)].sum()
    return float((hits[:depth] * discounts[: len(hits[:depth])]).sum() / ideal)


def recall(hits: NDArray[np.bool_], targets: int, depth: int) -> float:
    """Return hits within `depth` over min(depth, targets): 1 is the most that can be had."""
    return float(hits[:depth].sum() / min(depth, targets))


def best_rows(scores: NDArray[np.float32], limit: int) -> Rows:
    """Return the columns of the `limit` highest finite scores of each row, best first.

    Places for which no film is left hold -1. Ties go to the lower column.
    """
    limit = min(limit, scores.shape[1])
    found = np.argpartition(-scores, limit - 1, axis=1)[:, :limit]
    found.sort(axis=1)
    values = np.take_along_axis(scores, found, axis=1)
    order = np.argsort(-values, axis=1, kind="stable")
    finite = np.isfinite(np.take_along_axis(values, order, axis=1))
    return np.where(finite, np.take_along_axis(found, order, axis=1), -1)


def coverage(best: Rows, films: int) -> float:
    """Return the share of `films` that anyone is recommended."""
    return len(np.unique(best[best >= 0])) / films


def mean_popularity(best: Rows, likes: Values) -> float:
    """Return the mean number of likes of the recommended films."""
    return float(likes[best[best >= 0]].mean())


def intra_list_similarity(best: Rows, vectors: NDArray[np.float32]) -> float:
    """Return the mean cosine between two films of one list; `vectors` are unit rows.

    Ziegler et al. (2005), averaged over pairs.
    """
    lists = vectors[best]
    sums = lists.sum(axis=1)
    size = best.shape[1]
    own = (lists * lists).sum(axis=(1, 2))
    return float((((sums * sums).sum(axis=1) - own) / (size * (size - 1))).mean())
