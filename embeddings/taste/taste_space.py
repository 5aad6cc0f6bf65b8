"""The taste space: who picks a film, and who is glad to be given it."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray

Vectors = NDArray[np.float32]
Links = sp.csr_array
"""Numbers from film to film [n, n], few of them other than zero."""

_ARRAYS = ("pick_vectors", "answer_vectors", "answer_bias")
_KIN = ("data", "indices", "indptr")


@dataclass(frozen=True, eq=False)
class TasteSpace:
    """Two vectors for each film, by row, a bias, and what single films say of each other.

    `pick_vectors` [n, d] is what a film lends to the query when it is picked, `answer_vectors`
    [n, d] what it is found by, `answer_bias` [n] how welcome it is whatever was picked, and `kin`
    float32 [n, n] what a pick of film i (a row) adds to film j beyond that. The score of film j is
    mean(pick_vectors[picks]) @ answer_vectors[j] + answer_bias[j] + mean(kin[picks, j]).
    """

    pick_vectors: Vectors
    answer_vectors: Vectors
    answer_bias: Vectors
    kin: Links

    def write(self, path: Path) -> None:
        """Write the space to `path` as plain arrays."""
        kin = {name: getattr(self.kin, name) for name in _KIN}
        np.savez(path, **{name: getattr(self, name) for name in _ARRAYS}, **kin)

    @classmethod
    def read(cls, path: Path) -> "TasteSpace":
        """Return the space that `write` put in `path`."""
        with np.load(path, allow_pickle=False) as arrays:
            picks, answers, bias = (arrays[name] for name in _ARRAYS)
            said, films, starts = (arrays[name] for name in _KIN)
        return cls(picks, answers, bias, sp.csr_array((said, films, starts), (len(picks),) * 2))


def no_kin(films: int) -> Links:
    """Return the links of films that say nothing of each other."""
    nobody = np.empty(0, dtype=np.int32)
    nothing = np.empty(0, dtype=np.float32)
    return sp.csr_array((nothing, (nobody, nobody)), shape=(films, films))


def span_of(links: Links, row: int) -> slice:
    """Return where the links of `row` lie among all."""
    return slice(int(links.indptr[row]), int(links.indptr[row + 1]))
