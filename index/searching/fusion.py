"""How meaning, words and renown are added up to one score."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from pydantic import BaseModel, ConfigDict

Scores = NDArray[np.float32]

FILE = "fusion.json"


class FusionWeights(BaseModel):
    """What one unit of each part is worth, in natural logarithms of the odds that it is the film.

    The parts are the cosine of query and film, the lexical score, the people named in the query,
    and the decimal logarithm of the film's votes.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    meaning: float = 25.0
    words: float = 1.3
    people: float = 5.0
    renown: float = 0.8

    def fuse(self, parts: Scores, renown: Scores) -> Scores:
        """Return the weighed sum of meaning, words and people [3, films] and `renown` [films]."""
        weights = np.array([self.meaning, self.words, self.people], dtype=np.float32)
        return np.asarray(weights @ parts + self.renown * renown, dtype=np.float32)

    def write(self, folder: Path) -> None:
        """Write the weights to `folder`."""
        (folder / FILE).write_text(self.model_dump_json(indent=2) + "\n", encoding="utf-8")

    @classmethod
    def read(cls, folder: Path) -> "FusionWeights":
        """Return the weights in `folder`."""
        return cls.model_validate_json((folder / FILE).read_bytes())


def renown_of(votes: NDArray[np.int64]) -> Scores:
    """Return the decimal logarithm of one more than the votes of each film: float32 [films]."""
    return np.log10(1.0 + np.maximum(votes, 0)).astype(np.float32)
