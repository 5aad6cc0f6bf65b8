"""What the picks have in common: the genres, languages and ages of film that somebody keeps to.

Who picks five westerns wants westerns, though those who love westerns love *The Godfather* more.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from catalogue.film_table import FilmTable
from index.recommending.picks import Picks
from index.vector_index import Rows, Vectors

# Films of these years are a kind of their own; newer ones are what everybody watches.
_AGES = ((0, 1944), (1945, 1964), (1965, 1979))
# A kind counts where more than so much of the picks is of it.
_KEPT_TO = 0.5
# What one film of a usual catalogue would say, beside the picks.
_DOUBT = 1.0
_LEAST_SHARE = 1e-4


@dataclass(frozen=True, eq=False)
class Kinds:
    """`packed` [n, k / 8], which film is of which kind, and `usual` [k], how many usually are.

    A bit says whether it is. Usual is what people watch: films count by the root of their votes.
    """

    packed: NDArray[np.uint8]
    usual: NDArray[np.float64]

    @classmethod
    def of(cls, films: FilmTable) -> "Kinds":
        """Return the kinds of all films."""
        years = films.numbers("year")
        ages = [(years >= first) & (years <= last) & (years > 0) for first, last in _AGES]
        genres, languages = films.labels("genres"), films.labels("original_language")
        traits = np.hstack(
            [genres.table(len(films)), languages.table(len(films)), np.stack(ages, axis=1)]
        )
        watched = np.sqrt(1.0 + np.maximum(films.numbers("vote_count"), 0))
        usual = np.einsum("i,ij->j", watched, traits) / watched.sum()
        return cls(np.packbits(traits, axis=1), np.maximum(usual, _LEAST_SHARE))

    def traits(self, rows: Rows) -> NDArray[np.bool_]:
        """Return which of the films `rows` is of which kind: [rows, k]."""
        bits = np.unpackbits(self.packed[rows], axis=1, count=len(self.usual))
        return bits.astype(np.bool_)

    def fit(self, people: Sequence[Picks], rows: Rows) -> Vectors:
        """Return how much the films `rows` are of the kinds that `people` keep to: [rows], from 0.

        Each kind counts by how surprising it is to keep to it (the logarithm of its share among
        the picks over the usual one), and by the square of that share; of two people, by the mean.
        """
        worth: NDArray[np.float64] = np.mean([self._worth(one) for one in people], axis=0)
        kept_to = np.flatnonzero(worth)
        return np.asarray(self.traits(rows)[:, kept_to] @ worth[kept_to], dtype=np.float32)

    def _worth(self, picks: Picks) -> NDArray[np.float64]:
        """Return what each kind is worth to whoever made these picks: [k], from 0."""
        share = picks.weights.astype(np.float64) @ self.traits(picks.rows)
        count = len(picks.rows)
        doubted = (share * count + self.usual * _DOUBT) / (count + _DOUBT)
        surprise = np.log(doubted / self.usual)
        return np.where(share > _KEPT_TO, doubted**2 * np.maximum(surprise, 0.0), 0.0)
