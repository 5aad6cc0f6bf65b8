"""The films of one version in both spaces, whether from a bundle or fresh from training."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from catalogue.film_table import FilmTable
from embeddings.taste.taste_space import Links, TasteSpace
from index.bundle import Bundle, with_bias
from index.franchises import Series, series_of
from index.outline import Outline
from index.vector_index import VectorIndex, Vectors


@dataclass(frozen=True, eq=False)
class Spaces:
    """Films by row: unit `text` vectors [n, d], and `picks` [n, t] that they lend to a query.

    `taste` holds what films are found by: [n, t + 1], the bias last. `kin` [n, n] is what a pick
    of one film (a row) adds to another beside. `outline` is that of many films' texts.
    """

    films: FilmTable
    text: Vectors
    picks: Vectors
    taste: VectorIndex
    kin: Links
    series: Series
    outline: Outline | None = None

    @cached_property
    def usual_pick(self) -> np.ndarray:
        """What films lend to a query in the mean, float64 [t]; taken once, as it reads them all."""
        mean: np.ndarray = self.picks.mean(axis=0, dtype=np.float64)
        return mean

    @cached_property
    def per_length(self) -> Vectors:
        """One over the length of what each film is found by, its bias left out: [n].

        Kept beside the vectors: a second copy of them at length one would weigh as much again.
        """
        vectors = self.taste.vectors[:, :-1]
        lengths = np.sqrt(np.einsum("ij,ij->i", vectors, vectors))
        return np.asarray(1 / np.maximum(lengths, 1e-9), dtype=np.float32)

    @classmethod
    def of_bundle(cls, bundle: Bundle) -> "Spaces":
        """Return the spaces a bundle holds; nothing is copied."""
        return cls(
            films=bundle.films,
            text=bundle.text.vectors,
            picks=bundle.pick_vectors,
            taste=bundle.taste,
            kin=bundle.kin,
            series=bundle.series,
            outline=bundle.outline,
        )

    @classmethod
    def of_training(cls, films: FilmTable, text: Vectors, space: TasteSpace) -> "Spaces":
        """Return the spaces as a bundle of `space` would hold them."""
        taste = VectorIndex(with_bias(space))
        return cls(films, text, space.pick_vectors, taste, space.kin, series_of(films))
