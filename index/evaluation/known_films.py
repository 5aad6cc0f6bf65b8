"""Models that know a part of the catalogue: films nobody liked say nothing and are not answered."""

from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from index.evaluation.models import Scores
from index.evaluation.protocol import Rows

Real = TypeVar("Real", np.float32, np.float64)


def sums_of_picks(values: NDArray[Real], known: Rows, picks: Rows, films: int) -> NDArray[Real]:
    """Return the sum of the rows of `values` [known, d] of each one's picks [people, k].

    `known` are rows of a catalogue of so many `films`; picks of others add nothing.
    """
    place = np.full(films, len(known))
    place[known] = np.arange(len(known))
    padded = np.vstack([values, np.zeros((1, values.shape[1]), values.dtype)])
    return np.asarray(padded[place[picks]].sum(axis=1))


def among_all(scores: NDArray[Real], known: Rows, films: int) -> Scores:
    """Return the scores [people, known] as scores of all `films`; the others have none."""
    everything = np.zeros((len(scores), films), dtype=np.float32)
    everything[:, known] = scores
    return everything
