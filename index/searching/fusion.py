"""How the parts of the evidence are added up to one score."""

import json
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from pydantic import BaseModel, ConfigDict

Scores = NDArray[np.float32]

FILE = "fusion.json"
PARTS = ("meaning", "words", "people", "renown", "facts")
# What weights were chosen for before they were written with it.
_REPEATING_BEFORE = 0.4


class FusionWeights(BaseModel):
    """What one unit of each part is worth, in natural logarithms of the odds that it is the film.

    The parts are the cosine of query and film, the lexical score, the people named in the query,
    the decimal logarithm of the film's votes, and its facts, which are logarithms of odds already.
    The words of a query repeat each other: what n of them tell is divided by n to the power
    `repeating`.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    meaning: float = 25.0
    words: float = 4.6
    people: float = 5.0
    renown: float = 0.8
    facts: float = 1.0
    repeating: float = 0.67

    @property
    def all(self) -> tuple[float, ...]:
        """The weights in the order of the parts."""
        return (self.meaning, self.words, self.people, self.renown, self.facts)

    def reweighed(self, weights: list[float]) -> "FusionWeights":
        """Return the same with other `weights`, in the order of the parts."""
        return self.model_copy(update=dict(zip(PARTS, weights, strict=True)))

    def fuse(self, parts: Scores) -> Scores:
        """Return the weighed sum of the parts [5, films]: float32 [films]."""
        return np.asarray(np.array(self.all, dtype=np.float32) @ parts, dtype=np.float32)

    def write(self, folder: Path) -> None:
        """Write the weights to `folder`."""
        (folder / FILE).write_text(self.model_dump_json(indent=2) + "\n", encoding="utf-8")

    @classmethod
    def read(cls, folder: Path) -> "FusionWeights":
        """Return the weights in `folder`."""
        written = json.loads((folder / FILE).read_bytes())
        return cls.model_validate({"repeating": _REPEATING_BEFORE} | written)


def renown_of(votes: NDArray[np.int64]) -> Scores:
    """Return the decimal logarithm of one more than the votes of each film: float32 [films]."""
    return np.log10(1.0 + np.maximum(votes, 0)).astype(np.float32)
