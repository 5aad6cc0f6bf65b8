"""The films of a bundle as a map: near each other where they are near in the taste space.

The best known films are laid out by t-SNE (van der Maaten and Hinton, 2008), begun from their
principal components; every other film takes its place among the known ones it is nearest to.
"""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from catalogue.film_table import FilmTable
from index.errors import BundleMismatch
from index.one_thread import one_thread
from index.vector_index import Vectors, unit

FILE = "map.npy"
LANDMARKS = 4000
_PERPLEXITY = 30.0
_FEWEST = 8
_NEIGHBOURS = 6
_BLOCK = 4096
_EDGE_PERCENTILE = 99.5
_SCATTER = 0.4


@dataclass(frozen=True, eq=False)
class FilmMap:
    """Places [n, 2] from -1 to 1 of the films in their order, and what is told of each."""

    films: FilmTable
    places: Vectors

    @cached_property
    def genres(self) -> tuple[str, ...]:
        """The genres that come first for some film, the most frequent first."""
        names, counts = np.unique([name for name in self._first if name], return_counts=True)
        return tuple(str(names[i]) for i in np.lexsort((names, -counts)))

    @cached_property
    def genre_numbers(self) -> list[int]:
        """The place in `genres` of each film's first genre; -1 without any."""
        number = {name: place for place, name in enumerate(self.genres)}
        return [number.get(name, -1) for name in self._first]

    @cached_property
    def _first(self) -> list[str]:
        return [(names or [""])[0] for names in self.films.column("genres")]


def lay_out(vectors: Vectors, votes: NDArray[np.int64]) -> Vectors:
    """Return a place [n, 2] from -1 to 1 for each of the `vectors` [n, d]: the same every time.

    `votes` [n] say how well known each is.
    """
    known = np.sort(np.argsort(-votes, kind="stable")[:LANDMARKS])
    directions = unit(vectors.astype(np.float32))
    places = np.empty((len(vectors), 2), dtype=np.float32)
    places[known] = _laid_out(directions[known])
    others = np.setdiff1d(np.arange(len(vectors)), known)
    places[others] = _among(directions[known], places[known], directions[others])
    return places


def write_map(places: Vectors, folder: Path) -> None:
    """Write the places to `folder`."""
    np.save(folder / FILE, places.astype(np.float32), allow_pickle=False)


def read_map(folder: Path, films: int) -> Vectors | None:
    """Return the places in `folder`; None in a bundle from before there were maps."""
    path = folder / FILE
    if not path.exists():
        return None
    places: Vectors = np.load(path, allow_pickle=False)
    if places.shape != (films, 2) or places.dtype != np.float32:
        raise BundleMismatch(FILE, f"float32 {(films, 2)}", f"{places.dtype} {places.shape}")
    return places


def _laid_out(directions: Vectors) -> Vectors:
    # Training only, and slow to import: the service never lays out.
    from sklearn.decomposition import PCA  # noqa: PLC0415
    from sklearn.manifold import TSNE  # noqa: PLC0415

    count = len(directions)
    if count < _FEWEST:
        turns = 2 * np.pi * np.arange(count) / max(count, 1)
        return np.stack([np.cos(turns), np.sin(turns)], axis=1).astype(np.float32)
    with one_thread():
        begun = PCA(2, svd_solver="full").fit_transform(directions)
        begun = begun / np.std(begun[:, 0]) * 1e-4
        perplexity = min(_PERPLEXITY, (count - 1) / 3)
        tsne = TSNE(2, perplexity=perplexity, init=begun, metric="euclidean", random_state=0)
        return _within_the_edge(tsne.fit_transform(directions))


def _within_the_edge(laid_out: NDArray[np.floating]) -> Vectors:
    """Return what is `laid_out` [n, 2] about its middle, nearly all of it from -1 to 1."""
    centred = laid_out - np.median(laid_out, axis=0)
    edge = float(np.percentile(np.abs(centred), _EDGE_PERCENTILE))
    places: Vectors = np.clip(centred / max(edge, 1e-9), -1.0, 1.0).astype(np.float32)
    return places


def _among(known: Vectors, places: Vectors, others: Vectors) -> Vectors:
    """Return places of the `others` [m, d] among the `known` [k, d], whose `places` are given.

    Each lies next to the known one it is nearest to, scattered about as far as that one is from
    its neighbours on the map, so that films of the same nearest do not lie on top of each other.
    """
    nearest = np.empty(len(others), dtype=np.int64)
    for start in range(0, len(others), _BLOCK):
        block = slice(start, start + _BLOCK)
        nearest[block] = np.argmax(others[block] @ known.T, axis=1)
    scatter = np.random.default_rng(0).normal(size=(len(others), 2)).astype(np.float32)
    spread = _SCATTER * _room_about(places)[nearest, None] if len(others) else scatter
    placed: Vectors = np.clip(places[nearest] + spread * scatter, -1.0, 1.0)
    return placed


def _room_about(places: Vectors) -> Vectors:
    """Return how far each of the `places` [k, 2] is from its neighbours: [k]."""
    from sklearn.neighbors import NearestNeighbors  # noqa: PLC0415 - training only

    count = min(_NEIGHBOURS + 1, len(places))
    distances, _ = NearestNeighbors(n_neighbors=count).fit(places).kneighbors(places)
    room: Vectors = distances[:, 1:].mean(axis=1).astype(np.float32)
    return room
