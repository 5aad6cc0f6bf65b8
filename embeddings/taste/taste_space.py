"""The taste space: who picks a film, and who is glad to be given it."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class TasteSpace:
    """Two vectors for each film, by row, and a bias.

    `pick_vectors` [n, d] is what a film lends to the query when it is picked, `answer_vectors`
    [n, d] what it is found by, `answer_bias` [n] how welcome it is whatever was picked. The score
    of film j is mean(pick_vectors[picks]) @ answer_vectors[j] + answer_bias[j].
    """

    pick_vectors: Vectors
    answer_vectors: Vectors
    answer_bias: Vectors
