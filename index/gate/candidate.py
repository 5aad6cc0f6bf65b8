"""What the gate holds beside each other: the candidate, and the champion when there is one."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from index.evaluation.evidence import Evidence
from index.evaluation.models import Scores, TasteModel
from index.evaluation.protocol import Question, Rows
from index.film_index import FilmIndex


@dataclass(frozen=True, eq=False)
class Contender:
    """One version as the gate sees it: its bundle, loaded, and the evidence of its evaluation."""

    index: FilmIndex
    folder: Path
    evidence: Evidence | None

    @property
    def bytes(self) -> int:
        """The size of the bundle."""
        return sum(path.stat().st_size for path in self.folder.rglob("*") if path.is_file())


class Elsewhere:
    """A model of another catalogue, asked about this one: films it does not know score least."""

    def __init__(self, evidence: Evidence, film_ids: tuple[str, ...]) -> None:
        place = {film_id: row for row, film_id in enumerate(evidence.film_ids)}
        self._rows = np.array([place.get(film_id, -1) for film_id in film_ids], dtype=np.int64)
        self._model = TasteModel(evidence.space)

    def knows(self, question: Question) -> bool:
        """Tell whether all picks are films of that catalogue."""
        return bool((self._rows[question.picks] >= 0).all())

    def score(self, picks: Rows) -> Scores:
        """Return scores [people, films] for picks [people, k] that this model knows."""
        scores = self._model.score(self._rows[picks])
        found = np.full((len(picks), len(self._rows)), -np.inf, dtype=np.float32)
        known = self._rows >= 0
        found[:, known] = scores[:, self._rows[known]]
        return found
