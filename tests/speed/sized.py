"""A bundle of any size from one of real films: `python -m tests.speed.sized BUNDLE FILMS FOLDER`.

Fewer films are the best known ones. More are the same films again under other ids and titles, each
with its vectors moved a little, so that they lie as films do; copies are linked as their originals
are. What a bundle is made from is made anew: words, titles, series, the map.
"""

import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyarrow as pa
import scipy.sparse as sp
from numpy.typing import NDArray

from catalogue.film_table import SCHEMA, FilmTable
from embeddings.taste.taste_space import Links, TasteSpace
from index.bundle import ENCODER, Bundle, BundleContents, read_bundle, taste_space, write_bundle
from index.searching.search_model import build_search_model
from index.vector_index import Rows, Vectors

_MOVED = 0.25
_OWN = ("tmdb_id", "imdb_id", "franchise")
_OWN_LISTS = ("movielens_ids", "links", "former_ids")


@dataclass(frozen=True)
class Drawn:
    """Which films of a bundle make the rows of another, and the how manieth copy each is."""

    rows: Rows
    copies: NDArray[np.int64]

    @classmethod
    def of(cls, films: FilmTable, count: int) -> "Drawn":
        """Return `count` of `films`, the best known ones first, again and again."""
        votes = np.nan_to_num(films.numbers("vote_count"))
        order = np.argsort(-votes, kind="stable")
        places = np.arange(count)
        return cls(order[places % len(films)], places // len(films))


def write_sized(bundle: Path, count: int, folder: Path) -> None:
    """Write a bundle of `count` films to `folder`."""
    read = read_bundle(bundle)
    drawn = Drawn.of(read.films, count)
    random = np.random.default_rng(0)
    films = _films(read.films, drawn)
    text = moved(read.text.vectors[drawn.rows], drawn.copies, random)
    text /= np.maximum(np.linalg.norm(text, axis=1, keepdims=True), 1e-9)
    model = build_search_model(films, text.shape[1])
    contents = BundleContents(films, text, _taste(read, drawn, random), model, bundle / ENCODER)
    write_bundle(folder, contents, read.manifest)


def _films(films: FilmTable, drawn: Drawn) -> FilmTable:
    parts = []
    for copy in np.unique(drawn.copies).tolist():
        some = films.take(drawn.rows[drawn.copies == copy])
        parts.append(_again(some, copy) if copy else some)
    return FilmTable.joined(parts)


def _again(films: FilmTable, copy: int) -> FilmTable:
    table = pa.table(
        {
            **{name: films.column(name) for name in SCHEMA.names},
            **dict.fromkeys(_OWN, [None] * len(films)),
            **dict.fromkeys(_OWN_LISTS, [[]] * len(films)),
            "id": [f"local-{film_id}-{copy}" for film_id in films.ids],
            "title": [f"{title} {copy}" for title in films.column("title")],
        },
        schema=SCHEMA,
    )
    return FilmTable(table)


def moved(vectors: Vectors, copies: NDArray[np.int64], random: np.random.Generator) -> Vectors:
    """Return `vectors` [n, d], those of copies moved by a quarter of their length."""
    found = np.array(vectors, dtype=np.float32)
    for copy in np.unique(copies[copies > 0]).tolist():
        some = found[copies == copy]
        noise = random.standard_normal(some.shape, dtype=np.float32)
        length = np.linalg.norm(some, axis=1, keepdims=True)
        found[copies == copy] = some + noise * length * np.float32(_MOVED / some.shape[1] ** 0.5)
    return found


def _taste(read: Bundle, drawn: Drawn, random: np.random.Generator) -> TasteSpace:
    taste = taste_space(read)
    picks = moved(taste.pick_vectors[drawn.rows], drawn.copies, random)
    answers = moved(taste.answer_vectors[drawn.rows], drawn.copies, random)
    return TasteSpace(picks, answers, taste.answer_bias[drawn.rows], kin_of_copies(read.kin, drawn))


def kin_of_copies(kin: Links, drawn: Drawn) -> Links:
    """Return the links of the films drawn: each copy is linked within its own lot."""
    firsts, seconds, said = [], [], []
    for copy in np.unique(drawn.copies).tolist():
        places = np.flatnonzero(drawn.copies == copy)
        rows = drawn.rows[places]
        lot = sp.coo_array(kin[rows][:, rows])
        firsts.append(places[lot.row])
        seconds.append(places[lot.col])
        said.append(lot.data)
    ends = (np.concatenate(firsts), np.concatenate(seconds))
    count = len(drawn.rows)
    joined = sp.coo_array((np.concatenate(said), ends), shape=(count, count))
    found: Links = joined.tocsr().astype(np.float32)
    found.sort_indices()
    return found


if __name__ == "__main__":
    write_sized(Path(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]))
