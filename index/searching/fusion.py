"""How the parts of the evidence are added up to one score."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from pydantic import BaseModel, ConfigDict

Scores = NDArray[np.float32]

FILE = "fusion.json"


class FusionWeights(BaseModel):
    """What one unit of each part is worth, in natural logarithms of the odds that it is the film.

    The parts are the cosine of query and film, the lexical score, the people named in the query,
    the decimal logarithm of the film's votes, and its facts, which are logarithms of odds already.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    meaning: float = 25.0
    words: float = 1.3
    people: float = 5.0
    renown: float = 0.8
    facts: float = 1.0

    @property
    def all(self) -> tuple[float, ...]:
        """The weights in the order of the parts."""
        return (self.meaning, self.words, self.people, self.renown, self.facts)

    @classmethod
    def of(cls, weights: list[float]) -> "FusionWeights":
        """Return the weights given in the order of the parts."""
        return cls(**dict(zip(cls.model_fields, weights, strict=True)))

    def fuse(self, parts: Scores) -> Scores:
        """Return the weighed sum of the parts [5, films]: float32 [films]."""
        return np.asarray(np.array(self.all, dtype=np.float32) @ parts, dtype=np.float32)

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
