"""A vector in 32 bytes: enough to tell two crowds of vectors apart, too little to read one back.

The vector is projected on 32 fixed random directions, which keeps what separates crowds, and each
coordinate is rounded to one of 255 steps.
"""

from collections.abc import Sequence
from functools import cache

import numpy as np
from numpy.typing import NDArray

from embeddings.encoder import Vectors

SIZE = 32
_SEED = 1927
_STEPS = 127
# Of a unit vector, coordinates beyond three standard deviations are rare; they are cut off.
_WIDEST = 3.0


def sketch(vector: Vectors) -> bytes:
    """Return the sketch of a unit vector [dimension]."""
    wide = _directions(len(vector)) @ vector
    steps = np.clip(np.rint(wide / _WIDEST * _STEPS), -_STEPS, _STEPS)
    return bytes(steps.astype(np.int8).tobytes())


def from_sketches(sketches: Sequence[bytes]) -> Vectors:
    """Return the projected vectors [sketches, 32]; those of another length are left out."""
    whole = b"".join(each for each in sketches if len(each) == SIZE)
    steps = np.frombuffer(whole, dtype=np.int8).reshape(-1, SIZE)
    vectors: Vectors = steps.astype(np.float32) * np.float32(_WIDEST / _STEPS)
    return vectors


@cache
def _directions(dimension: int) -> NDArray[np.float32]:
    """Return the directions [32, dimension]: the same on every machine, for ever."""
    random = np.random.Generator(np.random.PCG64(_SEED))
    return random.standard_normal((SIZE, dimension)).astype(np.float32)
