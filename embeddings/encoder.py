"""What an encoder is: texts in, unit vectors out."""

from collections.abc import Callable, Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]
"""Float32, unit length: [n, dimension], or [dimension] for a single text."""

Progress = Callable[[int, int], None]
"""Called with how many of how many texts are done."""


class Encoder(Protocol):
    """Turns passages and queries into vectors that are near where the meaning is.

    A text longer than the model's window is split into overlapping windows and their vectors
    are averaged: nothing of it is cut.
    """

    @property
    def name(self) -> str:
        """The model's name, for people."""

    @property
    def dimension(self) -> int:
        """The length of a vector."""

    @property
    def weights_sha256(self) -> str:
        """The digest of the weights: what makes two encoders the same."""

    def encode_passages(self, texts: Sequence[str], on_progress: Progress | None = None) -> Vectors:
        """Return one unit vector for each of `texts`, in their order: float32 [n, dimension]."""

    def encode_query(self, text: str) -> Vectors:
        """Return the unit vector of the query `text`: float32 [dimension]."""
