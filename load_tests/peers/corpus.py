"""The films that every peer answers from: ids, and vectors that a pick lends and an answer has.

A folder with `ids.json` and, for each space, `SPACE.picks.npy` and `SPACE.answers.npy`.
"""

import json
import os
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Corpus:
    """Films by row: the score of an answer is the mean of the picks times its own vector."""

    ids: list[str]
    rows: dict[str, int]
    picks: Vectors
    answers: Vectors

    @classmethod
    def read(cls, folder: Path, space: str) -> "Corpus":
        """Return the films in `folder`, by the vectors of `space`."""
        ids = json.loads((folder / "ids.json").read_text(encoding="utf-8"))
        picks, answers = (np.load(folder / f"{space}.{name}.npy") for name in ("picks", "answers"))
        return cls(ids, {film_id: row for row, film_id in enumerate(ids)}, picks, answers)

    def query(self, film_ids: Sequence[str]) -> Vectors:
        """Return the mean of what the films lend: [d]."""
        mean: Vectors = self.picks[[self.rows[film_id] for film_id in film_ids]].mean(axis=0)
        return mean


@cache
def of_environment() -> Corpus:
    """Return the films in the folder CORPUS, by the vectors of the space SPACE."""
    return Corpus.read(Path(os.environ["CORPUS"]), os.environ["SPACE"])


def means(texts: Sequence[str]) -> Vectors:
    """Return a vector for each text, which names films by id: what txtai takes for an encoder."""
    corpus = of_environment()
    return np.array([corpus.query(text.split()) for text in texts], dtype=np.float32)
